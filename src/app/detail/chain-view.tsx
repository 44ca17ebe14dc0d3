import { Fragment } from "react";
import type { Hop } from "../../core/graph/chain-of.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { creditsOf } from "../wording/findings.ts";
import { dateName, nodeName, venue } from "../wording/names.ts";

const stepNames: Record<Hop["step"], string> = {
  words: "Words",
  speaker: "Spoken by",
  told: "Heard by",
  account: "By way of",
  article: "Read in",
  outlet: "Published by",
};

const isoDate = /\b\d{4}-\d{2}(?:-\d{2})?(?:T[\w:.+-]+)?/;

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
          {hop.says !== "" && hop.says !== hop.label && <span className="hop-note">{hop.says.replace(isoDate, dateName)}</span>}
          {hop.step === "account" && <Account hop={hop} quote={quote} />}
        </li>
      ))}
  </ol>
);

/** Whether the account that is credited can be read here: the article of that outlet that has these words, or that it is not in this collection. */
function Account({ hop, quote }: { readonly hop: Hop; readonly quote: QuoteId }) {
  const collection = useCollection();
  const account = collection.source(hop.node ?? "source:");
  if (account === null) return null;
  const theirs =
    hop.grade === "stated" ? creditsOf(collection).filter((credit) => credit.quote.id === quote && credit.words === hop.words) : [];
  if (theirs.length === 0) return <span className="hop-note">not in this collection</span>;
  return (
    <span className="hop-note">
      {`in this collection, ${theirs.length === 1 ? "an article" : "articles"} of that outlet with these words: `}
      {theirs.map((credit, index) => (
        <Fragment key={credit.theirs.id}>
          {index > 0 && "; "}
          <NodeLink to={credit.theirs.id}>{nodeName(collection.article(credit.theirs.article) ?? credit.theirs)}</NodeLink> (
          {venue(collection, credit.theirs)})
        </Fragment>
      ))}
    </span>
  );
}

function HopName({ hop }: { readonly hop: Hop }) {
  const node = useCollection().node(hop.node ?? "source:");
  if (!node) return hop.label;
  return <NodeLink to={node.id}>{node.kind === "quote" ? hop.label : nodeName(node)}</NodeLink>;
}
