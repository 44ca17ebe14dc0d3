import type { Span } from "../model/span.ts";
import { beginsSentence, givenAt, posAt, spanOf, wordAt, type Range, type Words } from "./read-words.ts";
import { sortName, type NameSort } from "./sort-name.ts";
import { knownBodies, openingWords, outlets } from "./words/organisation-words.ts";
import { longTitles, titleWords } from "./words/titles.ts";
import { isCommonNoun } from "./words/description-words.ts";
import { otherCapitals, places } from "./words/places.ts";

/** A name in the text, with the title or role in front of it. Ranges are token indexes. */
export type NameAt = {
  /** The words of the name alone. */
  readonly name: Range;
  /** The same with the title or role in front: what a mention takes in. */
  readonly whole: Range;
  readonly sort: NameSort;
  /** The name's words as written, marks of a nickname left out. */
  readonly words: readonly string[];
  /** The title's or role's words in lower case, last one the noun; empty for none. */
  readonly title: readonly string[];
  readonly possessive: boolean;
  /** The name is the head of a source span. */
  readonly speaks: boolean;
  /** Index of the quotation that the name stands in, or -1. */
  readonly quotation: number;
};

/**
 * Every name in the article, in order. Of a headline in capitals only `sources` are read, the stretches that name who speaks: capitals say
 * nothing there.
 */
export function findNames(words: Words, sources: readonly Range[]): readonly NameAt[] {
  const found = words.article.paragraphs.flatMap(({ from, to }) => {
    if (!isHeadline(words, { from, to })) return findNamesIn(words, { from, to });
    return isShouted(words, { from, to })
      ? []
      : sources.filter((one) => one.from >= from && one.to <= to).flatMap((one) => findNamesIn(words, one));
  });
  return [...found, ...missedSources(words, found, sources)].toSorted((a, b) => a.name.from - b.name.from);
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
    .map((at) => named(words, { from: at, to: at + 1 }, { from: at, to: at + 1 }, [], sortName([givenAt(words, at)])));
}

function isLoneCapital(words: Words, { from, to }: Range): boolean {
  const word = wordAt(words, from);
  if (to !== from + 1 && wordAt(words, from + 1) !== ",") return false;
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

const functionWords: ReadonlySet<string> = new Set(
  "the a an this that these those in on at of for to from by with and but or nor yet so as if when while after before since because though although where what who whom whose which how why he she it they we you his her its their our my your him them us me not no there here then now also still even just only more most some any all both each every many such than is are was were be been has have had do does did yes asked according despite during under over about into once until unless whether meanwhile however earlier later last next one two three four five six seven eight nine ten dozens scores hundreds thousands millions billions several none nobody everybody everyone others another neither either".split(
    " ",
  ),
);
const adjectiveEnding = /-(?:based|born|led|era|style|backed|area|educated|controlled|owned|run|level|leaning|aligned|trained|affiliated)$/;
const weakTags = new Set(["DET", "ADP", "PRON", "CCONJ", "SCONJ", "PUNCT", "SYM", "NUM", "PART", "SPACE", "INTJ"]);

/** Whether the token can be part of a name: a capital that grammar does not explain. */
function isNameWord(words: Words, at: number): boolean {
  if (!isCapital(words, at) || functionWords.has(wordAt(words, at)) || adjectiveEnding.test(wordAt(words, at))) return false;
  const pos = posAt(words, at) ?? "X";
  if (pos === "PROPN") return true;
  return !weakTags.has(pos) && !beginsSentence(words, at);
}

/** Whether the token begins with a capital; letters outside of ASCII are asked of Unicode. */
function isCapital({ text, tokens }: Words, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  const code = text.charCodeAt(start);
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(text.slice(start, start + 2));
}

const particles = new Set([
  "de",
  "la",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "al",
  "el",
  "di",
  "del",
  "da",
  "du",
  "dos",
  "le",
  "ibn",
  "ter",
  "&",
]);

/** Where the run of capitals that begins at `from` ends. */
function runEnd(words: Words, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const step = stepInRun(words, from, at, limit);
    if (step === 0) break;
    at += step;
  }
  return at;
}

