import type { ActorNode } from "../../core/graph/schema.ts";
import { groupBy } from "../../core/graph/group-by.ts";
import { compareText } from "../../core/model/compare.ts";
import type { Collection } from "../collection.ts";
import { outletNotKnown } from "../state/view.ts";

/** What one outlet does not name here: how many sources, for how many of them it says why, and in how many quotations they speak. */
export type UnnamedOfOutlet = { readonly outlet: string; readonly sources: number; readonly reasoned: number; readonly quotes: number };

/** Unnamed sources by the outlet of their article, most first. It describes the collection and says nothing of the outlets. */
export function unnamedByOutlet(collection: Collection, unnamed: readonly ActorNode[]): readonly UnnamedOfOutlet[] {
  const outletOf = ({ article }: ActorNode): string => (article === null ? null : collection.article(article)?.outlet) ?? outletNotKnown;
  return [...groupBy(unnamed, outletOf)]
    .map(([outlet, actors]) => ({
      outlet,
      sources: actors.length,
      reasoned: actors.filter(({ facts }) => facts?.reason).length,
      quotes: new Set(actors.flatMap(({ id }) => collection.from(id, "said").map(({ to }) => to))).size,
    }))
    .toSorted((a, b) => b.sources - a.sources || compareText(a.outlet, b.outlet));
}
