import { keysTogether, speakerKeys } from "../actors/speaker-keys.ts";
import { wordedAs } from "../model/attribution.ts";
import { onceFor } from "../model/once-for.ts";
import type { Alteration, DiffStep } from "../model/repeat.ts";
import { diffWords, toDiffSteps } from "../repeats/diff-words.ts";
import { findAlterations, type Wording } from "../repeats/find-alterations.ts";
import { wordsIn } from "../repeats/words-in.ts";
import type { SaysoGraph } from "./open-graph.ts";
import type { QuoteNode } from "./schema.ts";
import { speakersOf } from "./speakers-of.ts";

/** One step of a word diff, with the words on each side; empty where a side has none. */
export type WordingStep = { readonly op: DiffStep["op"]; readonly earlier: string; readonly later: string };

/** What a wording changes of another one, most serious first, and the word diff that shows it. */
export type ComparedWordings = { readonly alterations: readonly Alteration[]; readonly steps: readonly WordingStep[] };

/**
 * Any two wordings side by side, whether or not an edge joins them: a repeat leads to one earlier wording, and a reader wants to see all of them
 * beside one. `earlier` is the one that the other is measured by.
 */
export function compareWordings(graph: SaysoGraph, earlier: QuoteNode, later: QuoteNode): ComparedWordings {
  const [one, other] = [wordingOf(graph, earlier), wordingOf(graph, later)];
  const steps = diffWords(one.words, other.words);
  return {
    alterations: findAlterations(one, other, steps),
    steps: toDiffSteps(steps).map((step) => ({
      op: step.op,
      earlier: step.earlier === null ? "" : one.text.slice(step.earlier.start, step.earlier.end),
      later: step.later === null ? "" : other.text.slice(step.later.start, step.later.end),
    })),
  };
}

/** How many words a wording has. */
export const countWords = (graph: SaysoGraph, quote: QuoteNode): number => wordingOf(graph, quote).words.length;

function wordingOf(graph: SaysoGraph, quote: QuoteNode): Wording {
  const text = graph.node(`source:${quote.article}`, "source")?.text ?? "";
  const spans = quote.content.map(({ span }) => span);
  return {
    text,
    words: wordsIn(text, spans),
    type: wordedAs(
      quote.type,
      quote.cue.map(({ exact }) => exact),
    ),
    speakers: speakerKeysOf(graph, quote),
  };
}

/** The keys of who says it (`speaker-keys.ts`); none where it is open who does. */
export function speakerKeysOf(graph: SaysoGraph, quote: QuoteNode): ReadonlySet<string> {
  const speakers = quote.grade === "open" ? [] : speakersOf(graph, quote.id).map(({ speaker }) => speaker);
  const keys = keysIn(graph);
  return keysTogether(speakers.map((one) => ({ keys: keys.get(one.id), outlet: one.kind === "actor" && one.outlet })));
}

const keysIn = onceFor((graph: SaysoGraph) =>
  speakerKeys(
    graph.nodesOf("actor").map(({ id, actor, names, roles }) => ({ id, kind: actor, names, roles: roles.map(({ words }) => words) })),
  ),
);
