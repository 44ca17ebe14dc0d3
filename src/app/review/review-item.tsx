import type { ReviewItem } from "../../core/corrections/review-queue.ts";
import type { ActorNode, GraphEdge, QuoteNode } from "../../core/graph/schema.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { QuoteWords, wordsLabel } from "../ui/quote-words.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { actorName } from "../wording/names.ts";
import { listed, plain } from "../wording/phrase.ts";
import { InContext } from "./in-context.tsx";
import { proposedSpeakers } from "./review-decision.ts";

/** What is in doubt: the question, the words themselves in their place, and the program's reasons. */
export function ReviewCard({ item }: { readonly item: ReviewItem }) {
  const collection = useCollection();
  const edge = collection.graph.edge(item.id);
  const quote = collection.graph.node(item.id, "quote");
  if (quote !== null) return <SpeakerDoubt quote={quote} />;
  return edge?.kind === "mayBe" || edge?.kind === "repeats" ? <PairDoubt edge={edge} /> : null;
}

function SpeakerDoubt({ quote }: { readonly quote: QuoteNode }) {
  const proposed = proposedSpeakers(useCollection(), quote.id);
  const names = plain(listed(proposed.map((actor) => [actorName(actor)])));
  const named = quote.sourceSpan === null ? [] : [quote.sourceSpan];
  return (
    <>
      <h2>{names === "" ? "Who said it?" : <bdi>{`Did ${names} say it?`}</bdi>}</h2>
      <p className={`words words-${quote.type}`}>
        <NodeLink to={quote.id} className="words-link">
          <QuoteWords quote={quote} />
        </NodeLink>
      </p>
      <p className="meta meta-who">
        <SpeakerLine quote={quote} />
        <GradeMark grade={quote.grade} />
      </p>
      <p className="meta">
        <span>{wordsLabel(quote)}</span>
      </p>
      <InContext words={quote.content} beside={[...named, ...(quote.antecedent === null ? [] : [quote.antecedent])]} />
      {quote.because.length > 0 && (
        <ul className="review-reasons" aria-label="How the program came to it">
          {quote.because.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type Pair = Extract<GraphEdge, { readonly kind: "mayBe" | "repeats" }>;

function PairDoubt({ edge }: { readonly edge: Pair }) {
  const collection = useCollection();
  const sides = [edge.from, edge.to].map((id) => collection.node(id)).filter((node) => node?.kind === "actor" || node?.kind === "quote");
  return (
    <>
      <h2>{edge.kind === "mayBe" ? "Are these one person?" : "Are these the same utterance?"}</h2>
      <div className="review-sides">
        {sides.map((side, index) => (
          <Side key={side.id} side={side} name={index === 0 ? "One of them" : "The other"} />
        ))}
      </div>
      {edge.kind === "mayBe" && (
        <ul className="review-reasons" aria-label="Reasons to think so">
          {edge.reasons.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Side({ side, name }: { readonly side: ActorNode | QuoteNode; readonly name: string }) {
  return (
    <section className="review-side" aria-label={name}>
      <h3>
        <NodeLink to={side.id}>{side.kind === "actor" ? actorName(side) : <QuoteWords quote={side} />}</NodeLink>
      </h3>
      {side.kind === "quote" && (
        <p className="meta meta-who">
          <SpeakerLine quote={side} />
        </p>
      )}
      <InContext words={side.kind === "quote" ? side.content : side.evidence.slice(0, 1)} />
    </section>
  );
}
