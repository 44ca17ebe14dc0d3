import type { PairSign } from "../../core/graph/actor-pairs.ts";
import type { EdgeKind, GraphNode } from "../../core/graph/schema.ts";
import type { Grade } from "../../core/model/attribution.ts";
import { glyphOf, type GlyphKind } from "../ui/kind-glyph.tsx";
import type { Hue } from "./colours.ts";

// What is true -> what is drawn. The legend is made from these tables, so it cannot say anything else.

/** How the inside of a shape is painted. */
export type Fill = "solid" | "pale" | "hollow";
export type Rim = "solid" | "dashed" | "dotted";

/** The looks of nodes: a glyph each, and a second one for words that the reporter gives in their own. */
export type NodeLookName = GlyphKind | "reported";
export type NodeLook = { readonly shape: GlyphKind; readonly hue: Hue; readonly fill: Fill; readonly rim: Rim; readonly words: string };

export const nodeLooks: Readonly<Record<NodeLookName, NodeLook>> = {
  person: { shape: "person", hue: "person", fill: "solid", rim: "solid", words: "Person" },
  organization: { shape: "organization", hue: "organization", fill: "solid", rim: "solid", words: "Organisation" },
  group: { shape: "group", hue: "organization", fill: "pale", rim: "solid", words: "Group" },
  unnamed: { shape: "unnamed", hue: "unnamed", fill: "hollow", rim: "dashed", words: "Somebody not named" },
  quote: { shape: "quote", hue: "quote", fill: "solid", rim: "solid", words: "Quotation" },
  reported: { shape: "quote", hue: "quote", fill: "hollow", rim: "solid", words: "Reported, not in quotation marks" },
  claim: { shape: "claim", hue: "claim", fill: "solid", rim: "solid", words: "Claim" },
  article: { shape: "article", hue: "source", fill: "pale", rim: "solid", words: "Article" },
  report: { shape: "report", hue: "source", fill: "pale", rim: "dashed", words: "Report we do not have" },
  document: { shape: "document", hue: "source", fill: "pale", rim: "solid", words: "Document" },
  gap: { shape: "gap", hue: "source", fill: "hollow", rim: "dashed", words: "Account that is missing" },
  open: { shape: "open", hue: "slate", fill: "hollow", rim: "dotted", words: "Not resolved" },
};

/** Which look a node has. */
export function nodeLookOf(node: GraphNode): NodeLookName {
  if (node.kind === "quote") return node.type === "indirect" ? "reported" : "quote";
  return glyphOf(node);
}

export type Pattern = "solid" | "double" | "long" | "short" | "dash-dot" | "dotted";
export type Head = "none" | "arrow" | "open" | "tee" | "dot" | "ring";

export type LineName =
  | "said"
  | "told"
  | "spoke of"
  | "states"
  | "asserts"
  | "supports"
  | "disputes"
  | "leaves open"
  | "repeats"
  | "word of"
  | "published"
  | "acted"
  | "belongs"
  | "may be";
/** `weight`: width in pixels of the thinnest such line. `words` follows the name of where it starts. */
export type LineLook = {
  readonly pattern: Pattern;
  readonly head: Head;
  readonly hue: Hue;
  readonly weight: number;
  readonly words: string;
};

// No two have both pattern and head in common, so that each can be named without its colour.
export const lineLooks: Readonly<Record<LineName, LineLook>> = {
  said: { pattern: "solid", head: "none", hue: "slate", weight: 1.2, words: "said; is quoted in" },
  told: { pattern: "solid", head: "open", hue: "slate", weight: 1.4, words: "told" },
  "spoke of": { pattern: "solid", head: "dot", hue: "slate", weight: 1, words: "spoke of" },
  states: { pattern: "solid", head: "ring", hue: "claim", weight: 1.2, words: "states" },
  asserts: { pattern: "double", head: "ring", hue: "claim", weight: 1.4, words: "states in its own voice" },
  supports: { pattern: "solid", head: "arrow", hue: "supports", weight: 1.8, words: "supports" },
  disputes: { pattern: "double", head: "tee", hue: "disputes", weight: 1.8, words: "disputes" },
  "leaves open": { pattern: "short", head: "tee", hue: "slate", weight: 1.4, words: "questions, or declines to comment on" },
  repeats: { pattern: "long", head: "open", hue: "repeats", weight: 1.6, words: "repeats" },
  "word of": { pattern: "short", head: "open", hue: "slate", weight: 1.4, words: "on the word of" },
  published: { pattern: "dash-dot", head: "none", hue: "source", weight: 1.4, words: "published" },
  acted: { pattern: "dash-dot", head: "arrow", hue: "slate", weight: 1.6, words: "acted on" },
  belongs: { pattern: "dash-dot", head: "ring", hue: "slate", weight: 1.4, words: "belongs to" },
  "may be": { pattern: "dotted", head: "none", hue: "slate", weight: 1.8, words: "may be the same person as" },
};

export const edgeLines: Readonly<Record<EdgeKind, LineName>> = {
  said: "said",
  appears: "said",
  addressed: "told",
  mentions: "spoke of",
  expresses: "states",
  asserts: "asserts",
  supports: "supports",
  disputes: "disputes",
  leavesOpen: "leaves open",
  repeats: "repeats",
  via: "word of",
  cites: "word of",
  published: "published",
  acted: "acted",
  affiliated: "belongs",
  mayBe: "may be",
};

export const pairLines: Readonly<Record<PairSign, LineName>> = {
  told: "told",
  "spoke of": "spoke of",
  disputes: "disputes",
  supports: "supports",
  "leaves open": "leaves open",
  "acted on": "acted",
  "belongs to": "belongs",
  "may be": "may be",
};

/** What is not stated is dotted, whatever it says; its head stays. */
export const patternOf = (line: LineName, grade: Grade): Pattern => (grade === "stated" ? lineLooks[line].pattern : "dotted");

/** Width of a line in pixels, in three steps of how many independent origins are behind it. */
export const lineWidth = (line: LineName, origins: number): number => lineLooks[line].weight * [1, 1.7, 2.5][step(origins, [2, 5])]!;

/** Radius of a node in pixels: four steps of the square root of its origins, so that copies of one text make nobody bigger. */
export function nodeRadius(look: NodeLookName, origins: number): number {
  const base = { quote: 7, reported: 7.5, claim: 7, article: 9, report: 9, document: 8, gap: 8 }[look as string] ?? 7;
  return base + 1.75 * step(origins, [2, 4, 9]);
}

/** Half the width of a shape in radii. */
export const halfWidth = (look: NodeLookName): number => ({ article: 1.34, report: 1.34, gap: 1.22 })[look as string] ?? 1;

const step = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => value >= bound).length;
