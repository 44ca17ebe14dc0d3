import { givenNames } from "./words/given-names.ts";
import { noBodies, openingWords, organisationWords, outlets } from "./words/organisation-words.ts";
import { otherCapitals, places } from "./words/places.ts";

/** What a run of capitals names. `unknown`: several words that nothing tells apart; `single`: one word, perhaps a surname. */
export type NameSort = "person" | "organization" | "place" | "other" | "given" | "single" | "unknown";

/** Sorts a name by its own words; what the article says about it may say more. */
export function sortName(words: readonly string[]): NameSort {
  const lower = words.map((word) => word.toLowerCase());
  const name = lower.join(" ");
  if (places.has(name)) return "place";
  if (otherCapitals.has(name)) return "other";
  if (outlets.has(name)) return "organization";
  return words.length === 1 ? sortOne(words[0] ?? "", name) : sortSeveral(words, lower);
}

function sortOne(given: string, lower: string): NameSort {
  if (noBodies.has(lower)) return "other";
  if (/^(?:\p{Lu}\.?){2,}s?$/u.test(given) && given.length <= 7) return "organization";
  if (organisationWords.has(lower)) return "other";
  return givenNames.has(lower) ? "given" : "single";
}

function sortSeveral(words: readonly string[], lower: readonly string[]): NameSort {
  const last = lower.at(-1) ?? "";
  const first = lower[0] ?? "";
  const joined = lower.findIndex((word) => /^(?:of|for|to|on|against|and|&|in)$/.test(word));
  if (joined > 0 && openingWords.has(lower[joined - 1] ?? "")) return "organization";
  if (
    organisationWords.has(last) &&
    !(givenNames.has(first) && words.length === 2 && !organisationWords.has(first) && personalEndings.has(last))
  )
    return "organization";
  if (joined > 0) return "other";
  if (
    /^(?:act|bill|day|week|war|street|avenue|road|river|park|hall|square|bridge|county|city|island|islands|bay|beach|valley|hills|mountain|mountains|lake|amendment|plan|deal|agreement|award|prize|cup|bowl|series|tower|towers|hotel|casino|plaza|building|theater|theatre|stadium|arena|convention|debate|caucuses|primary|states|times|act|protocol|doctrine|law|security|treaty)$/.test(
      last,
    )
  )
    return "other";
  if (
    lower.some(
      (word) =>
        otherCapitals.has(word) &&
        !/^(?:jr\.|sr\.|may|april|june|august|christian|jesus|green|black|white|french|german|jordan|english|west|north)$/.test(word),
    )
  )
    return "other";
  if (places.has(lower.slice(0, 2).join(" ")) && words.length > 2) return "other";
  if (givenNames.has(first) || words.some((word) => /^\p{Lu}\.$/u.test(word)) || /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(last))
    return words.length <= 5 ? "person" : "unknown";
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^\p{Ll}{1,3}$/u.test(word)) && words.length <= 4
    ? "unknown"
    : "other";
}

/** Organisation words that are surnames too. */
const personalEndings: ReadonlySet<string> = new Set([
  "house",
  "church",
  "press",
  "bank",
  "post",
  "college",
  "college",
  "guard",
  "police",
  "fund",
  "port",
  "exchange",
  "union",
  "court",
  "news",
  "front",
  "park",
]);
