import type { Attribution } from "../model/attribution.ts";
import { cover, holds, type Span } from "../model/span.ts";
import type { Quotation } from "../model/quotation.ts";
import { nobody, type Found } from "./reader.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { wordAt, type Words } from "./read-words.ts";

/**
 * Floating quotations: sentences in marks with no cue of their own go on from the speaker of the sentence or paragraph before. A passive
 * ("it was announced") keeps nobody. "I" and "she" inside a quotation are read against its speaker, who is known by now.
 */
export function carrySpeakers(
  words: Words,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  resolved: readonly (Found | null)[],
): readonly Found[] {
  const order = attributions.map((_, index) => index).toSorted((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  const place = new Map(order.map((index, at) => [index, at]));
  const results: Found[] = attributions.map((_, index) => resolved[index] ?? nobody("no-source", "The sentence does not say who."));
  for (const index of order) {
    const attribution = attributions[index];
    if (attribution === undefined || resolved[index] !== null) continue;
    if (attribution.cue.length > 0 || attribution.quoted.length === 0 || attribution.nested !== null) continue;
    results[index] = carried({ words, attributions, quotations, results, order, place }, index);
  }
  attributions.forEach((attribution, index) => {
    if (results[index]?.rule === "inside") results[index] = ofQuotation(attributions, results, attribution);
  });
  return results.map((result, index) => notThemselves(words, attributions, results, attributions[index], result));
}

/** "He", "she" and "they" inside a quotation are never who speaks it, who says "I" and "we" there. */
function notThemselves(
  words: Words,
  attributions: readonly Attribution[],
  results: readonly Found[],
  attribution: Attribution | undefined,
  result: Found,
): Found {
  const at = firstTokenFrom(words.tokens, attribution?.sourceSpan?.start ?? 0);
  if (attribution === undefined || result.rule !== "pronoun" || result.grade === "open" || (words.quotation[at] ?? -1) < 0) return result;
  const outer = speakerAround(attributions, results, attribution);
  const [themselves] = result.members.filter((member) => outer?.members.includes(member));
  if (themselves === undefined) return result;
  return nobody("pronoun", `The words are “${themselves.names[0] ?? ""}”’s own, so “${wordAt(words, at)}” is somebody else in them.`);
}

/** Who speaks the smallest attribution around the source span. */
function speakerAround(attributions: readonly Attribution[], results: readonly Found[], { sourceSpan }: Attribution): Found | undefined {
  const around = attributions
    .map(({ content }, index) => ({ index, part: content.find((span) => sourceSpan !== null && holds(span, sourceSpan)) }))
    .filter(({ part, index }) => part !== undefined && results[index]?.rule !== "inside")
    .toSorted((a, b) => sizeOf(a.part) - sizeOf(b.part));
  return results[around[0]?.index ?? -1];
}

/** "I" inside a quotation is whoever speaks the quotation. */
function ofQuotation(attributions: readonly Attribution[], results: readonly Found[], attribution: Attribution): Found {
  const outer = speakerAround(attributions, results, attribution);
  if (outer === undefined || outer.grade === "open")
    return nobody("inside", "“I” inside a quotation is its speaker, who is not known.", outer?.candidates);
  return { ...outer, grade: "likely", rule: "inside", because: ["“I” inside a quotation is its speaker.", ...outer.because] };
}

const sizeOf = (span: Span | undefined): number => (span === undefined ? 0 : span.end - span.start);

const startOf = (attribution: Attribution | undefined): number => attribution?.content[0]?.start ?? 0;

type Carrying = {
  readonly words: Words;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly results: readonly Found[];
  readonly order: readonly number[];
  readonly place: ReadonlyMap<number, number>;
};

function carried(carrying: Carrying, index: number): Found {
  const { attributions, results, order, place, quotations } = carrying;
  const at = place.get(index) ?? 0;
  const own = paragraphOf(carrying, index);
  const before = order
    .slice(Math.max(0, at - 6), at)
    .toReversed()
    .filter((other) => isOuter(attributions[other]));
  const [last] = before;
  if (last !== undefined && paragraphOf(carrying, last) === own)
    return goOn(results[last], "carried-sentence", "It goes on from the sentence before, whose speaker");
  const next = order.slice(at + 1, at + 3).find((other) => isOuter(attributions[other]) && attributions[other]?.sourceSpan !== null);
  const continued = quotations.some(({ start, continues }) => continues !== null && start === attributions[index]?.quoted[0]?.start);
  if (continued && last !== undefined)
    return goOn(results[last], "carried-quotation", "The quotation goes on from the paragraph before, whose speaker");
  if (next !== undefined && paragraphOf(carrying, next) === own && (attributions[next]?.quoted.length ?? 0) > 0)
    return goOn(results[next], "carried-back", "The next sentence of the paragraph says whose quotation goes on: its speaker");
  if (
    last !== undefined &&
    own - paragraphOf(carrying, last) === 1 &&
    (attributions[last]?.quoted.length ?? 0) > 0 &&
    (attributions[last]?.speech ?? false)
  )
    return goOn(results[last], "carried-paragraph", "It follows a quotation in the paragraph before, whose speaker");
  return nobody("floating", "No cue says whose quotation it is.");
}

const isOuter = (attribution: Attribution | undefined): boolean => attribution !== undefined && attribution.nested === null;

function paragraphOf({ attributions, words }: Carrying, index: number): number {
  const span = cover(attributions[index]?.content ?? []);
  return span === null ? -1 : (words.paragraph[firstTokenFrom(words.tokens, span.end) - 1] ?? -1);
}

function goOn(from: Found | undefined, rule: string, why: string): Found {
  if (from === undefined || from.grade === "open")
    return nobody(rule, "The sentence before has no speaker to carry over.", from?.candidates ?? []);
  const name = from.members.map(({ names }) => names[0] ?? "").join(" and ") || "the document";
  return { ...from, grade: "likely", rule, voice: from.voice, because: [`${why} is “${name}”.`, ...from.because] };
}
