import type { QuoteNode } from "../../core/graph/schema.ts";
import { CorrectedBy, isCorrected } from "../corrections/corrected-by.tsx";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { nodeName } from "../wording/names.ts";
import { rateInWords } from "../wording/rate-in-words.ts";

/** How we came to this speaker: the article's words, the steps, the rule and how often it was right elsewhere. */
export function WhyTrace({ quote, open }: { readonly quote: QuoteNode; readonly open: boolean }) {
  const collection = useCollection();
  const candidates = quote.candidates.map((id) => collection.actor(id)).filter((actor) => actor !== null);
  return (
    <details className="why" open={open}>
      <summary>
        Rule <strong>{quote.rule}</strong>: {rateInWords(collection.rate(quote.rule))}
      </summary>
      <dl className="facts">
        <dt>Words that name the speaker</dt>
        <dd>{quote.sourceSpan ? <EvidenceLink evidence={quote.sourceSpan} quote={quote.id} /> : "none in this sentence"}</dd>
        <dt>Cue</dt>
        <dd>
          {quote.cue.length === 0
            ? "none: the quotation stands by itself"
            : quote.cue.map((part) => <EvidenceLink key={part.span.start} evidence={part} quote={quote.id} />)}
        </dd>
        {quote.antecedent && (
          <>
            <dt>Resolved through</dt>
            <dd>
              <EvidenceLink evidence={quote.antecedent} quote={quote.id} />
            </dd>
          </>
        )}
        {candidates.length > 0 && (
          <>
            <dt>Could have been</dt>
            <dd>
              {candidates.map((actor, index) => (
                <span key={actor.id}>
                  {index > 0 && ", "}
                  <NodeLink to={actor.id}>{nodeName(actor)}</NodeLink>
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>Steps</dt>
        <dd>
          <ol className="steps">
            {quote.because.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </dd>
        <WhoDecided id={quote.id} />
        <dt>Grade</dt>
        <dd>
          {quote.grade}:{" "}
          {{ stated: "the sentence says so.", likely: "resolved over a distance.", open: "not resolved, or conflicting." }[quote.grade]}
        </dd>
      </dl>
    </details>
  );
}

/** What people decided about it, after the program's own steps. */
function WhoDecided({ id }: { readonly id: string }) {
  const collection = useCollection();
  if (!isCorrected(collection, id)) return null;
  return (
    <>
      <dt>People decided</dt>
      <dd>
        <CorrectedBy id={id} />
      </dd>
    </>
  );
}
