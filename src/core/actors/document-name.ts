import { opensTail } from "./earlier-documents.ts";
import { ownerOf } from "./owner-of.ts";
import type { NounPhrase } from "./read-source.ts";
import { opensTime, spanOf, textOf, wordAt } from "./read-words.ts";
import type { Reader } from "./reader.ts";

/** The article's own words for it: from behind the determiner to the end of "by Politico", relative clauses left out; "Donald Trump's website" for "his website". */
export function documentName(reader: Reader, noun: NounPhrase): string {
  const { words } = reader;
  let to = noun.core.to;
  if (opensTail(words, { from: to, to: noun.range.to }))
    while (to < noun.range.to && !/^(?:[,;(]|who|which|that|—|--)$/.test(wordAt(words, to)) && !opensTime(words, to)) to++;
  let from = noun.core.from;
  while (from < noun.head && /^(?:new|recent|latest|same|very)$/.test(wordAt(words, from))) from++;
  const own = textOf(words, spanOf(words, { from, to }));
  const owner = /^(?:his|her)$/.test(wordAt(words, noun.range.from)) ? ownerOf(reader, noun) : null;
  return owner === null ? own : `${owner.names[0] ?? ""}’s ${own}`;
}
