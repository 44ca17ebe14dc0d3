import type { Attribution } from "../model/attribution.ts";
import type { Member } from "./cast.ts";
import { cover, holds, type Span } from "../model/span.ts";
import type { Quotation } from "../model/quotation.ts";
import { namesIn } from "./read-source.ts";
import { nobody, type Found, type Reader } from "./reader.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { wordAt, type Words } from "./read-words.ts";

/**
 * Floating quotations: sentences in marks with no cue of their own go on from the speaker of the sentence or paragraph before. A passive
 * ("it was announced") keeps nobody. "I" and "she" inside a quotation are read against its speaker, who is known by now.
 */
export function carrySpeakers(
  reader: Reader,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  resolved: readonly (Found | null)[],
): readonly Found[] {
  const { words } = reader;
  const order = attributions.map((_, index) => index).toSorted((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  const place = new Map(order.map((index, at) => [index, at]));
  const results: Found[] = attributions.map((_, index) => resolved[index] ?? nobody("no-source", "The sentence does not say who."));
  const continuing = new Set(quotations.flatMap(({ start, continues }) => (continues === null ? [] : [start])));
  for (const index of order) {
    const attribution = attributions[index];
    if (attribution === undefined || resolved[index] !== null) continue;
    if (attribution.cue.length > 0 || attribution.quoted.length === 0 || attribution.nested !== null) continue;
    results[index] = carried({ reader, attributions, continuing, results, order, place }, index);
  }
  const parts = placeContents(attributions);
  attributions.forEach((attribution, index) => {
    if (results[index]?.rule === "inside") results[index] = ofQuotation(words, parts, results, attribution);
  });
  return results.map((result, index) => notThemselves(words, parts, results, attributions[index], result));
}

/** A part of an attribution's content, and how far any part up to it reaches. */
type PlacedContent = Span & { readonly attribution: number; readonly reach: number };

/** The parts of all contents, in order. */
function placeContents(attributions: readonly Attribution[]): readonly PlacedContent[] {
  let reach = 0;
  return attributions
    .flatMap(({ content }, attribution) => content.map(({ start, end }) => ({ start, end, attribution })))
    .toSorted((a, b) => a.start - b.start)
    .map((part) => ({ ...part, reach: (reach = Math.max(reach, part.end)) }));
}

/** "He", "she" and "they" inside a quotation are never who speaks it, who says "I" and "we" there. */
function notThemselves(
  words: Words,
  parts: readonly PlacedContent[],
  results: readonly Found[],
  attribution: Attribution | undefined,
  result: Found,
): Found {
  const at = firstTokenFrom(words.tokens, attribution?.sourceSpan?.start ?? 0);
  if (attribution === undefined || result.rule !== "pronoun" || result.grade === "open" || (words.quotation[at] ?? -1) < 0) return result;
  const outer = speakerAround(parts, results, attribution);
  const [themselves] = result.members.filter((member) => outer?.members.includes(member));
  if (themselves === undefined) return result;
  return nobody("pronoun", `The words are “${themselves.names[0] ?? ""}”’s own, so “${wordAt(words, at)}” is somebody else in them.`);
}

/** Who speaks the smallest attribution around the source span: of two as small, the first. */
function speakerAround(parts: readonly PlacedContent[], results: readonly Found[], { sourceSpan }: Attribution): Found | undefined {
  if (sourceSpan === null) return undefined;
  const around: PlacedContent[] = [];
  for (let index = firstTokenFrom(parts, sourceSpan.start + 1) - 1; index >= 0; index--) {
    const part = parts[index];
    if (part === undefined || part.reach < sourceSpan.end) break;
    if (holds(part, sourceSpan) && results[part.attribution]?.rule !== "inside") around.push(part);
  }
  const [smallest] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.attribution - b.attribution);
  return results[smallest?.attribution ?? -1];
}

/** "I" inside a quotation is whoever speaks the quotation, and "we" is the speaker with others. */
function ofQuotation(words: Words, parts: readonly PlacedContent[], results: readonly Found[], attribution: Attribution): Found {
  const outer = speakerAround(parts, results, attribution);
  const isWe = /^(?:we|us)$/i.test(words.text.slice(attribution.sourceSpan?.start, attribution.sourceSpan?.end));
  const says = isWe ? "“We” inside a quotation is its speaker with others" : "“I” inside a quotation is its speaker";
  if (outer === undefined || outer.grade === "open") return nobody("inside", `${says}, who is not known.`, outer?.candidates);
  return { ...outer, grade: "likely", rule: "inside", because: [`${says}.`, ...outer.because] };
}

const startOf = (attribution: Attribution | undefined): number => attribution?.content[0]?.start ?? 0;

type Carrying = {
  readonly reader: Reader;
  readonly attributions: readonly Attribution[];
  /** Where the quotations begin that go on from the paragraph before. */
  readonly continuing: ReadonlySet<number>;
  readonly results: readonly Found[];
  readonly order: readonly number[];
  readonly place: ReadonlyMap<number, number>;
};

function carried(carrying: Carrying, index: number): Found {
  const { attributions, results, order, place, continuing } = carrying;
  const at = place.get(index) ?? 0;
  const { first: own } = paragraphsOf(carrying, index);
  const last = order.slice(Math.max(0, at - 6), at).findLast((other) => isOuter(attributions[other]));
  const others = last === undefined ? [] : othersBetween(carrying, last, index);
  if (last !== undefined && paragraphsOf(carrying, last).last === own)
    return others.length > 0
      ? passedOver(results[last], "carried-sentence", others)
      : goOn(results[last], "carried-sentence", "It goes on from the sentence before, whose speaker");
  const next = order.slice(at + 1, at + 3).find((other) => isOuter(attributions[other]) && attributions[other]?.sourceSpan !== null);
  const continued = continuing.has(attributions[index]?.quoted[0]?.start ?? -1);
  if (continued && last !== undefined)
    return goOn(results[last], "carried-quotation", "The quotation goes on from the paragraph before, whose speaker");
  if (next !== undefined && paragraphsOf(carrying, next).last === own && (attributions[next]?.quoted.length ?? 0) > 0)
    return goOn(results[next], "carried-back", "The next sentence of the paragraph says whose quotation goes on: its speaker");
  if (last === undefined || own - paragraphsOf(carrying, last).last !== 1 || !isSpoken(attributions[last]))
    return nobody("floating", "No cue says whose quotation it is.");
  if (others.length > 0) return passedOver(results[last], "carried-paragraph", others);
  if (results[last]?.author === true || isDialogue(carrying, last))
    return nobody("carried-paragraph", "Two speak in turn here, so that the other may be next.", results[last]?.members);
  if (endsWithQuestion(carrying, last))
    return nobody("carried-paragraph", "It follows a question, which somebody else may answer.", results[last]?.members);
  return goOn(results[last], "carried-paragraph", "It follows a quotation in the paragraph before, whose speaker");
}

const longestLine = 110; // characters of a paragraph that is a line of a dialogue

/** Whether the paragraph of the quotation `last` and the one before it are lines of a dialogue: short, with two speakers. */
function isDialogue(carrying: Carrying, last: number): boolean {
  const { attributions, results, order, place, reader } = carrying;
  const { first } = paragraphsOf(carrying, last);
  const at = place.get(last) ?? 0;
  const before = order.slice(Math.max(0, at - 6), at).findLast((other) => isOuter(attributions[other]));
  if (before === undefined || !isSpoken(attributions[before]) || paragraphsOf(carrying, before).last !== first - 1) return false;
  const isLine = (index: number): boolean => {
    const paragraph = reader.words.article.paragraphs[index];
    return paragraph !== undefined && paragraph.end - paragraph.start <= longestLine;
  };
  const same = results[before]?.members.some((member) => results[last]?.members.includes(member)) === true;
  return !same && isLine(first) && isLine(first - 1);
}

const isSpoken = (attribution: Attribution | undefined): boolean =>
  attribution !== undefined && attribution.quoted.length > 0 && attribution.speech;

/** People named between two attributions who did not speak the first: "“No,” Ruiz said. Cole shrugged. “Never.”" may be his. */
function othersBetween({ reader, attributions, results }: Carrying, last: number, index: number): readonly Member[] {
  const spans = [...(attributions[last]?.content ?? []), ...(attributions[last]?.cue ?? []), attributions[last]?.sourceSpan ?? null];
  const from = Math.max(...spans.map((span) => span?.end ?? 0));
  const { tokens } = reader.words;
  const between = { from: firstTokenFrom(tokens, from), to: firstTokenFrom(tokens, startOf(attributions[index])) };
  const speakers = results[last]?.members ?? [];
  return namesIn(reader.names, between)
    .filter(({ possessive }) => !possessive)
    .flatMap((name) => reader.resolved.get(name)?.members ?? [])
    .filter((member) => member.kind === "person" && !speakers.includes(member));
}

function passedOver(from: Found | undefined, rule: string, others: readonly Member[]): Found {
  const name = others[0]?.names[0] ?? "";
  return nobody(rule, `“${name}” is spoken of since the last quotation, and may have said it.`, [...(from?.members ?? []), ...others]);
}

const endsWithQuestion = ({ reader, attributions }: Carrying, index: number): boolean =>
  /\?["”’']*\s*$/.test(reader.words.text.slice(0, attributions[index]?.content.at(-1)?.end ?? 0).slice(-5));

const isOuter = (attribution: Attribution | undefined): boolean => attribution !== undefined && attribution.nested === null;

/** The paragraphs that the content begins and ends in. */
function paragraphsOf({ attributions, reader: { words } }: Carrying, index: number): { readonly first: number; readonly last: number } {
  const span = cover(attributions[index]?.content ?? []);
  const paragraphAt = (token: number): number => words.paragraph[token] ?? -1;
  return span === null
    ? { first: -1, last: -1 }
    : { first: paragraphAt(firstTokenFrom(words.tokens, span.start)), last: paragraphAt(firstTokenFrom(words.tokens, span.end) - 1) };
}

function goOn(from: Found | undefined, rule: string, why: string): Found {
  if (from === undefined || from.grade === "open")
    return nobody(rule, "The sentence before has no speaker to carry over.", from?.candidates ?? []);
  const name = from.members.map(({ names }) => names[0] ?? "").join(" and ") || "the document";
  return { ...from, grade: "likely", rule, voice: from.voice, because: [`${why} is “${name}”.`, ...from.because] };
}
