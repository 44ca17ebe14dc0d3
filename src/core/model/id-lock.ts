import type { ArticleId } from "./ids.ts";

/** An id that is no more: where it went, and why. */
export type MovedId = {
  readonly id: string;
  /** The ids that what it named goes by now; none where it is not in the collection any more. */
  readonly to: readonly string[];
  readonly because: string;
  /** The last build that had it; absent: a correction took it away, or nobody counted. */
  readonly until?: number | undefined;
};

/** The ids that things which grow were given, so that they keep them: `graph-data/ids.lock.json`. */
export type IdLock = {
  readonly version: 1;
  /** For each id the places it was made from, `article:hash of the folded words`, sorted. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** The ids of what each article has to itself, by article, sorted; absent: nobody kept them. */
  readonly own?: Readonly<Record<ArticleId, readonly string[]>> | undefined;
  /** For each article a mark of its text and facts, by which one is known again whose file was renamed; absent: nobody kept them. */
  readonly marks?: Readonly<Record<ArticleId, string>> | undefined;
  /** Sorted by id. */
  readonly moved: readonly MovedId[];
  /** The build that gave them: counted on only when it gives another graph than the one before, which `content` tells; absent: nobody counts. */
  readonly build?: { readonly number: number; readonly content: string } | undefined;
};
