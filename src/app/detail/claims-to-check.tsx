import { useMemo } from "react";
import { groupOfClaim, rankClaims } from "../../core/graph/rank-claims.ts";
import type { SourceNode } from "../../core/graph/schema.ts";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { Section } from "./section.tsx";

const shown = 5; // what is taken in at a look; the list of claims has all

/** What an article holds that there is most reason to check, each with its first reason. */
export function ClaimsToCheck({ article }: { readonly article: SourceNode }) {
  const collection = useCollection();
  const ranked = useMemo(() => {
    const here = collection.claims.filter(({ evidence }) => evidence.some(({ source }) => source === article.id));
    return rankClaims(here.filter((claim) => groupOfClaim(claim) === "to-check"));
  }, [collection, article.id]);
  if (ranked.length === 0) return null;
  return (
    <Section title={`Claims with reasons to check (${ranked.length})`}>
      <p className="quiet">Those with the weightiest reasons first: numbers, past events, records, laws. No verdict.</p>
      <ul className="plain-list">
        {ranked.slice(0, shown).map((claim) => (
          <li key={claim.id}>
            <NodeLink to={claim.id}>{claim.words}</NodeLink> <span className="quiet">{claim.checkWorthy[0]}</span>
          </li>
        ))}
        {ranked.length > shown && (
          <li className="quiet">
            and {ranked.length - shown} more, in{" "}
            <ViewLink change={{ place: { at: "search" }, list: "claims", text: null, part: null }}>the list of claims</ViewLink>
          </li>
        )}
      </ul>
    </Section>
  );
}
