import type { SpeechAct } from "./attribution.ts";
import type { Span } from "./span.ts";

export type ClaimKind = "fact" | "opinion" | "prediction" | "intention" | "question";

/** A proposition that somebody states in one article, apart from its wording. */
export type ArticleClaim = {
  readonly article: number; // index into the pipeline's articles
  readonly span: Span;
  readonly kind: ClaimKind;
  /** Quantities in it, verbatim: "25", "at least six", "45 days". */
  readonly numbers: readonly Span[];
  /** Why a fact-checker may want to look, in plain words; empty: no reason found. Reasons, not a verdict. */
  readonly checkWorthy: readonly string[];
  /** Index into the article's attributions for what a quote states; `null` for the article's own voice. */
  readonly attribution: number | null;
};

/** What exactly a quote does to what another one states; the first two support it, the next three dispute it, the last two leave it open. */
export const stanceActs = [
  "confirms",
  "agrees",
  "denies",
  "disputes",
  "corrects",
  "questions",
  "declines",
] as const satisfies readonly SpeechAct[];
export type StanceAct = (typeof stanceActs)[number];

/** What a quote may do to a claim that others state: the edges that stand for it. */
export const stanceKinds = ["disputes", "leavesOpen", "supports"] as const;
export type StanceKind = (typeof stanceKinds)[number];

/** What a quote of `article` does to what others state there, or in other articles of the collection. */
export type Stance = {
  readonly article: number;
  readonly attribution: number;
  readonly kind: StanceKind;
  /** Attributions of the same article whose statement it is about. */
  readonly of: readonly number[];
  /** The words that say so: "dismissed these concerns as "silly"". */
  readonly cue: Span;
  readonly act?: StanceAct;
  /** Claims of other articles that it is about, by their index among the collection's claims. */
  readonly elsewhere?: readonly number[];
};
