import type { WordStep } from "./diff-words.ts";

// Words that reporting turns into each other: "I will" becomes "he would".
const shifts: readonly string[] = [
  "i he she they we you it one",
  "my his her their our your its mine hers theirs ours yours",
  "me him her them us you",
  "myself himself herself themselves ourselves yourself",
  "am is are was were be been being",
  "have has had having",
  "will would shall should",
  "can could",
  "may might",
  "must had",
  "do does did",
  "this that these those the",
  "here there",
  "now then",
  "today yesterday tomorrow",
  "say says said",
  "go goes went gone going",
];
const groups = shifts.map((list) => new Set(list.split(" ")));

/** Whether a replacement only turns person or tense: pronouns for pronouns, a verb's form for another form of it. */
export const isShift = ({ op, earlier, later }: WordStep): boolean =>
  op === "replaced" && earlier.length === later.length && earlier.every((word, at) => shifted(word.key, later[at]?.key ?? ""));

const shifted = (a: string, b: string): boolean =>
  a === b || groups.some((group) => group.has(a) && group.has(b)) || (stem(a).length > 2 && stem(a) === stem(b));

const stem = (key: string): string =>
  key
    .replace(/(?:ing|ied|ed|ies|es|s)$/, "")
    .replace(/(?<=..)([bdglmnprt])\1$/, "$1")
    .replace(/[ey]$/, "");
