import type { ActorId } from "./ids.ts";
import type { Issue } from "./issue.ts";

/** The actors of a collection: which actors of which articles are one. Unnamed actors and groups always stand alone. */
export type LinkedActors = {
  /** `article` is an index into the pipeline's articles, `actor` into that article's actors. Every actor of every article is in exactly one. */
  readonly actors: readonly { readonly id: ActorId; readonly members: readonly { readonly article: number; readonly actor: number }[] }[];
  readonly issues: readonly Issue[];
};
