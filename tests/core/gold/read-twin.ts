import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shippedModel } from "../../../scripts/shipped-model.ts";
import { sha256 } from "../../../scripts/sha256.ts";
import { openGraph, type SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import type { ActorNode, QuoteNode } from "../../../src/core/graph/schema.ts";
import { speakersOf } from "../../../src/core/graph/speakers-of.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";
import { readGold, type Gold } from "../../support/gold-article.ts";
import { tagger } from "../../support/tagger.ts";

/** A reference annotation beside the graph that the real pipeline builds of its article. */
export type Twin = { readonly name: string; readonly gold: Gold; readonly graph: SaysoGraph; readonly text: string };
export type GoldAttribution = Gold["attributions"][number];

/** Runs the pipeline on an annotated article; throws where the file cannot be read. */
export function readTwin(name: string, path: string): Twin {
  const { article } = articleFromText(path, readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8"));
  if (article === null) throw new Error(`readTwin: ${path} cannot be read as an article.`);
  const graph = openGraph(runPipeline([article], { tagger, model: shippedModel, sha256, rates: [], issues: [] }));
  return { name, gold: readGold(name), graph, text: article.text };
}

/** The quote whose content is the annotated one to within a word at either end, or `null`. */
export function quoteOf(twin: Twin, wanted: GoldAttribution): QuoteNode | null {
  const start = Math.min(...wanted.content.map(([from]) => from));
  const end = Math.max(...wanted.content.map(([, to]) => to));
  const near = twin.graph.nodesOf("quote").filter(({ content }) => {
    const from = Math.min(...content.map(({ span }) => span.start));
    const to = Math.max(...content.map(({ span }) => span.end));
    return wordsBetween(twin.text, from, start) <= 1 && wordsBetween(twin.text, to, end) <= 1;
  });
  const cued = near.find((quote) => hasCue(quote, wanted));
  return cued ?? near[0] ?? null;
}

/** How many words stand between two offsets, whichever comes first; a word cut through counts. */
export const wordsBetween = (text: string, a: number, b: number): number =>
  (text.slice(Math.min(a, b), Math.max(a, b)).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** Whether the quote has the annotated cue, or at least its last word. */
export const hasCue = (quote: QuoteNode, wanted: GoldAttribution): boolean =>
  wanted.cue.some(([start, end]) => quote.cue.some(({ span }) => span.start < end && start < span.end));

/** The node of an annotated actor: by a name for those who have one, by where the first description stands for the unnamed and groups. */
export function actorOf(twin: Twin, label: string): ActorNode | null {
  const actors = twin.graph.nodesOf("actor");
  if (label.startsWith("group: ")) return actors.find((actor) => actor.actor === "group" && isCalled(actor, label.slice(7))) ?? null;
  const wanted = twin.gold.actors.find((actor) => actor.name === label || actor.label === label);
  if (wanted?.name !== undefined) return actors.find((actor) => actor.actor !== "unnamed" && isCalled(actor, wanted.name ?? "")) ?? null;
  const [described] = wanted?.mentions ?? [];
  const at = described === undefined ? -1 : twin.text.indexOf(described);
  return (
    actors.find(({ actor, evidence }) => actor === "unnamed" && evidence.some(({ span }) => span.start <= at + 2 && at < span.end)) ?? null
  );
}

const isCalled = (actor: ActorNode, name: string): boolean => actor.names.some((one) => plain(one) === plain(name));
const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** Whether the graph says that the annotated speaker, and nobody else, said the quote. */
export function hasSpeaker(twin: Twin, quote: QuoteNode, wanted: GoldAttribution): boolean {
  const actor = actorOf(twin, wanted.speaker);
  const speakers = speakersOf(twin.graph, quote.id);
  return actor !== null && speakers.length === 1 && speakers[0]?.speaker.id === actor.id;
}

/** The annotated attribution called so; throws when there is none. */
export function goldAttribution(twin: Twin, id: string): GoldAttribution {
  const found = twin.gold.attributions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`goldAttribution: ${twin.name} has no ${id}.`);
  return found;
}

/** The words of an annotated speaker in the graph, for a message of what went wrong. */
export const speakersInWords = (twin: Twin, quote: QuoteNode): string =>
  speakersOf(twin.graph, quote.id)
    .map(({ speaker, said }) => `${speaker.kind === "actor" ? speaker.names[0] : speaker.label} (${said.grade})`)
    .join("; ") || "nobody";
