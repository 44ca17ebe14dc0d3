import type { NameAt } from "./name-at.ts";
import { namesIn } from "./read-source.ts";
import { beginsSentence, wordAt, type Range, type Words } from "./read-words.ts";
import { isCommonNoun } from "./words/description-words.ts";
import { otherCapitals, thingEndings } from "./words/places.ts";

/**
 * Sorts names that nothing told apart by what the article does with them: a name that speaks by itself is somebody, with "the" in front of it
 * an organisation.
 */
export function nameSources(words: Words, names: readonly NameAt[], sources: readonly Range[]): readonly NameAt[] {
  const speaking = new Set<NameAt>();
  for (const source of sources) {
    const inside = namesIn(names, source);
    for (const name of inside) if (isHead(words, name, source, inside[0]) && !isVerb(words, name)) speaking.add(name);
  }
  return names.map((name) => (speaking.has(name) ? { ...name, speaks: true, sort: sortOf(words, name) } : name));
}

/** "Preys on our fears": a word in "s" that opens a sentence, with a particle behind it, is what somebody does. */
const isVerb = (words: Words, { name }: NameAt): boolean =>
  name.to === name.from + 1 &&
  beginsSentence(words, name.from) &&
  /[^s]s$/.test(wordAt(words, name.from)) &&
  /^(?:on|upon|with|against|into|out|up|off|that)$/.test(wordAt(words, name.to));

function sortOf(words: Words, name: NameAt): NameAt["sort"] {
  if (name.sort === "place" || wordAt(words, name.name.to) === "itself" || isBody(name)) return "organization";
  if (isDefinite(words, name) && (name.sort === "unknown" || name.sort === "single")) return "organization";
  return name.sort === "unknown" && name.words.length <= 4 ? "person" : name.sort;
}

/** "Harbour Watch said": several words that are no thing, no people and no crowd, and speak, are an organisation. */
function isBody({ sort, words, title }: NameAt): boolean {
  const last = (words.at(-1) ?? "").toLowerCase();
  // "Watch" is among the capitals as the word that leads to a film.
  const isOther = (otherCapitals.has(last) && last !== "watch") || otherCapitals.has(words.join(" ").toLowerCase());
  const isThing = isOther || thingEndings.has(last) || isCommonNoun(last);
  return sort === "other" && words.length > 1 && title.length === 0 && !isThing && !last.endsWith("s");
}

const isDefinite = (words: Words, name: NameAt): boolean =>
  wordAt(words, name.whole.from - 1) === "the" && name.title.length === 0 && !(name.words.at(-1) ?? "").endsWith("s");

/** "told the Lowmere Lantern": nobody has "the" before the whole name, so that one who is told something is an organisation. */
export function nameAddressees(words: Words, names: readonly NameAt[], addressees: readonly Range[]): readonly NameAt[] {
  const told = new Set(
    addressees.flatMap((range) => namesIn(names, range)).filter((name) => name.sort === "unknown" && isDefinite(words, name)),
  );
  return names.map((name) => (told.has(name) ? { ...name, sort: "organization" } : name));
}

/** The name is the source span's head: it begins it, a determiner or title aside, or is joined to the `first` that does, and no noun follows. */
function isHead(words: Words, name: NameAt, source: Range, first: NameAt | undefined): boolean {
  if (name.possessive) return false;
  // "officials in Arden and Lowmere": a place is joined only to a place that begins the span.
  const isJoined = name.sort !== "place" || (first?.sort === "place" && first.name.from - source.from <= 1);
  const begins =
    name.whole.from - source.from <= 1 ||
    (/^(?:and|nor)$/.test(wordAt(words, name.whole.from - 1)) && isJoined) ||
    wordAt(words, name.whole.from - 1) === ",";
  return begins && (name.name.to === source.to || behindHead.test(wordAt(words, name.name.to)));
}

const behindHead = /^[,(]$|^(?:and|nor|who|of|in|on|at|for|himself|herself|itself|themselves)$/;
