import type { Attribution } from "../model/attribution.ts";
import { addMention } from "./cast.ts";
import { phraseAround } from "./earlier-documents.ts";
import { beginsSentence, givenAt, posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { noteRecent, type Found, type Reader } from "./reader.ts";
import { resolveMany } from "./resolve-many.ts";
import { crowdNouns, insiderPlurals } from "./words/description-words.ts";

/**
 * "Ferry officials went to Arden. The trip, they said, was long": the several who did something in this sentence or the one before, for a "they"
 * that fits nobody who has spoken. `null` where no several or two of them did something there.
 */
export function resolveCrowd(reader: Reader, at: number, attribution: Attribution): Found | null {
  const { words } = reader;
  if (wordAt(words, at) !== "they" || (words.quotation[at] ?? -1) >= 0) return null;
  const head = onlySubject(words, at);
  if (head === null) return null;
  const result = resolveMany(reader, phraseAround(reader, head), attribution);
  const [member] = result.members;
  if (member === undefined) return null;
  const span = spanOf(words, { from: at, to: at + 1 });
  addMention(member, span, "pronoun");
  noteRecent(reader, { member, at, subject: true, spoke: true, quoted: false, newcomer: false });
  const because = [
    `“${textOf(words, span)}” goes back to “${member.names[0] ?? ""}”, who are spoken of right before and are the only ones.`,
  ];
  return { ...result, grade: "likely", rule: "pronoun-many", because, antecedent: spanOf(words, { from: head, to: head + 1 }) };
}

/** The token of the only plural noun for people that is a subject in the sentence or the one before, in one paragraph. */
function onlySubject(words: Words, at: number): number | null {
  let only: number | null = null;
  for (let before = at - 1; before >= 0 && words.paragraph[before] === words.paragraph[at]; before--) {
    if ((words.told[at] ?? 0) - (words.told[before] ?? 0) > 1) break;
    if ((words.quotation[before] ?? -1) >= 0 || !isMany(words, before)) continue;
    if (only !== null && wordAt(words, before) !== wordAt(words, only)) return null;
    if (only === null && !isSubject(words, before)) return null;
    only = before;
  }
  return only;
}

const isMany = (words: Words, at: number): boolean =>
  (insiderPlurals.has(wordAt(words, at)) || crowdNouns.has(wordAt(words, at))) &&
  /s$|people$/.test(wordAt(words, at)) &&
  /^(?:NOUN|PROPN)$/.test(posAt(words, at) ?? "") &&
  (givenAt(words, at) === wordAt(words, at) || beginsSentence(words, at));

/** In front of its verb. */
const isSubject = (words: Words, at: number): boolean => {
  const next = posAt(words, at + 1) === "ADV" ? at + 2 : at + 1;
  return /^(?:VERB|AUX)$/.test(posAt(words, next) ?? "");
};
