import type { IdLock, MovedId } from "../model/id-lock.ts";
import type { ArticleId } from "../model/ids.ts";
import { renamedOwn, type Renames } from "./follow-renames.ts";
import { groupBy } from "./group-by.ts";
import type { GraphNode } from "./schema.ts";
import { whyGone } from "./why-gone.ts";

/** Whether a node may gain or lose articles and stay what it is. */
export const grows = (node: GraphNode): boolean => node.kind === "claim" || (node.kind === "actor" && node.article === null);

type OwnIds = NonNullable<IdLock["own"]>;

/** The ids of what each article has to itself: its quotes, its unnamed actors and groups, what it cites, and the article. Sorted. */
export function ownIds(nodes: readonly GraphNode[]): OwnIds {
  const byArticle = groupBy(
    nodes.filter((node) => !grows(node)),
    articleOf,
  );
  return Object.fromEntries(
    [...byArticle].map(([article, own]) => [article, own.map(({ id }) => id).toSorted()] as const).toSorted(byArticleId),
  );
}

const byArticleId = ([a]: readonly [ArticleId, unknown], [b]: readonly [ArticleId, unknown]): number => (a < b ? -1 : 1);

/** The article that a node's words stand in. */
const articleOf = ({ evidence: [first] }: GraphNode): ArticleId => first?.source.slice("source:".length) ?? "";

/** Those that the articles had to themselves in an earlier build and have no more, with the reason; of an article that was renamed, where they went. */
export function lostOwnIds(now: OwnIds, { own = {} }: IdLock, renames: Renames): readonly MovedId[] {
  const here = new Set<string>(Object.values(now).flat());
  return Object.entries(own).flatMap(([article, ids]) => {
    const name = renames.get(article);
    return ids
      .filter((id) => !here.has(id))
      .map((id): MovedId => {
        const renamed = name === undefined ? id : renamedOwn(id, article, name);
        if (name !== undefined && here.has(renamed)) return { id, to: [renamed], because: `Its article is called ${name} now.` };
        return { id, to: [], because: whyGone([name ?? article], (one) => Object.hasOwn(now, one)) };
      });
  });
}
