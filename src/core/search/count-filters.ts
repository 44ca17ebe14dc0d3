import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode } from "../graph/schema.ts";
import { filterNames, filterValues, type FilterName, type Filters } from "./filters.ts";

/** For each filter and value, how many there are; those with most first. */
export type FilterCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Whether a node passes every filter of the query but one. */
export const passes = (graph: SaysoGraph, node: GraphNode, query: Filters, but: FilterName | null): boolean =>
  filterNames.every((filter) => {
    const wanted = query[filter];
    return filter === but || wanted === undefined || filterValues(graph, node, filter).includes(wanted);
  });

/** How many of what was found each value of each filter would leave, the other filters as they are. */
export function countFilters(graph: SaysoGraph, found: readonly GraphNode[], query: Filters): FilterCounts {
  const count = (filter: FilterName): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const node of found) {
      if (!passes(graph, node, query, filter)) continue;
      for (const value of filterValues(graph, node, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return new Map([...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  };
  return Object.fromEntries(filterNames.map((filter) => [filter, count(filter)])) as FilterCounts;
}
