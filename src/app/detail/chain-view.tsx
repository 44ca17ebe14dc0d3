import type { Hop } from "../../core/graph/chain-of.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { nodeName } from "../wording/names.ts";

const stepNames: Record<Hop["step"], string> = {
  words: "Words",
  speaker: "Spoken by",
  told: "Heard by",
  account: "By way of",
  article: "Read in",
  outlet: "Published by",
};

/** The chain from the words to the reader; a gap is an empty box. The words themselves stand above it. */
export const ChainView = ({ hops, quote }: { readonly hops: readonly Hop[]; readonly quote: QuoteId }) => (
  <ol className="chain">
    {hops
      .filter((hop) => hop.step !== "words")
      .map((hop) => (
        <li key={`${hop.step} ${hop.label}`} className={`hop hop-${hop.gap ? "gap" : (hop.grade ?? "stated")}`}>
          <span className="hop-step">{stepNames[hop.step]}</span>
          <span className="hop-name">
            <HopName hop={hop} />
          </span>
          {hop.gap ? <span className="hop-gap">gap</span> : hop.grade && hop.step !== "article" && <GradeMark grade={hop.grade} />}
          {hop.words !== null && hop.evidence[0] && (
            <span className="hop-words">
              <EvidenceLink evidence={hop.evidence[0]} quote={quote} label={`“${hop.words}”`} />
            </span>
          )}
          {hop.says !== "" && hop.says !== hop.label && <span className="hop-note">{hop.says}</span>}
        </li>
      ))}
  </ol>
);

function HopName({ hop }: { readonly hop: Hop }) {
  const node = useCollection().node(hop.node ?? "source:");
  if (!node) return hop.label;
  return <NodeLink to={node.id}>{node.kind === "quote" ? hop.label : nodeName(node)}</NodeLink>;
}
