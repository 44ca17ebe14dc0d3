import { knownBodies, outlets } from "./words/organisation-words.ts";

const known = new Map(
  knownBodies.flatMap((forms, index) => forms.filter((form) => isSure(form)).map((form) => [form.toLowerCase(), index] as const)),
);

/** Short forms that say "Times" or "State" need the full form in the same article. */
function isSure(form: string): boolean {
  return form.includes(" ") || /^\p{Lu}{2,}$/u.test(form.replaceAll(".", ""));
}

/** What two names of one organisation have in common: "Department of Justice", "the Justice Department" and "DOJ". */
export function bodyKey(name: string): string {
  const plain = name.toLowerCase().replaceAll("’", "'").replace(/^the /, "").replace(/'s?$/, "").trim();
  const index = known.get(plain) ?? known.get(plain.replaceAll(".", ""));
  if (index !== undefined) return `known:${index}`;
  const turned = /^(department|ministry|university|bureau) of (?:the )?(.+)$/.exec(plain);
  return turned === null ? plain : `${turned[2] ?? ""} ${turned[1] ?? ""}`;
}

/** Whether the name is a news outlet's: a known one, or one that says so itself ("Coastal Radio", "the Valley Herald"). */
export function isOutlet(name: string): boolean {
  const plain = name.toLowerCase().replace(/^the /, "");
  return outlets.has(plain) || outletName.test(plain);
}

const outletName =
  /[\p{L}-]+ (?:herald|times|gazette|tribune|courier|chronicle|observer|echo|radio|news|tv|television|examiner|inquirer|sentinel|dispatch|telegraph|post|journal|press|register|mercury|broadcasting|newspaper|magazine)$/u;

/** The initials that an organisation of several words may go by, with and without its small words; "DOX" for an X Department. */
export function initialsOf(name: string): readonly string[] {
  const words = name
    .replace(/^the /i, "")
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const big = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:of|the|and|for|to|on)$/i.test(word));
  const turned = /^(.+) (Department|Ministry|Bureau)$/.exec(words.join(" "));
  const department = turned === null ? [] : [`${turned[2]?.[0] ?? ""}O${letters(big.slice(0, -1))}`];
  return [letters(big), letters(words), ...department].filter((one) => one.length >= 2);
}

const letters = (words: readonly string[]): string => words.map((word) => word[0]?.toUpperCase() ?? "").join("");

/** The organisations of the article that a short form may stand for: "the Post" where the Washington Post is named, "the Annenberg Institute" for its full name. */
export function shortForms(name: string): readonly string[] {
  const plain = name.replace(/^the /i, "").toLowerCase();
  return knownBodies
    .filter((forms) => forms.some((form) => form.toLowerCase() === plain))
    .flatMap(([full]) => (full === undefined ? [] : [bodyKey(full)]));
}
