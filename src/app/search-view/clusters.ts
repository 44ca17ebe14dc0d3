import { utterancesIn } from "../../core/graph/utterances.ts";
import type { Steps } from "../../core/model/steps.ts";
import type { Collection } from "../collection.ts";
import type { FoundQuote } from "./found.ts";

/** One entry of the list: a quote, and its tellings in other articles that were found too, best match first. */
export type Cluster = FoundQuote & { readonly others: readonly FoundQuote[] };

const aStep = 200; // quotations

/** Folds what was found: one utterance is one entry, however many articles carry it. Two tellings in one article stay apart, to be compared. */
export function* clustersInSteps(collection: Collection, found: readonly FoundQuote[]): Steps<readonly Cluster[]> {
  const utterances = utterancesIn(collection.graph);
  const entries: { readonly first: FoundQuote; readonly others: FoundQuote[] }[] = [];
  const opened = new Map<string, (typeof entries)[number]>();
  for (const [at, one] of found.entries()) {
    if (at % aStep === aStep - 1) yield;
    const utterance = utterances.get(one.quote.id);
    const entry = utterance === undefined ? undefined : opened.get(utterance);
    if (entry !== undefined && entry.first.quote.article !== one.quote.article) entry.others.push(one);
    else {
      const made = { first: one, others: [] };
      entries.push(made);
      if (utterance !== undefined && entry === undefined) opened.set(utterance, made);
    }
  }
  const clusters: Cluster[] = [];
  for (const { first, others } of entries) {
    clusters.push({ ...first, others });
    if (clusters.length % aStep === 0) yield;
  }
  return clusters;
}
