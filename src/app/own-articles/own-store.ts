import { useSyncExternalStore } from "react";
import { openGraph } from "../../core/graph/open-graph.ts";
import type { SourceNode } from "../../core/graph/schema.ts";
import type { Article } from "../../core/model/article.ts";
import type { Correction } from "../../core/model/correction.ts";
import type { Issue } from "../../core/model/issue.ts";
import { collect, type Collection } from "../collection.ts";
import { AnalysisError, analyseInWorker } from "./analysis.ts";
import type { Project } from "./project-file.ts";

// A person's own articles. They live in this page's memory and nowhere else, unless the person keeps them (`kept-project.ts`).

/** Which graph the page shows: the one beside it, that of the person's own articles, or that of both together. */
export type Showing = "built" | "own" | "joined";

export type Own = Project & {
  /** What was met while files were read. */
  readonly issues: readonly Issue[];
  readonly showing: Showing;
  /** The graph of the person's own articles, alone or joined with the built one; `null` until it is made. */
  readonly opened: Collection | null;
  /** What is under way: how many of the articles are read. */
  readonly work: { readonly read: number; readonly of: number } | null;
  /** Why the last analysis gave nothing. */
  readonly failed: string | null;
};

const nothing: Own = { articles: [], corrections: [], issues: [], showing: "built", opened: null, work: null, failed: null };
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

/** Adds articles, each under an id that none of the others has. The same text again is not added. */
export function addArticles(articles: readonly Article[], issues: readonly Issue[], corrections: readonly Correction[] = []): void {
  const all = [...own.articles];
  for (const article of articles) {
    if (all.some(({ text }) => text === article.text)) continue;
    all.push({ ...article, id: freeId(article.id, all) });
  }
  set({ articles: all, issues, corrections: [...own.corrections, ...corrections], failed: null });
}

function freeId(id: string, others: readonly Article[]): string {
  const isTaken = (one: string): boolean => others.some((other) => other.id === one) || (built?.article(one) ?? null) !== null;
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id}-${count}`;
  return free;
}

/** Takes an article out again. */
export const removeArticle = (id: string): void => set({ articles: own.articles.filter((one) => one.id !== id), failed: null });

/** Analyses the own articles, alone or together with those of the built graph, and shows what comes of it. Says whether it did. */
export async function openOwn(showing: "own" | "joined"): Promise<boolean> {
  const base = showing === "joined" && built !== null ? built.graph.records : null;
  const articles = [...(base === null ? [] : articlesIn(base.nodes.filter((node) => node.kind === "source"))), ...own.articles];
  const corrections = [...(base?.corrections ?? []).map(({ failed: _failed, ...correction }) => correction), ...own.corrections];
  set({ work: { read: 0, of: articles.length }, failed: null });
  try {
    const rates = built?.graph.records.rates ?? [];
    const onProgress = (read: number): void => set({ work: { read, of: articles.length } });
    const { records, issues } = await analyseInWorker({ articles, corrections, rates, issues: [] }, onProgress);
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
export const dropOwn = (): void => set(nothing);

/** The articles that a graph was built from: it holds their texts and what was known about them. */
export function articlesIn(sources: readonly SourceNode[]): readonly Article[] {
  return sources.flatMap(({ source, article, text, title, outlet, byline, published, updated, url, wire, invented }) => {
    if (source !== "article" || article === null || text === null) return [];
    const facts = { title, outlet, byline, published, updated, url, wire };
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Omit<Article, "id" | "text">;
    return [{ ...known, ...(invented && { invented }), id: article, text }];
  });
}
