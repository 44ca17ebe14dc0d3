import type { ClaimKind } from "./claim.ts";
import type { ActorId, ArticleId, ClaimId, EdgeId, NodeId, QuoteId } from "./ids.ts";

/** What a person decided about a record of the graph. */
export type Decision =
  /** Who said it; nobody in `to`: the speaker is open. */
  | { readonly decision: "speaker"; readonly about: QuoteId; readonly to: readonly ActorId[] }
  | { readonly decision: "not-a-quote"; readonly about: QuoteId }
  /** The content's words as they stand in the article, a piece each. */
  | { readonly decision: "boundaries"; readonly about: QuoteId; readonly words: readonly string[] }
  /** `about` is `with`, under whose id both go on. */
  | { readonly decision: "merge"; readonly about: ActorId; readonly with: ActorId }
  /** The actor of that name or description in one article is somebody else; with `quotes`, only who says those of them. */
  | { readonly decision: "split"; readonly about: ActorId; readonly article: ArticleId; readonly quotes?: readonly QuoteId[] | undefined }
  /** Whether two unnamed descriptions, or two quotes, are the same. */
  | { readonly decision: "same" | "different" | "not-enough"; readonly about: EdgeId }
  | { readonly decision: "claim-kind"; readonly about: ClaimId; readonly to: ClaimKind }
  /** Nothing changes; what is to be said stands in `why`. */
  | { readonly decision: "note"; readonly about: NodeId | EdgeId };

export type DecisionKind = Decision["decision"];

/** A decision, and who made it, when (ISO 8601) and why. */
export type Correction = Decision & { readonly who: string; readonly when: string; readonly why: string };

/** A correction and what became of it: `null`, or why it could not be applied. It is reported then, never dropped. */
export type AppliedCorrection = Correction & { readonly failed: string | null };
