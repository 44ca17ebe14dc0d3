import type { ClaimId, SourceId } from "./ids.ts";

/** A fact-check that somebody else published, as its ClaimReview (schema.org) says it: their words, their rating. `null` is not given. */
export type ClaimReview = {
  /** The claim in the checker's words. */
  readonly claimReviewed: string;
  /** The checker's name, or where that is not given the host of the review's address. */
  readonly checker: string;
  /** Where the review is published: `https:` or `http:`. */
  readonly url: string | null;
  readonly published: string | null;
  /** The checker's rating in the checker's words. */
  readonly rating: string | null;
  /** Whom the checker names for the claim. */
  readonly claimant: string | null;
  /** Addresses where, as the checker says, the claim appears. */
  readonly appearances: readonly string[];
  /** The file it was read from. */
  readonly file: string;
};

/** What a review is about here, and on what evidence: the same words, or the address of an article that carries the claim. */
export type ReviewMatch = {
  readonly to: ClaimId | SourceId;
  readonly by: "same-words" | "shortened" | "appearance";
};

export type MatchedReview = ClaimReview & { readonly matches: readonly ReviewMatch[] };
