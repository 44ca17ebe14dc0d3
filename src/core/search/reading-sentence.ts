import type { ReadQuery } from "./read-query.ts";

/** How a search text was read, in words. `found`: whether anything was; `least`: of how many of the words each has some. */
export function readingSentence(
  text: string,
  read: ReadQuery,
  matched: "all" | "some" | "everything",
  found: boolean,
  least: number,
): string {
  if (matched === "everything")
    return text.trim() === ""
      ? "Everything in the collection."
      : "There is no letter and no number in that to look for. This is everything in the collection.";
  const phrases = read.phrases.map((phrase) => `“${phrase.join(" ")}” in just this order`);
  const words = read.words.length === 0 ? [] : [`${wordsOf(read.words.length, matched, found, least)} ${listed(read.words)}`];
  const dropped = read.dropped.length === 0 ? "" : ` Too common to look for: ${listed(read.dropped)}.`;
  const unbalanced = read.unbalanced ? " A quotation mark has no partner, so what follows it was read as single words." : "";
  const none = matched !== "some" ? "" : found ? " Nothing has all of them." : " Nothing has any of them.";
  return `Looked for ${[...phrases, ...words].join(" and ")}.${none}${dropped}${unbalanced}`;
}

function wordsOf(count: number, matched: "all" | "some", found: boolean, least: number): string {
  if (count === 1) return "the word";
  if (matched === "all") return "all the words";
  if (!found) return "the words";
  return least > 1 ? `${least} or more of the words` : "some of the words";
}

const mostListed = 12;
const longest = 40; // characters: no word is longer, but what is pasted may be

/** Words with commas between them; of a page of them only the first. */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, mostListed).map((word) => (word.length <= longest ? word : `${word.slice(0, longest)}…`));
  return words.length <= mostListed ? shown.join(", ") : `${shown.join(", ")} and ${words.length - mostListed} more`;
}
