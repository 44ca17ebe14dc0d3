import type { QuoteNode } from "../../core/graph/schema.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { stancesOf, stancesOn, stanceVerb } from "../wording/stance-verb.ts";
import { Section } from "./section.tsx";
import { StanceRow } from "./stance-row.tsx";

/** What a quote disputes or supports, and who disputes or supports what it states. */
export function StanceList({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const taken = stancesOf(collection, quote.id);
  const met = collection.from(quote.id, "expresses").flatMap((edge) => stancesOn(collection, edge.to));
  if (taken.length + met.length === 0) return null;
  return (
    <Section title="Disputes and support">
      {taken.map((edge) => {
        const claim = collection.claim(edge.to);
        return (
          <div className="row" key={edge.id}>
            <p>
              <span className={`stance stance-${edge.kind}`}>{stanceVerb(edge)}</span>{" "}
              {claim ? <NodeLink to={claim.id}>{claim.words}</NodeLink> : "a claim that is not in this graph"}
            </p>
            <p className="meta">
              {edge.evidence.slice(0, 1).map((evidence) => (
                <EvidenceLink key={evidence.span.start} evidence={evidence} quote={quote.id} />
              ))}
            </p>
          </div>
        );
      })}
      {met.map((edge) => {
        const other = collection.quote(edge.from);
        return other && <StanceRow key={edge.id} edge={edge} quote={other} />;
      })}
    </Section>
  );
}
