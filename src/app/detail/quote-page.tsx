import type { QuoteNode } from "../../core/graph/schema.ts";
import { ExportButton } from "../exports/export-button.tsx";
import { SheetButton } from "../exports/sheet-button.tsx";
import { CorrectBox } from "../corrections/correct-box.tsx";
import { CopyActions } from "../ui/copy-actions.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Cue, QuoteRow } from "../ui/quote-card.tsx";
import { QuoteWords, wordsLabel } from "../ui/quote-words.tsx";
import { ReadLink } from "../ui/read-link.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { useView } from "../state/use-view.ts";
import { notKnown } from "../../core/graph/not-known.ts";
import { chainOf } from "../../core/graph/chain-of.ts";
import { countsLine } from "../wording/counts-line.ts";
import { countFindings, findingsOfQuote } from "../wording/findings.ts";
import { claimKindName, nodeName } from "../wording/names.ts";
import { quoteSentence } from "../wording/quote-sentence.ts";
import { wordingRows } from "../wording/wordings.ts";
import { ChainView } from "./chain-view.tsx";
import { FindingList } from "./finding-list.tsx";
import { PageHead } from "./page-head.tsx";
import { NotKnown, Section } from "./section.tsx";
import { StanceList } from "./stance-list.tsx";
import { TimeSection } from "./time-section.tsx";
import { WhyTrace } from "./why-trace.tsx";
import { WordingStrip } from "./wording-strip.tsx";

/** One quotation: its words, the answer as a sentence, the chain, what does not agree, the other tellings, why we say so, what is not known. */
export function QuotePage({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const { view } = useView();
  const wordings = wordingRows(collection, quote);
  const findings = findingsOfQuote(collection, quote);
  return (
    <article className="page">
      <PageHead
        glyph="quote"
        noun={wordsLabel(quote)}
        beside={<GradeMark grade={quote.grade} />}
        className={`words words-large words-${quote.type}`}
        title={<QuoteWords quote={quote} />}
        sentence={quoteSentence(collection, quote)}
      />
      <div className="page-facts">
        <p className="meta meta-who">
          <SpeakerLine quote={quote} />
        </p>
        <p className="meta">
          <Cue quote={quote} /> <span>paragraph {quote.paragraph}</span>
          {countsLine(collection, quote).map((count) => (
            <span key={count}>{count}</span>
          ))}
          {!quote.speech && <span>a belief or intention, not speech</span>}
        </p>
      </div>
      <p className="actions">
        <ReadLink quote={quote} />
        {wordings.length > 1 && (
          <ViewLink className="action" change={{ place: { at: "compare", of: [quote.id] }, text: null, part: null }} data-compare="">
            Compare
          </ViewLink>
        )}
        <CopyActions node={quote} markdown />
        <ViewLink className="action" change={{ part: "why" }} how="replace">
          Why?
        </ViewLink>
        <SheetButton node={quote} />
        <ExportButton />
      </p>
      <CorrectBox of={quote} />
      <Inside quote={quote} />
      <Section title="How it came here" part="chain">
        <ChainView hops={chainOf(collection.graph, quote).hops} quote={quote.id} />
      </Section>
      {countFindings(findings) > 0 && (
        <Section title="To check">
          <FindingList findings={findings} current={quote} />
        </Section>
      )}
      {wordings.length > 1 && (
        <Section title="Told again" part="repeats">
          <WordingStrip rows={wordings} current={quote} />
        </Section>
      )}
      {wordings.length > 1 && (
        <TimeSection of={wordings.map(({ quote: telling }) => ({ quote: telling, stand: "says" }))} current={quote.id} />
      )}
      <StanceList quote={quote} />
      <Claims quote={quote} />
      <Section title="Why this attribution" part="why">
        <WhyTrace key={String(view.part === "why")} quote={quote} open={view.part === "why"} />
      </Section>
      <NotKnown lines={notKnown(collection.graph, quote)} />
    </article>
  );
}

/** The quotation around this one, and those inside it. */
function Inside({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const outer = quote.nested && collection.quote(quote.nested.inside);
  const inner = collection.quotes.filter((other) => other.nested?.inside === quote.id);
  return (
    <>
      {outer && (
        <Section title="Stands inside">
          <QuoteRow quote={outer} />
        </Section>
      )}
      {inner.length > 0 && (
        <Section title="Holds another quotation">
          {inner.map((one) => (
            <QuoteRow
              key={one.id}
              quote={one}
              note={one.nested?.as === "imagined" ? "imagined: nobody is reported to have said it" : "second-hand"}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function Claims({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const claims = collection
    .from(quote.id, "expresses")
    .map((edge) => collection.claim(edge.to))
    .filter((claim) => claim !== null);
  const named = collection
    .from(quote.id, "mentions")
    .map((edge) => collection.actor(edge.to))
    .filter((actor) => actor !== null);
  if (claims.length + named.length === 0) return null;
  return (
    <Section title="What it states">
      <ul className="plain-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <NodeLink to={claim.id}>{claim.words}</NodeLink> <span className="quiet">{claimKindName(claim)}</span>
          </li>
        ))}
      </ul>
      {named.length > 0 && (
        <p className="meta">
          <span>
            Names{" "}
            {named.map((actor, index) => (
              <span key={actor.id}>
                {index > 0 && ", "}
                <NodeLink to={actor.id}>{nodeName(actor)}</NodeLink>
              </span>
            ))}
          </span>
        </p>
      )}
    </Section>
  );
}
