import { isOutlet } from "./same-body.ts";
import { isCommonNoun } from "./words/description-words.ts";
import { givenNames } from "./words/given-names.ts";
import { noBodies, openingWords, organisationWords } from "./words/organisation-words.ts";
import { isNameSuffix } from "./words/name-suffixes.ts";
import { otherCapitals, places, thingEndings } from "./words/places.ts";
import { isRoleNoun } from "./words/titles.ts";

/** What a run of capitals names. `unknown`: several words that nothing tells apart; `single`: one word, perhaps a surname. */
export type NameSort = "person" | "organization" | "place" | "other" | "given" | "single" | "unknown";

/** Sorts a name by its own words; what the article says about it may say more. */
export function sortName(words: readonly string[]): NameSort {
  const lower = words.map((word) => word.toLowerCase());
  const name = lower.join(" ");
  if (places.has(name)) return "place";
  if (otherCapitals.has(name)) return "other";
  if (isOutlet(name)) return "organization";
  return words.length === 1 ? sortOne(words[0] ?? "", name) : sortSeveral(words, lower);
}

function sortOne(given: string, lower: string): NameSort {
  if (noBodies.has(lower) || /^\p{Lu}{8,}$/u.test(given)) return "other";
  if (/^(?:\p{Lu}\.?){2,}s?$/u.test(given) && given.length <= 7) return isRoleNoun(lower) ? "other" : "organization";
  if (soleBodies.has(lower) || camel.test(given)) return "organization";
  if (kin.test(lower)) return "other";
  if (organisationWords.has(lower) || isCommonNoun(lower) || isCrowd(lower)) return "other";
  return givenNames.has(lower) ? "given" : "single";
}

/** What people call their own: "Mom told me". */
const kin = /^(?:mom|mum|mommy|mummy|dad|daddy|grandma|grandpa|granny|gran|nana|auntie|sis)$/;

/** "Islanders", "Passengers": several of a trade or a place, whom a sentence begins with. */
const isCrowd = (lower: string): boolean => /[^s]s$/.test(lower) && isRoleNoun(lower.slice(0, -1)) && !surnamesToo.has(lower);

/** "TarnLine", "YouGov", not "MacArthur" or "FitzGerald". */
const camel = /^(?!Mac|Fitz|Van|Von|Del|Des|Jean|Mary|Anne?\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}\d]+$/u;

/** Bodies that go by one word. */
export const soleBodies: ReadonlySet<string> = new Set(
  "congress senate parliament pentagon kremlin nato hamas hezbollah bundestag knesset duma opec interpol europol whitehall treasury facebook google twitter apple amazon microsoft uber walmart boeing exxon netflix tesla unicef oxfam greenpeace emily's moveon".split(
    " ",
  ),
);

function sortSeveral(words: readonly string[], lower: readonly string[]): NameSort {
  const last = lower.at(-1) ?? "";
  const joined = lower.findIndex((word) => joiners.has(word));
  if (joined > 0 && openingWords.has(lower[joined - 1] ?? "")) return "organization";
  const named = givenNames.has(lower[0] ?? "");
  if (lower[0] === "team" || (organisationWords.has(last) && !(named && words.length === 2 && surnamesToo.has(last))))
    return "organization";
  if (joined > 0 || thingEndings.has(last) || isCommonNoun(last)) return "other";
  if (isPersonal(words, lower)) return words.length <= 5 ? "person" : "unknown";
  if (lower.some((word) => otherCapitals.has(word) && !surnamesToo.has(word))) return "other";
  if (places.has(lower.slice(0, 2).join(" ")) && words.length > 2) return "other";
  const plain = words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^\p{Ll}{1,3}$/u.test(word));
  return plain && words.length <= 4 ? "unknown" : "other";
}

const joiners: ReadonlySet<string> = new Set(["of", "for", "to", "on", "against", "and", "&", "in"]);

/** A given name first, an initial with a surname behind it, or a suffix that no war, law or match has. */
const isPersonal = (words: readonly string[], lower: readonly string[]): boolean =>
  givenNames.has(lower[0] ?? "") ||
  words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word)) ||
  (isNameSuffix(lower.at(-1) ?? "") && !numbered.test(lower.at(-2) ?? ""));

const numbered = /^(?:war|act|title|part|chapter|article|section|phase|type|class|bowl|games|league|division|plan|tier|grade|mark)$/;

/** "Bill Cole", "April Vance": a given name that is another capital word too, with a surname behind it. */
export function opensWithGivenName(words: readonly string[]): boolean {
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  if (!otherCapitals.has(first) || !givenNames.has(first) || words.length < 2) return false;
  return sortName(words) === "person" && !places.has(second) && (!otherCapitals.has(second) || surnamesToo.has(second));
}

/** Organisation words, peoples and months that are surnames too. */
const surnamesToo: ReadonlySet<string> = new Set(
  "house church press bank post college guard police fund port exchange union court news front park may august green black white french german jordan english west north christian jesus walker fellows brothers friends".split(
    " ",
  ),
);
