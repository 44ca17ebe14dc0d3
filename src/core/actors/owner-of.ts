import type { Member } from "./cast.ts";
import { holdersOf } from "./office-holders.ts";
import { namesIn, type NounPhrase } from "./read-source.ts";
import { wordAt } from "./read-words.ts";
import type { Reader } from "./reader.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { titleNouns } from "./words/titles.ts";

/** Whose something is: the person of "his" and "her", or the one named with a possessive; `null` where the words do not say it. */
export function ownerOf(reader: Reader, noun: NounPhrase): Member | null {
  if (/^(?:his|her)$/.test(wordAt(reader.words, noun.range.from))) return resolvePronoun(reader, noun.range.from).members[0] ?? null;
  const named = namesIn(reader.names, noun.core).find(({ possessive }) => possessive);
  return named === undefined ? null : (reader.resolved.get(named)?.members[0] ?? null);
}

/** To whom people are attached: as above, and "Ruiz aides", "the senator's aides". */
export function attachedTo(reader: Reader, noun: NounPhrase): Member | null {
  const owner = ownerOf(reader, noun);
  if (owner !== null) return owner;
  const before = namesIn(reader.names, { from: noun.range.from, to: noun.head }).findLast(({ name }) => name.to === noun.head);
  const named = before === undefined ? [] : (reader.resolved.get(before)?.members ?? []);
  return named.length === 1 ? (named[0] ?? null) : onlyHolder(reader, noun);
}

/** The only person of the article with the office in front of "'s". */
function onlyHolder({ words, holders }: Reader, { core, head }: NounPhrase): Member | null {
  const apostrophe = words.lower.slice(core.from, head).indexOf("'s");
  if (apostrophe < 1) return null;
  const office = wordAt(words, core.from + apostrophe - 1);
  const [only, ...others] = holdersOf(holders, [titleNouns[office] ?? office], undefined);
  return others.length === 0 ? (only ?? null) : null;
}
