import type { Member } from "./cast.ts";
import { opensTail } from "./earlier-documents.ts";
import { namesIn, type NounPhrase } from "./read-source.ts";
import { opensTime, spanOf, textOf, wordAt } from "./read-words.ts";
import type { Reader } from "./reader.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";

/** The article's own words for it: from behind the determiner to the end of "by Politico", relative clauses left out; "Donald Trump's website" for "his website". */
export function documentName(reader: Reader, noun: NounPhrase): string {
  const { words } = reader;
  let to = noun.core.to;
  if (opensTail(words, { from: to, to: noun.range.to }))
    while (to < noun.range.to && !/^(?:[,;(]|who|which|that|—|--)$/.test(wordAt(words, to)) && !opensTime(words, to)) to++;
  let from = noun.core.from;
  while (from < noun.head && /^(?:new|recent|latest|same|very)$/.test(wordAt(words, from))) from++;
  const own = textOf(words, spanOf(words, { from, to }));
  const owner = /^(?:his|her)$/.test(wordAt(words, noun.range.from)) ? documentOwner(reader, noun) : null;
  return owner === null ? own : `${owner.names[0] ?? ""}’s ${own}`;
}

/** Whose document it is: the person of "his" and "her", or the one named with a possessive; `null` where the words do not say it. */
export function documentOwner(reader: Reader, noun: NounPhrase): Member | null {
  if (/^(?:his|her)$/.test(wordAt(reader.words, noun.range.from))) return resolvePronoun(reader, noun.range.from).members[0] ?? null;
  const named = namesIn(reader.names, noun.core).find(({ possessive }) => possessive);
  return named === undefined ? null : (reader.resolved.get(named)?.members[0] ?? null);
}
