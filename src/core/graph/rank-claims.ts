import type { ClaimKind } from "../model/claim.ts";
import { weightOfReason } from "../model/check-reasons.ts";

/** What the ranking asks of a claim. */
export type RankedClaim = { readonly claim: ClaimKind; readonly checkWorthy: readonly string[] };

/** The groups of a ranked list, in their order. */
export const claimGroups = ["to-check", "fact", "prediction", "intention", "opinion", "question"] as const;
export type ClaimGroup = (typeof claimGroups)[number];

/** The group of a claim: facts that there is a reason to check stand apart from the other facts; each other kind is a group. */
export const groupOfClaim = ({ claim, checkWorthy }: RankedClaim): ClaimGroup =>
  claim === "fact" && checkWorthy.length > 0 ? "to-check" : claim;

/**
 * Claims in the order in which a fact-checker may want them: group by group, and in a group those with the weightiest reasons first. Those alike
 * keep their order. An order of reasons, no verdict on whether a claim is so.
 */
export function rankClaims<C extends RankedClaim>(claims: readonly C[]): readonly C[] {
  const ranked = claims.map((claim) => ({ claim, group: claimGroups.indexOf(groupOfClaim(claim)), weight: weightOf(claim) }));
  return ranked.toSorted((a, b) => a.group - b.group || b.weight - a.weight).map(({ claim }) => claim);
}

/** The weights of the kinds of reason together; two numbers weigh as one. */
const weightOf = ({ checkWorthy }: RankedClaim): number => {
  const kinds = new Map(checkWorthy.map((words) => [words.split(":")[0] ?? words, weightOfReason(words)]));
  return [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
};
