import type { IdLock } from "../model/id-lock.ts";
import type { ArticleId } from "../model/ids.ts";
import { groupBy } from "./group-by.ts";
import { hash } from "./hash.ts";
import type { GraphNode } from "./schema.ts";

/** The name that each article of an earlier build has now, where its file was called otherwise. */
export type Renames = ReadonlyMap<ArticleId, ArticleId>;

/** For each article a mark of its text and of what is known of it: the same under another name is the same article, and copy in another outlet is none. */
export function articleMarks(nodes: readonly GraphNode[]): Readonly<Record<ArticleId, string>> {
  return Object.fromEntries(
    nodes.flatMap((node) => {
      if (node.kind !== "source" || node.article === null) return [];
      const { text, title, outlet, byline, published, updated, url, wire } = node;
      return [[node.article, hash(JSON.stringify([text, title, outlet, byline, published, updated, url, wire]))] as const];
    }),
  );
}

/** Which articles have another name than when `before` was written: gone under the old one, new under the other, and the only two of their mark. */
export function findRenames(now: NonNullable<IdLock["marks"]>, before: NonNullable<IdLock["marks"]>): Renames {
  const gone = groupBy(
    Object.entries(before).filter(([id]) => !Object.hasOwn(now, id)),
    ([, mark]) => mark,
  );
  const fresh = groupBy(
    Object.entries(now).filter(([id]) => !Object.hasOwn(before, id)),
    ([, mark]) => mark,
  );
  return new Map(
    [...gone].flatMap(([mark, [old, ...others]]) => {
      const [found, ...more] = fresh.get(mark) ?? [];
      return old === undefined || found === undefined || others.length + more.length > 0 ? [] : [[old[0], found[0]] as const];
    }),
  );
}

/** The places of a lock as they are called now. */
export const renamedPlaces = (ids: IdLock["ids"], renames: Renames): IdLock["ids"] =>
  renames.size === 0
    ? ids
    : Object.fromEntries(Object.entries(ids).map(([id, places]) => [id, places.map((place) => renamedPlace(place, renames)).toSorted()]));

/** `article:hash`: an article's id holds no colon. */
function renamedPlace(place: string, renames: Renames): string {
  const end = place.indexOf(":");
  const now = renames.get(place.slice(0, end));
  return now === undefined ? place : now + place.slice(end);
}

/** An id of what an article has to itself, `kind:article` or `kind:article:…`, with its name of now. */
export function renamedOwn(id: string, article: ArticleId, now: ArticleId): string {
  const [kind = "", name = "", ...rest] = id.split(":");
  return name === article ? [kind, now, ...rest].join(":") : id;
}
