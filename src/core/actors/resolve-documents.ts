import type { Span } from "../model/span.ts";
import { ownValue } from "../text/own-value.ts";
import type { NounPhrase } from "./read-source.ts";
import { spanOf, textOf, wordAt } from "./read-words.ts";
import { nobody, type Found, type Reader } from "./reader.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";

/** The document that a noun phrase names: one spoken of before ("the poll"), else a new one under the article's own words. */
export function resolveDocument(reader: Reader, noun: NounPhrase): Found {
  const { words } = reader;
  const head = headOf(wordAt(words, noun.head));
  const core = new Set(
    words.lower
      .slice(noun.core.from, noun.core.to)
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:new|recent|latest|same|very)$/.test(word)),
  );
  const span = spanOf(words, { from: noun.range.from, to: noun.core.to });
  const known = noun.determiner === "new" ? -1 : findKnown(reader, head, core, noun.determiner);
  if (known >= 0) return again(reader, known, span, core.size === 1);
  const name = nameOf(reader, noun);
  reader.documents.push({ name, head, words: core, mentions: [span] });
  return { ...nobody("document", "The sentence names the document."), document: reader.documents.length - 1, grade: "stated" };
}

function again(reader: Reader, index: number, span: Span, far: boolean): Found {
  const document = reader.documents[index];
  document?.mentions.push(span);
  const because = far ? `“${textOf(reader.words, span)}” goes back to “${document?.name ?? ""}”.` : "The sentence names the document.";
  return {
    ...nobody("document", because),
    document: index,
    grade: far ? "likely" : "stated",
    antecedent: far ? (document?.mentions[0] ?? null) : null,
  };
}

/** The latest document with the same noun whose words hold all of these. "The previous poll" is another one. */
function findKnown(reader: Reader, head: string, core: ReadonlySet<string>, determiner: NounPhrase["determiner"]): number {
  if (["previous", "earlier", "last", "other", "another", "second", "separate"].some((word) => core.has(word))) return -1;
  return reader.documents.findLastIndex((one) => {
    if (one.head !== head) return false;
    const shared = [...core].every((word) => one.words.has(word) || headOf(word) === head);
    return shared && (core.size > 1 || determiner !== "none" || one.words.size === 1);
  });
}

/** Nouns that may stand for one another. */
const alike: Readonly<Record<string, string>> = {
  survey: "poll",
  story: "article",
  piece: "article",
  "e-mail": "email",
  suit: "lawsuit",
  memorandum: "memo",
};

/** The noun in the singular, those that mean the same under one. */
export const headOf = (word: string): string => ownValue(alike, singular(word)) ?? singular(word);

const singular = (word: string): string =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** The article's own words for it: from behind the determiner to the end of "by Politico", relative clauses left out; "Donald Trump's website" for "his website". */
function nameOf(reader: Reader, noun: NounPhrase): string {
  const { words } = reader;
  let to = noun.core.to;
  if (/^(?:by|from|of|on|in|for|to)$/.test(wordAt(words, to))) {
    while (to < noun.range.to && !/^(?:[,;(]|who|which|that|—|--)$/.test(wordAt(words, to))) to++;
  }
  let from = noun.core.from;
  while (from < noun.head && /^(?:new|recent|latest|same|very)$/.test(wordAt(words, from))) from++;
  const own = textOf(words, spanOf(words, { from, to }));
  const owner = /^(?:his|her)$/.test(wordAt(words, noun.range.from)) ? resolvePronoun(reader, noun.range.from).members[0] : undefined;
  return owner === undefined ? own : `${owner.names[0] ?? ""}’s ${own}`;
}
