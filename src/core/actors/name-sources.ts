import type { NameAt } from "./name-at.ts";
import { namesIn } from "./read-source.ts";
import { wordAt, type Range, type Words } from "./read-words.ts";

/**
 * Sorts names that nothing told apart by what the article does with them: a name that speaks by itself is somebody, with "the" in front of it
 * an organisation.
 */
export function nameSources(words: Words, names: readonly NameAt[], sources: readonly Range[]): readonly NameAt[] {
  const speaking = new Set<NameAt>();
  for (const source of sources)
    for (const name of namesIn(names, { from: source.from, to: source.to })) if (isHead(words, name, source)) speaking.add(name);
  return names.map((name) => (speaking.has(name) ? { ...name, speaks: true, sort: sortOf(words, name) } : name));
}

function sortOf(words: Words, name: NameAt): NameAt["sort"] {
  if (name.sort === "place") return "organization";
  if (isDefinite(words, name) && (name.sort === "unknown" || name.sort === "single")) return "organization";
  return name.sort === "unknown" && name.words.length <= 4 ? "person" : name.sort;
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

/** The name is the source span's head: it begins it, a determiner or title aside, and no noun follows. */
function isHead(words: Words, name: NameAt, source: Range): boolean {
  if (name.possessive) return false;
  const begins =
    name.whole.from - source.from <= 1 ||
    (wordAt(words, name.whole.from - 1) === "and" && name.sort !== "place") ||
    wordAt(words, name.whole.from - 1) === ",";
  return begins && (name.name.to === source.to || /^[,(]$|^(?:and|who|of|in|on|at|for)$/.test(wordAt(words, name.name.to)));
}
