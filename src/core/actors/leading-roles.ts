import { givenAt, posAt, tokensOf, wordAt, type Range, type Words } from "./read-words.ts";
import { bodyNouns } from "./words/organisation-words.ts";

/** What somebody is who does it to an organisation. */
const offices: ReadonlyMap<string, string> = new Map([
  ...["heads", "headed"].map((verb) => [verb, "head"] as const),
  ...["leads", "led"].map((verb) => [verb, "leader"] as const),
  ...["chairs", "chaired"].map((verb) => [verb, "chair"] as const),
  ...["directs", "directed"].map((verb) => [verb, "director"] as const),
  ...["manages", "managed"].map((verb) => [verb, "manager"] as const),
  ...["edits", "edited"].map((verb) => [verb, "editor"] as const),
  ...["runs", "ran", "oversees", "oversaw"].map((verb) => [verb, "head"] as const),
  ...["founded", "co-founded"].map((verb) => [verb, "founder"] as const),
]);

const longest = 12; // tokens

/** The office of the verb at token `at`: "head" of "heads the Ferry Board"; `null` for any other word. */
export const officeOfVerb = (words: Words, at: number): string | null => offices.get(wordAt(words, at)) ?? null;

/** "Ben Cole, who heads the Ferry Board": the verb with the organisation behind it, for a name that ends at token `comma`; `null` for none. */
export function leadingRole(words: Words, comma: number): Range | null {
  const from = comma + 2;
  if (wordAt(words, comma) !== "," || wordAt(words, comma + 1) !== "who" || officeOfVerb(words, from) === null) return null;
  let to = from + 1;
  while (to < from + longest && words.sentence[to] === words.sentence[from] && isNominal(words, to)) to++;
  while (to > from && /^(?:DET|ADP|PART)$/.test(posAt(words, to - 1) ?? "")) to--;
  return namesBody(words, { from: from + 1, to }) ? { from, to } : null;
}

const isNominal = (words: Words, at: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(posAt(words, at) ?? "") || isCapital(words, at);

const isCapital = (words: Words, at: number): boolean => /^\p{Lu}/u.test(givenAt(words, at));

/** An organisation by a name or a word for one, behind its article: not "who leads in the polls" or "who runs five miles". */
function namesBody(words: Words, { from, to }: Range): boolean {
  const opens = posAt(words, from) === "DET" || isCapital(words, from) || /^(?:his|her|its|their)$/.test(wordAt(words, from));
  return opens && tokensOf({ from, to }).some((at) => bodyNouns.has(wordAt(words, at)) || isCapital(words, at));
}
