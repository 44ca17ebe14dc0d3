import { named, wordsOf, type NameAt } from "./name-at.ts";
import { givenAt, posAt, wordAt, type Range, type Words } from "./read-words.ts";
import { opensWithGivenName, sortName, type NameSort } from "./sort-name.ts";
import { businessNouns, knownBodies, outlets } from "./words/organisation-words.ts";
import { isPartyMember } from "./words/parties.ts";
import { otherCapitals, places } from "./words/places.ts";
import { isRoleNoun, longTitles, titleWords } from "./words/titles.ts";

/** What a run of capitals names: a person with a title, an organisation inside a title, or one thing. */
export function namesOfRun(words: Words, run: Range, limit: number): readonly NameAt[] {
  const known = knownRun(words, run);
  if (known !== null) return [named(words, run, run, [], known)];
  const title = titleEnd(words, run);
  if (title !== null && !/^(?:organization|place|other)$/.test(sortName(wordsOf(words, { from: title, to: run.to })))) {
    const name = { from: title, to: run.to };
    return [...bodiesInTitle(words, { from: run.from, to: title }), withRole(words, name, run.from, limit, "person")];
  }
  const name = withoutAdjective(words, run);
  if (name === null || isOffice(words, name)) return [];
  const sort = thingNouns.has(wordAt(words, name.to)) ? "other" : sortBehindNoun(words, name);
  if (sort === "organization" || sort === "place" || sort === "other") return [named(words, name, name, [], sort)];
  return [withRole(words, name, run.from, limit, sort)];
}

/** A name that its own words leave open is a firm's behind "ferry operator"; "crane operator Bo Lin" is a person's. */
function sortBehindNoun(words: Words, name: Range): NameSort {
  const sort = sortName(wordsOf(words, name));
  const open = sort === "single" || (sort === "unknown" && !/^(?:operator|maker)$/.test(wordAt(words, name.from - 1)));
  return open && isBusiness(words, name) ? "organization" : sort;
}

/** "Ferry operator TarnLine", not "the company Ruiz owns". */
function isBusiness(words: Words, { from }: Range): boolean {
  if (!businessNouns.has(wordAt(words, from - 1))) return false;
  let start = from - 1;
  while (start > 0 && words.sentence[start - 1] === words.sentence[from] && /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, start - 1) ?? ""))
    start--;
  return words.sentence[start - 1] !== words.sentence[from] || !/^(?:DET|PRON|PART)$/.test(posAt(words, start - 1) ?? "");
}

/** Titles that stand for one person the world over, and words that outlets are called. */
const bornAlone: ReadonlySet<string> = new Set("pope queen king prince princess star host anchor legend speaker guru".split(" "));

/** "The Bishop", "the President of the union": an office, whoever has it, and no name. */
const isOffice = (words: Words, { from, to }: Range): boolean =>
  to === from + 1 && wordAt(words, from - 1) === "the" && titleWords.has(wordAt(words, from)) && !bornAlone.has(wordAt(words, from));

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
    if (!long && !titleWords.has(last) && !isPartyTitle(words, { from: end - 1, to: run.to })) continue;
    return /^(?:of|for|&)$/.test(wordAt(words, end)) || otherCapitals.has(wordAt(words, run.to - 1)) ? null : end;
  }
  return null;
}

/** "Republican Joni Marsh": a party in front of somebody's name, and not of an organisation's. */
const isPartyTitle = (words: Words, { from, to }: Range): boolean =>
  isPartyMember(givenAt(words, from)) && sortName(wordsOf(words, { from: from + 1, to })) === "person";

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
  "top senior former ex longtime key leading presumptive presumed fellow possible potential alleged embattled young classic poor dear crooked".split(
    " ",
  ),
);

/** The run without a party or people in front ("Republican Joni Ernst"), or `null` where nothing is left. */
function withoutAdjective(words: Words, run: Range): Range | null {
  let { from } = run;
  while (from < run.to - 1 && standingWords.has(wordAt(words, from))) from++;
  if (from > run.from) return withoutAdjective(words, { from, to: run.to });
  const alone = (at: number) => otherCapitals.has(wordAt(words, at));
  const given = wordsOf(words, run);
  if (/^(?:organization|place)$/.test(sortName(given)) || opensWithGivenName(given)) return run;
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
