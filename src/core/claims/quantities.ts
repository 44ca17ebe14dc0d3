import type { ArticleText } from "../model/article.ts";
import { textAt, type Span } from "../model/span.ts";
import { readNumbers } from "../repeats/read-numbers.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { findNumbers } from "./find-numbers.ts";
import { stemOf } from "./telling-stems.ts";

const atLeast = /^(?:at least|no fewer than|no less than|more than|over)\b/i;
const atMost = /^(?:at most|no more than|less than|fewer than|under|up to|as many as|as much as)\b/i;
const measures: readonly (readonly [RegExp, string])[] = [
  [/percentage points?/i, "point"],
  [/%|\bper ?cent\b/i, "%"],
  [/[$]|\bdollars?\b/i, "$"],
  [/€|\beuros?\b/i, "€"],
  [/£|\bpounds?\b/i, "£"],
];

/**
 * A quantity as two texts can share it: what bounds it, its value, and the thing it counts or measures ("42000000 crown", ">6 state"); `null` where no thing
 * is named, as a number alone is nobody's.
 */
export function quantityAt(text: ArticleText, number: Span): string | null {
  const words = textAt(text.text, number);
  const keys = words.toLowerCase().match(/\d[\d.,]*|\p{L}+/gu) ?? [];
  const [value] = readNumbers(keys.map((key) => key.replaceAll(",", "")));
  const thing = measures.find(([pattern]) => pattern.test(words))?.[1] ?? unitIn(words) ?? nounAfter(text, number);
  if (value === undefined || thing === null) return null;
  return `${atLeast.test(words) ? ">" : atMost.test(words) ? "<" : ""}${value} ${thing}`;
}

/** Every quantity of something named in the words at `span`. */
export const quantitiesIn = (text: ArticleText, span: Span): readonly string[] =>
  findNumbers(text.text, span).flatMap((number) => quantityAt(text, number) ?? []);

/** Whether two texts count or measure one thing and differ in value: "two sites" does not bear out "three sites", "at least two" may. */
export function disagree(mine: readonly string[], theirs: readonly string[]): boolean {
  const [ours, others] = [mine, theirs].map((quantities) => quantities.map((one) => one.replace(/^[<>]/, "")));
  const things = new Set(ours?.map(thingOf));
  return others?.some((one) => things.has(thingOf(one)) && ours?.includes(one) === false) === true;
}

const thingOf = (quantity: string): string => quantity.slice(quantity.indexOf(" ") + 1);

const unitIn = (words: string): string | null => {
  const unit = /\b(?:days?|weeks?|months?|years?|hours?|minutes?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|tonnes?|tons?|degrees|times)$/i.exec(words);
  return unit === null ? null : stemOf(unit[0]);
}; // prettier-ignore

/** The stem of the noun that the number stands with: "nine closed trawlers". The last of several in a row is what is counted. */
function nounAfter(text: ArticleText, number: Span): string | null {
  const from = firstTokenFrom(text.tokens, number.end);
  const near = text.tokens.slice(from, from + 5);
  const first = near.findIndex(({ pos }) => pos === "NOUN");
  if (first < 0 || first > 3 || near.slice(0, first).some(({ pos }) => pos !== "ADJ" && pos !== "NUM" && pos !== "PROPN")) return null;
  const end = near.findIndex(({ pos }, at) => at > first && pos !== "NOUN");
  const noun = near[(end < 0 ? near.length : end) - 1];
  return noun === undefined ? null : stemOf(textAt(text.text, noun));
}
