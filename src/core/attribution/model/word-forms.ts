import { ownValue } from "../../text/own-value.ts";
/** What a word looks like, read off its letters alone. */
export type WordForms = {
  /** Lower case, digits as 0, apostrophes straight, at most 24 characters. */
  readonly word: string;
  /** The word without its endings: "argue", "argued" and "arguing" share one. */
  readonly stem: string;
  /** Its last three characters. */
  readonly suffix: string;
  /** Index into `shapes`. */
  readonly shape: number;
};

/** What `shape` may be. */
export const shapes = [
  "lower",
  "Title",
  "UPPER",
  "X",
  "mixedCase",
  "00",
  "0x",
  "lower-lower",
  "Title-Title",
  "'s",
  "``",
  "''",
  ",",
  ".",
  ":",
  "-",
  "(",
  ")",
  "other",
] as const;

const longest = 24;

// The commonest words of a language come in every article; kept for all of them, they are read once.
const known = new Map<string, WordForms>();
const mostKnown = 10_000; // some 3 MB

/** The forms of a token, from those read lately where it is among them. */
export function knownForms(exact: string): WordForms {
  const before = known.get(exact);
  if (before !== undefined) return before;
  const forms = wordForms(exact);
  if (known.size === mostKnown) known.clear();
  known.set(exact, forms);
  return forms;
}

/** The forms of a token. An opening double mark is to be given as two grave accents, a closing one as two apostrophes. */
export function wordForms(exact: string): WordForms {
  const cut = exact.slice(0, longest).replace(/[’‘]/g, "'");
  const word = ownValue(sameMarks, cut) ?? cut.toLowerCase().replace(/\p{N}/gu, "0");
  return { word, stem: stemOf(word), suffix: word.slice(-3), shape: shapes.indexOf(shapeOf(cut)) };
}

const sameMarks: Readonly<Record<string, string>> = { "–": "—", "--": "—", "...": "…" };

function shapeOf(word: string): (typeof shapes)[number] {
  const mark = ownValue(markShapes, word);
  if (mark !== undefined) return mark;
  if (/^\p{N}/u.test(word)) return /^[\p{N}.,]+$/u.test(word) ? "00" : "0x";
  if (/^'\p{L}+$/u.test(word)) return "'s";
  if (!/\p{L}/u.test(word)) return "other";
  if (/\p{L}-\p{L}/u.test(word)) return /^\p{Lu}/u.test(word) ? "Title-Title" : "lower-lower";
  if (/^\p{Lu}[\p{Ll}.']*$/u.test(word)) return /^\p{Lu}\.?$/u.test(word) ? "X" : "Title";
  if (!/\p{Lu}/u.test(word)) return "lower";
  return /\p{Ll}/u.test(word) ? "mixedCase" : "UPPER";
}

const markShapes: Readonly<Record<string, (typeof shapes)[number]>> = {
  "``": "``",
  "''": "''",
  ",": ",",
  ".": ".",
  "?": ".",
  "!": ".",
  "…": ".",
  "...": ".",
  ":": ":",
  ";": ":",
  "—": "-",
  "–": "-",
  "--": "-",
  "-": "-",
  "(": "(",
  "[": "(",
  ")": ")",
  "]": ")",
};

/** Irregular forms of words that matter to attributions, by their base. */
const irregular: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote written",
  speak: "spoke spoken",
  think: "thought",
  know: "knew known",
  feel: "felt",
  see: "saw seen",
  find: "found",
  show: "shown",
  learn: "learnt",
  seek: "sought",
  choose: "chose chosen",
  swear: "swore sworn",
  understand: "understood",
  hear: "heard",
  read: "reads",
  make: "made",
  give: "gave given",
  take: "took taken",
  get: "got gotten",
  go: "went gone goes",
  come: "came",
  hold: "held",
  keep: "kept",
  lay: "laid",
  lead: "led",
  mean: "meant",
  leave: "left",
  put: "putting",
  be: "is are was were been being am 's 're 'm",
  have: "has had having 've",
  do: "does did done",
  will: "'ll",
  would: "'d",
  not: "n't",
  he: "him his himself",
  she: "her hers herself",
  they: "them their theirs themselves",
  i: "me my mine myself",
  we: "us our ours ourselves",
  man: "men",
  woman: "women",
  person: "people",
};
const bases: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

/** The stem of a word in lower case: irregular forms by the table, else without -s, -ed, -ing and a final e. Not always a word. */
export function stemOf(word: string): string {
  const base = bases.get(word) ?? word;
  if (base.length < 4 || !/^[a-z]+$/.test(base)) return base;
  const plain = withoutEnding(base);
  return plain.endsWith("y") && plain.length > 3 ? `${plain.slice(0, -1)}i` : plain.endsWith("e") ? plain.slice(0, -1) : plain;
}

function withoutEnding(word: string): string {
  if (word.endsWith("ies") || word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return word.slice(0, -1);
  const ending = /(?:ed|ing)$/.exec(word);
  if (ending === null || !/[aeiouy]/.test(word.slice(0, ending.index)) || ending.index < 2) return word;
  const stem = word.slice(0, ending.index);
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
