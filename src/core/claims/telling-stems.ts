import { saysFalse } from "../text/says-false.ts";
import { stopWords } from "../repeats/stop-words.ts";

/** The stems of the words that tell one statement from another: function words, numbers and the commonest verbs are none. */
export const tellingStems = (words: string): ReadonlySet<string> => new Set(stemsInOrder(words));

/** The same, each time it occurs. */
export const stemsInOrder = (words: string): readonly string[] =>
  (words.toLowerCase().match(/\p{L}{3,}(?:-\p{L}+)*/gu) ?? []).filter(tells).map(stemOf);

const more = new Set("about their there than then when what which said says were been would could should have from with".split(" "));
const number =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?)$/;

const tells = (word: string): boolean => !stopWords.has(word) && !more.has(word) && !number.test(word);

/** A word without its ending, so that "families" and "family", "asked" and "asks" are one. */
export const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|ed|ing|y|e)$/, "");

/** How many of `mine` are among `theirs`. */
export const shared = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] =>
  [...mine].filter((one) => theirs.has(one));

/** Whether the words deny something: "not", "never", "ruled out", "is wrong". Twice is as much as once: nobody counts on the writer's logic. */
export const isNegated = (words: string): boolean =>
  [...words.matchAll(/(?= (?:is|was|are|were|be|been) )/g)].some(({ index }) => saysFalse(words.slice(index))) ||
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying))\b|n['’]t\b/i.test(
    words,
  );
