import { useSyncExternalStore } from "react";
import { openGraph } from "../../core/graph/open-graph.ts";
import type { Article } from "../../core/model/article.ts";
import type { ClaimReview } from "../../core/model/claim-review.ts";
import type { Issue } from "../../core/model/issue.ts";
import { collect, type Collection } from "../collection.ts";
import { correct, forget, madeNow } from "../corrections/correction-store.ts";
import { AnalysisError, analyseInWorker, reviewInWorker, type Analysis } from "./analysis.ts";
import { articlesIn } from "./articles-in.ts";
import type { ReadFiles } from "./read-files.ts";

// A person's own articles. They live in this page's memory and nowhere else, unless the person keeps them (`kept-project.ts`).

/** Where the corrections of the person's own articles are. */
export const ownShelf = "own";

/** Which graph the page shows: the one beside it, that of the person's own articles, or that of both together. */
export type Showing = "built" | "own" | "joined";

export type Own = {
  readonly articles: readonly Article[];
  /** Other people's fact-checks that the person brought. */
  readonly reviews: readonly ClaimReview[];
  /** What was met while files were read. */
  readonly issues: readonly Issue[];
  readonly showing: Showing;
  /** The graph of the person's own articles, alone or joined with the built one, or the built one with the fact-checks; `null` until it is made. */
  readonly opened: Collection | null;
  /** What is under way: how many of the articles are read. */
  readonly work: { readonly read: number; readonly of: number } | null;
  /** Why the last analysis gave nothing. */
  readonly failed: string | null;
};

const nothing: Own = { articles: [], reviews: [], issues: [], showing: "built", opened: null, work: null, failed: null };
let own = nothing;
let built: Collection | null = null;
const listeners = new Set<() => void>();

function set(change: Partial<Own>): void {
  own = { ...own, ...change };
  for (const listener of listeners) listener();
}

/** The person's own articles as they are now. */
export const ownNow = (): Own => own;

/** The person's own articles, kept up to date. */
export const useOwn = (): Own =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, ownNow);

/** Tells which graph stands beside the page: that which own articles can be joined with. */
export const setBuilt = (collection: Collection): void => {
  built = collection;
};

/** Whether there is a graph to join own articles with. */
export const hasBuilt = (): boolean => built !== null;

/** Adds what files gave: articles, each under an id that none of the others has, fact-checks, and the corrections of a project. The same again is not added. */
export function addFiles({ articles, corrections, reviews, issues }: ReadFiles): void {
  for (const correction of corrections) if (!madeNow(ownShelf).made.some((made) => isSame(made, correction))) correct(ownShelf, correction);
  const fresh = reviews.filter((review) => !own.reviews.some((known) => isSame(known, review)));
  set({ articles: articles.reduce(withArticle, own.articles), reviews: [...own.reviews, ...fresh], issues, failed: null });
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The articles with one more. Of the same text again only the annotation is taken, so that one can be dropped later than its text. */
function withArticle(all: readonly Article[], article: Article): readonly Article[] {
  const { annotation } = article;
  if (!all.some(({ text }) => text === article.text)) return [...all, { ...article, id: freeId(article.id, all) }];
  if (annotation === undefined) return all;
  return all.map((known) => (known.text === article.text ? { ...known, annotation } : known));
}

function freeId(id: string, others: readonly Article[]): string {
  const isTaken = (one: string): boolean => others.some((other) => other.id === one) || (built?.article(one) ?? null) !== null;
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id}-${count}`;
  return free;
}

/** Takes an article out again. */
export const removeArticle = (id: string): void => set({ articles: own.articles.filter((one) => one.id !== id), failed: null });

/** Takes the fact-checks out again. */
export const removeReviews = (): void => set({ reviews: [], failed: null });

/** Analyses the own articles, alone or together with those of the built graph, and shows what comes of it. Says whether it did. */
export async function openOwn(showing: "own" | "joined"): Promise<boolean> {
  const base = showing === "joined" && built !== null ? built.graph.records : null;
  const articles = [...(base === null ? [] : articlesIn(base.nodes)), ...own.articles];
  const before = (base?.corrections ?? []).map(({ failed: _failed, ...correction }) => correction);
  const corrections = base === null ? [] : [...before, ...madeNow(ownShelf).made]; // alone, they are applied in the page
  const reviews = [...(base?.reviews ?? []), ...own.reviews];
  const onProgress = (read: number): void => set({ work: { read, of: articles.length } });
  onProgress(0);
  return open(showing, () =>
    analyseInWorker({ articles, corrections, reviews, rates: built?.graph.records.rates ?? [], issues: [] }, onProgress),
  );
}

/** Lays the fact-checks beside the claims of the built graph, and shows that. Says whether it did. */
export async function openReviews(): Promise<boolean> {
  const base = built;
  if (base === null) return false;
  return open("joined", () => reviewInWorker({ records: base.graph.records, reviews: own.reviews }));
}

async function open(showing: "own" | "joined", analyse: () => Promise<Analysis>): Promise<boolean> {
  set({ failed: null });
  try {
    const { records, issues } = await analyse();
    set({ work: null, showing, opened: collect(openGraph(records)), issues });
    return true;
  } catch (problem) {
    const issues = problem instanceof AnalysisError ? problem.issues : [];
    set({ work: null, failed: problem instanceof Error ? problem.message : String(problem), issues });
    return false;
  }
}

/** Shows the built graph again; the own one stays open behind it. */
export const showBuilt = (): void => set({ showing: "built" });

/** Drops everything from memory. */
export function dropOwn(): void {
  forget(ownShelf);
  set(nothing);
}
