import type { Attribution } from "../model/attribution.ts";
import { addMention } from "./cast.ts";
import { modifiersOf } from "./introduce.ts";
import { readSource, type NounPhrase } from "./read-source.ts";
import { rangeOf, wordAt } from "./read-words.ts";
import { found, nobody, phraseSpan, type Found, type Reader } from "./reader.ts";
import { headOf } from "./resolve-documents.ts";
import { resolveSource } from "./resolve-source.ts";
import { documentNouns } from "./words/description-words.ts";

/** A headline names in few words what the article tells below: "Poll: …", "Former mayor calls for …". Read after the rest. */
export function resolveHeadline(reader: Reader, attribution: Attribution): Found {
  const range = rangeOf(reader.words, attribution.sourceSpan ?? { start: 0, end: 0 });
  const form = readSource(reader.words, range, reader.names);
  return (form.form === "description" ? toldBelow(reader, form.noun) : null) ?? resolveSource(reader, form, attribution, range);
}

/** The document or the one described below it whose words hold the headline's; `null` for none. */
function toldBelow(reader: Reader, noun: NounPhrase): Found | null {
  const head = wordAt(reader.words, noun.head);
  const words = modifiersOf(reader.words, noun);
  if (documentNouns.has(head)) return documentBelow(reader, noun, head, words);
  const one = reader.described.find(
    (described) => described.at > noun.head && described.head === head && words.every((word) => agrees(described.words, word)),
  );
  if (one === undefined || one.member.names.length === 0) return null;
  const span = phraseSpan(reader, noun);
  addMention(one.member, span, "description");
  return found(
    [one.member],
    "likely",
    "headline",
    [`The headline's words fit “${one.member.names[0] ?? ""}”, told of below it.`],
    one.phrase,
  );
}

function documentBelow(reader: Reader, noun: NounPhrase, head: string, words: readonly string[]): Found | null {
  const index = reader.documents.findIndex((one) => one.head === headOf(head) && words.every((word) => one.words.has(word)));
  const document = reader.documents[index];
  if (document === undefined) return null;
  const antecedent = document.mentions[0] ?? null;
  document.mentions.push(phraseSpan(reader, noun));
  return {
    ...nobody("headline", `The headline's words fit “${document.name}”, told of below it.`),
    document: index,
    grade: "likely",
    antecedent,
  };
}

/** The word itself, or the initials of some of the words: "DNC" for "Democratic National Committee". */
function agrees(described: ReadonlySet<string>, word: string): boolean {
  if (described.has(word)) return true;
  const initials = [...described]
    .map((one) => one[0] ?? "")
    .join("")
    .toLowerCase();
  return word.length > 1 && initials.includes(word);
}
