import { useMemo } from "react";
import { claimGroups, groupOfClaim, type ClaimGroup } from "../../core/graph/rank-claims.ts";
import type { ClaimNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { LongList } from "../ui/long-list.tsx";
import { NodeRow } from "../ui/node-row.tsx";

const groupNames: Record<ClaimGroup, string> = {
  "to-check": "With reasons to check",
  fact: "Stated as fact, no reason found by rule",
  prediction: "Predictions",
  intention: "Intentions",
  opinion: "Opinions",
  question: "Questions",
};

type ClaimListProps = { readonly name: string; readonly of: readonly ClaimNode[]; readonly selected: NodeId | null };

/** Claims that a search found, best match first. */
export const FoundClaims = ({ name, of, selected }: ClaimListProps) => (
  <LongList name={name} of={of} idOf={({ id }) => id} height={110}>
    {(claim) => <NodeRow node={claim} selected={claim.id === selected} />}
  </LongList>
);

/** All claims, ranked for who checks facts, with the order in a line and a heading where each group begins. */
export function RankedClaims({ name, of, selected }: ClaimListProps) {
  const first = useMemo(() => firstOfGroups(of), [of]);
  return (
    <>
      <p className="reading-note">
        What there is most reason to check comes first: numbers, past events, records, laws. Predictions, intentions, opinions and questions
        stand apart, last. This is no verdict.
      </p>
      <LongList name={name} of={of} idOf={({ id }) => id} height={110}>
        {(claim) => (
          <>
            {first.has(claim.id) && <h2 className="list-group">{first.get(claim.id)}</h2>}
            <NodeRow node={claim} selected={claim.id === selected} />
          </>
        )}
      </LongList>
    </>
  );
}

/** The name of each group that `ranked` has, by the claim that it begins with. */
function firstOfGroups(ranked: readonly ClaimNode[]): ReadonlyMap<NodeId, string> {
  return new Map(
    claimGroups.flatMap((group) => {
      const of = ranked.filter((claim) => groupOfClaim(claim) === group);
      return of[0] === undefined ? [] : [[of[0].id, `${groupNames[group]} (${of.length})`] as const];
    }),
  );
}