/** How many tokens at `at` go on with the run: a capital, or a joining word with a capital behind it. */
function stepInRun(words: Words, from: number, at: number, limit: number): number {
  if (words.sentence[at] !== words.sentence[from] || words.quotation[at] !== words.quotation[from]) return 0;
  const next = (index: number) => index < limit && words.sentence[index] === words.sentence[from] && isNameWord(words, index);
  if (next(at)) return 1;
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  if (
    /^(?:our|all|your|my|their|the)$/.test(word) &&
    /^\p{Lu}/u.test(givenAt(words, at)) &&
    openingWords.has(wordAt(words, from)) &&
    next(at + 1)
  )
    return 2;
  if (particles.has(word)) return next(at + 1) ? 2 : particles.has(wordAt(words, at + 1)) && next(at + 2) ? 3 : 0;
  if (/^["“‘']$/.test(word) && /^["”’']$/.test(wordAt(words, at + 2)) && next(at + 1) && next(at + 3)) return 4;
  if (word === "'s" && pluralOwners.test(before) && next(at + 1)) return 2;
  if (/^(?:of|for|on|to|against)$/.test(word) && goesOn(words, at, word)) {
    if (next(at + 1)) return 2;
    if (/^(?:the|our|a)$/.test(wordAt(words, at + 1)) && next(at + 2)) return 3;
  }
  return word === "and" && /^(?:of|for)$/.test(wordAt(words, at - 2)) && next(at + 1) && endsName(words, at + 1, limit) ? 2 : 0;
}

const pluralOwners =
  /^(?:women|men|children|veterans|people|workers|teachers|driver|citizen|farmer|nurse|king|queen|lloyd|mcdonald|moody)s?$/;

/** Whether the words before a preposition open a longer name: "Board of", "Secretary of". */
function goesOn(words: Words, at: number, preposition: string): boolean {
  const before = wordAt(words, at - 1);
  if (preposition === "of")
    return openingWords.has(before) || /^(?:secretary|secretaries|director|speaker|chief|university|united)$/.test(before);
  if (preposition === "on")
    return /^(?:council|committee|subcommittee|commission|center|centre|institute|conference|foundation|association)$/.test(before);
  return openingWords.has(before);
}

/** "Department of Health and Human Services": what follows the "and" must be the run's last words and no person. */
function endsName(words: Words, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isNameWord(words, end)) end++;
  return /^(?:services|affairs|medicine|prevention|commerce|development|planning|technology|science|sciences|arts|letters|security|labor|welfare|urban|enforcement|budget|control|reform|research|education|training|explosives|firearms|medicaid|atmospheric)$/.test(
    wordAt(words, end - 1),
  );
}

/** What a run of capitals names: a person with a title, an organisation inside a title, or one thing. */
function namesOfRun(words: Words, run: Range, limit: number): readonly NameAt[] {
  const known = knownRun(words, run);
  if (known !== null) return [named(words, run, run, [], known)];
  const title = titleEnd(words, run);
  if (title !== null && !/^(?:organization|place|other)$/.test(sortName(wordsOf(words, { from: title, to: run.to })))) {
    const name = { from: title, to: run.to };
    return [...bodiesInTitle(words, { from: run.from, to: title }), withRole(words, name, run.from, limit, "person")];
  }
  const name = withoutAdjective(words, run);
  if (name === null) return [];
  const sort = thingNouns.has(wordAt(words, name.to)) ? "other" : sortName(wordsOf(words, name));
  if (sort === "organization" || sort === "place" || sort === "other") return [named(words, name, name, [], sort)];
  return [withRole(words, name, run.from, limit, sort)];
}

/** Nouns that make a name in front of them a thing's: "the SAVE system". */
const thingNouns = new Set(
  "system systems program programme database software app tool index score test scale virus vaccine drug bill act law treaty deal accord plan phone car truck missile rocket jet ship boat".split(
    " ",
  ),
);

const bodyForms = new Set(
  knownBodies
    .flat()
    .filter((name) => name.includes(" "))
    .map((name) => name.toLowerCase()),
);

function knownRun(words: Words, run: Range): NameSort | null {
  const name = words.lower.slice(run.from, run.to).join(" ");
  return bodyForms.has(name) || (outlets.has(name) && name.includes(" ")) ? "organization" : null;
}

/** Where the last title in the run ends, with a name still to come; `null` for none. */
function titleEnd(words: Words, run: Range): number | null {
  for (let end = run.to - 1; end > run.from; end--) {
    const last = wordAt(words, end - 1);
    const long = [4, 3, 2].some((size) => end - size >= run.from && longTitles.has(words.lower.slice(end - size, end).join(" ")));
    if (!long && !titleWords.has(last)) continue;
    return /^(?:of|for|&)$/.test(wordAt(words, end)) || otherCapitals.has(wordAt(words, run.to - 1)) ? null : end;
  }
  return null;
}

/** "DNC Chairwoman Donna Brazile": the organisation that the title is at. */
function bodiesInTitle(words: Words, title: Range): readonly NameAt[] {
  for (let end = title.to - 1; end > title.from; end--) {
    const body = { from: title.from, to: end };
    while (body.from < body.to && /^(?:former|interim|acting|deputy|assistant|senior|then|ex)$/.test(wordAt(words, body.from))) body.from++;
    if (titleWords.has(wordAt(words, end - 1)) || /^(?:of|for|and|the)$/.test(wordAt(words, end - 1))) continue;
    const sort = body.to > body.from ? (knownRun(words, body) ?? sortName(wordsOf(words, body))) : "other";
    if (sort === "organization") return [named(words, body, body, [], sort)];
    if (sort === "place") return [];
  }
  return [];
}

/** Adjectives that a headline's or a sentence's first word may be, and no name is. */
const standingWords: ReadonlySet<string> = new Set(
  "top senior former ex longtime key leading presumptive presumed fellow possible potential alleged embattled".split(" "),
);

/** The run without a party or people in front ("Republican Joni Ernst"), or `null` where nothing is left. */
function withoutAdjective(words: Words, run: Range): Range | null {
  let { from } = run;
  while (from < run.to - 1 && standingWords.has(wordAt(words, from))) from++;
  if (from > run.from) return withoutAdjective(words, { from, to: run.to });
  const alone = (at: number) => otherCapitals.has(wordAt(words, at));
  if (sortName(wordsOf(words, run)) === "organization") return run;
  while (from < run.to && alone(from)) from++;
  if (from === run.to) return null;
  if (from > run.from || run.to - from < 3) return { from, to: run.to };
  const place = [3, 2, 1].find((size) => run.to - from - size >= 2 && places.has(words.lower.slice(from, from + size).join(" ")));
  return place === undefined ? { from, to: run.to } : withoutAdjective(words, { from: from + place, to: run.to });
}

/** The name with the role words in front of it, small ones too: "Republican presidential candidate Donald Trump". */
function withRole(words: Words, name: Range, from: number, limit: number, sort: NameSort): NameAt {
  let start = from;
  if (start === name.from && isRoleNoun(wordAt(words, start - 1)) && posAt(words, start - 1) !== "VERB")
    start = roleStart(words, start - 1, limit);
  else if (start < name.from) start = roleStart(words, start, limit);
  const title = words.lower.slice(start, name.from).filter((word) => /\p{L}/u.test(word) && word !== "'s");
  return named(words, name, { from: start, to: name.to }, title, title.length > 0 && sort === "unknown" ? "person" : sort);
}

const isRoleNoun = (word: string): boolean => titleWords.has(word) || titleWords.has(word.replace(/^.*-/, ""));
const roleTags = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** The first word of the role that ends at `at`. */
function roleStart(words: Words, at: number, limit: number): number {
  let start = at;
  while (start > limit && words.sentence[start - 1] === words.sentence[at] && words.quotation[start - 1] === words.quotation[at]) {
    const word = wordAt(words, start - 1);
    const joins =
      roleTags.has(posAt(words, start - 1) ?? "X") ||
      (word === "'s" && start - 2 >= limit) ||
      word === "vice" ||
      word === "former" ||
      word === "running" ||
      (word === "of" && titleWords.has(wordAt(words, start - 2)));
    if (!joins || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(word)) break;
    start--;
  }
  while (start < at && /^(?:of|'s)$/.test(wordAt(words, start))) start++;
  return start;
}

function named(words: Words, name: Range, whole: Range, title: readonly string[], sort: NameSort): NameAt {
  return {
    name,
    whole,
    sort,
    title,
    words: wordsOf(words, name),
    possessive: /^(?:'s|')$/.test(wordAt(words, name.to)) && words.tokens[name.to]?.start === words.tokens[name.to - 1]?.end,
    speaks: false,
    quotation: words.quotation[name.from] ?? -1,
  };
}

const wordsOf = (words: Words, { from, to }: Range): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => givenAt(words, from + index)).filter(
    (word) => /[\p{L}\p{N}&]/u.test(word) || word === "'s",
  );

const longestHeadline = 30; // tokens

/** A paragraph that gives capitals to all its longer words and to its verbs: capitals say nothing there. */
export function isHeadline(words: Words, { from, to }: Range): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const given = givenAt(words, at);
    if (posAt(words, at) === "VERB" && given === wordAt(words, at)) return false;
    if (!/^\p{L}{4,}$/u.test(given)) continue;
    long++;
    if (/^\p{Lu}/u.test(given)) capitals++;
  }
  if (isShouted(words, { from, to })) return true;
  const stopped = /^[.!?]$/.test(wordAt(words, to - 1));
  return to - from <= longestHeadline && long >= 4 && capitals >= long * (stopped ? 0.85 : 0.75);
}

/** Whether the stretch is in capitals throughout. */
const isShouted = (words: Words, range: Range): boolean => {
  const { start, end } = spanOf(words, range) satisfies Span;
  const letters = words.text.slice(start, end).replace(/[^\p{L}]/gu, "");
  return letters.length >= 12 && letters.replace(/\p{Lu}/gu, "").length < letters.length * 0.1;
};
