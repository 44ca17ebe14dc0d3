import { datelineEnd } from "../text/dateline.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { isHeadline, isShouted } from "./headline.ts";
import { named, type NameAt } from "./name-at.ts";
import { functionWords, isNameWord, runEnd, weakTags } from "./name-runs.ts";
import { namesOfRun } from "./names-of-run.ts";
import { givenAt, posAt, wordAt, type Range, type Words } from "./read-words.ts";
import { readShouted } from "./shouted-names.ts";
import { soleBodies, sortName } from "./sort-name.ts";
import { isCommonNoun } from "./words/description-words.ts";
import { givenNames } from "./words/given-names.ts";
import { isRoleNoun } from "./words/titles.ts";

/**
 * Every name in the article, in order. Of a headline in capitals only `sources` are read, the stretches that name who speaks: capitals say
 * nothing there.
 */
export function findNames(words: Words, sources: readonly Range[]): readonly NameAt[] {
  const found = words.article.paragraphs.flatMap((paragraph) => {
    const { to } = paragraph;
    const from = behindDateline(words, paragraph);
    if (!isHeadline(words, { from, to })) return findNamesIn(words, { from, to });
    return isShouted(words, { from, to })
      ? []
      : sources.filter((one) => one.from >= from && one.to <= to).flatMap((one) => findNamesIn(words, one));
  });
  const all = [...found, ...missedSources(words, found, sources)].toSorted((a, b) => a.name.from - b.name.from);
  return withoutOpeners(words, readShouted(words, all));
}

/**
 * "The Real Donald Trump", "Trust Donald Trump": a word that only a title or a headline gives a capital, in front of a given name, where the article has the
 * name without it too. "Supervisor of Elections Susan Bell": what the office is of.
 */
function withoutOpeners(words: Words, names: readonly NameAt[]): readonly NameAt[] {
  const written = new Set(names.map((one) => one.words.join(" ")));
  return names.map((one) => {
    const [first, second, ...more] = one.words;
    if (first === undefined || second === undefined || more.length === 0 || one.title.length > 0) return one;
    if (givenNames.has(first.toLowerCase()) || !givenNames.has(second.toLowerCase())) return one;
    const range = { from: one.name.from + 1, to: one.name.to };
    const isOfOffice = /^(?:of|for)$/.test(wordAt(words, one.name.from - 1)) && isRoleNoun(wordAt(words, one.name.from - 2));
    if (!isOfOffice && !written.has([second, ...more].join(" "))) return one;
    return { ...one, ...named(words, range, range, [], "person"), speaks: one.speaks };
  });
}

/** The first token behind the paragraph's dateline: the place in capitals is nobody. */
function behindDateline({ text, tokens }: Words, { from }: Range): number {
  const start = tokens[from]?.start ?? 0;
  const end = datelineEnd(text, start);
  return end === start ? from : firstTokenFrom(tokens, end);
}

/** A source span that is one capital word which the tagger took for no name, and which the article never writes small: "Wines believes". */
function missedSources(words: Words, found: readonly NameAt[], sources: readonly Range[]): readonly NameAt[] {
  const taken = new Uint8Array(words.tokens.length);
  for (const { name } of found) taken.fill(1, name.from, name.to);
  const missed = [...new Set(sources.filter((range) => taken[range.from] === 0 && isLoneCapital(words, range)).map(({ from }) => from))];
  if (missed.length === 0) return [];
  const small = new Set(words.lower.filter((word, at) => givenAt(words, at) === word));
  return missed
    .filter((at) => !small.has(wordAt(words, at)))
    .map((at) => {
      const range = { from: at, to: at + 1 };
      return named(words, range, range, [], soleBodies.has(wordAt(words, at)) ? "organization" : sortName([givenAt(words, at)]));
    });
}

function isLoneCapital(words: Words, { from, to }: Range): boolean {
  const word = wordAt(words, from);
  if (to !== from + 1 && !/^(?:,|himself|herself|itself|themselves)$/.test(wordAt(words, from + 1))) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(givenAt(words, from)) || functionWords.has(word) || isCommonNoun(word)) return false;
  return !weakTags.has(posAt(words, from) ?? "X");
}

/** The names among the tokens of `range`. */
export function findNamesIn(words: Words, range: Range): readonly NameAt[] {
  const found: NameAt[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (!isNameWord(words, at)) continue;
    const run = { from: at, to: runEnd(words, at, range.to) };
    found.push(...namesOfRun(words, run, range.from));
    at = run.to - 1;
  }
  return found;
}
