import type { QuoteNode } from "../../core/graph/schema.ts";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { QuoteWords } from "../ui/quote-words.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { cueOf } from "../wording/cue-words.ts";
import { venue } from "../wording/names.ts";
import { stanceVerb, type StanceEdge } from "../wording/stance-verb.ts";

/** Who takes a stand on a statement: what they do to it, "denies this", the words that say so, which lead to the article, and what was said. */
export function StanceRow({ edge, quote }: { readonly edge: StanceEdge; readonly quote: QuoteNode }) {
  const collection = useCollection();
  const { view } = useView();
  return (
    <div className="row">
      <p className="meta meta-who">
        <SpeakerLine quote={quote} />
        <GradeMark grade={quote.grade} />
      </p>
      <p>
        <span className={`stance stance-${edge.kind}`}>{stanceVerb(edge)} this</span> <StanceCue edge={edge} quote={quote} />
      </p>
      <p className="words words-small">
        <ViewLink change={opening(view, quote.id)} className="words-link">
          <QuoteWords quote={quote} />
        </ViewLink>
      </p>
      <p className="meta">
        <span>{venue(collection, quote)}</span>
        <span>paragraph {quote.paragraph}</span>
        {edge.grade !== "stated" && <span>what it is about was found by comparison</span>}
      </p>
    </div>
  );
}

/** The cue alone, “denied”, leading to the whole passage; without a cue, the passage. */
function StanceCue({ edge, quote }: { readonly edge: StanceEdge; readonly quote: QuoteNode }) {
  const [passage] = edge.evidence;
  if (passage === undefined) return null;
  return <EvidenceLink evidence={passage} quote={quote.id} {...(quote.cue.length === 0 ? {} : { label: cueOf(quote) })} />;
}
