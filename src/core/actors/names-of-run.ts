import { named, wordsOf, type NameAt } from "./name-at.ts";
import { beginsSentence, givenAt, posAt, wordAt, type Range, type Words } from "./read-words.ts";
import { opensWithGivenName, sortName, type NameSort } from "./sort-name.ts";
import { givenNames } from "./words/given-names.ts";
import { businessNouns, knownBodies, outlets } from "./words/organisation-words.ts";
import { isNameSuffix } from "./words/name-suffixes.ts";
import { isPartyMember } from "./words/parties.ts";
import { otherCapitals, places } from "./words/places.ts";
import { isRoleNoun, longTitles, titleWords } from "./words/titles.ts";

/** What a run of capitals names: a person with a title, an organisation inside a title, or one thing. */
export function namesOfRun(words: Words, given: Range, limit: number): readonly NameAt[] {
  const run = withoutPostnominals(words, given);
  const known = knownRun(words, run);
  if (known !== null) return [named(words, run, run, [], known)];
  if (longTitles.has(words.lower.slice(run.from, run.to).join(" "))) return [];
  const title = titleEnd(words, run);
  if (title !== null && mayBear(words, title, run)) {
    const name = { from: title, to: run.to };
    const sort = isShoutedSurname(words, name) ? "single" : "person";
    return [...bodiesInTitle(words, { from: run.from, to: title }), withRole(words, name, run.from, limit, sort)];
  }
  const firm = behindBusiness(words, run);
  if (firm !== null) return [named(words, firm, firm, [], "organization")];
  const name = withoutAdjective(words, run);
  if (name === null) return [];
  if (isOffice(words, name)) return bodiesInTitle(words, name);
  const sort = thingNouns.has(wordAt(words, name.to)) ? "other" : sortBehindNoun(words, name);
  if (sort === "organization" || sort === "place" || sort === "other") return [named(words, name, name, [], sort)];
  return [withRole(words, name, run.from, limit, sort)];
}

/** Letters behind a name that say what its bearer is: "Ruth Bell KC". */
const postnominals: ReadonlySet<string> = new Set("kc qc mp mep msp mla obe mbe cbe".split(" "));

/** The run without letters behind a name of two words and more. */
function withoutPostnominals(words: Words, run: Range): Range {
  let { to } = run;
  while (to > run.from + 2 && postnominals.has(wordAt(words, to - 1))) to--;
  return { from: run.from, to };
}

/** Whether what stands behind the title that ends at token `title` can be somebody's name. */
const mayBear = (words: Words, title: number, run: Range): boolean =>
  isShoutedSurname(words, { from: title, to: run.to }) ||
  !/^(?:organization|place|other)$/.test(sortName(wordsOf(words, { from: title, to: run.to })));

/** "MS ADEYEMI": behind a form of address a word in capitals is no acronym. */
const isShoutedSurname = (words: Words, { from, to }: Range): boolean =>
  to === from + 1 && /^\p{Lu}{3,}$/u.test(givenAt(words, from)) && /^(?:mr|mrs|ms|miss)\.?$/.test(wordAt(words, from - 1));

/** A name that its own words leave open is a firm's behind "ferry operator"; "crane operator Bo Lin" is a person's. */
function sortBehindNoun(words: Words, name: Range): NameSort {
  const sort = sortName(wordsOf(words, name));
  const open = sort === "single" || (sort === "unknown" && !/^(?:operator|maker)$/.test(wordAt(words, name.from - 1)));
  return open && isBusiness(words, name) ? "organization" : sort;
}

/** "Bookmaker Fairline": the name behind a word for its trade whose capital is the sentence's; `null` for any other run. */
function behindBusiness(words: Words, { from, to }: Range): Range | null {
  const isOpening = to > from + 1 && beginsSentence(words, from) && tradingNouns.test(wordAt(words, from));
  const name = { from: from + 1, to };
  return isOpening && /^(?:single|unknown)$/.test(sortName(wordsOf(words, name))) ? name : null;
}

const tradingNouns =
  /^(?:operator|retailer|insurer|airline|carmaker|automaker|drugmaker|chipmaker|lender|bookmaker|broadcaster|regulator|watchdog)$/;

/** "Ferry operator TarnLine", not "the company Ruiz owns". */
function isBusiness(words: Words, { from }: Range): boolean {
  if (!businessNouns.has(wordAt(words, from - 1)) || !/^\p{Ll}/u.test(givenAt(words, from - 1))) return false;
  let start = from - 1;
  while (start > 0 && words.sentence[start - 1] === words.sentence[from] && /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, start - 1) ?? ""))
    start--;
  return words.sentence[start - 1] !== words.sentence[from] || !/^(?:DET|PRON|PART)$/.test(posAt(words, start - 1) ?? "");
}

/** Titles that stand for one person the world over, and words that outlets are called. */
const bornAlone: ReadonlySet<string> = new Set("pope queen king prince princess star host anchor legend speaker guru".split(" "));

/** "The Bishop", "the Deputy Speaker", "a Labour MP", "the Secretary of State": an office, whoever has it, and no name. */
const isOffice = (words: Words, { from, to }: Range): boolean => {
  const [first, last] = [wordAt(words, from - 1), wordAt(words, to - 1)];
  if (to === from + 1) return first === "the" && titleWords.has(last) && !bornAlone.has(last);
  if (!/^(?:the|an?|one|another)$/.test(first) || givenNames.has(wordAt(words, from))) return false;
  return (titleWords.has(last) && !bornAlone.has(last)) || longTitles.has(words.lower.slice(from, to).join(" "));
};

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
    const long = [4, 3, 2, 1].some((size) => end - size >= run.from && longTitles.has(words.lower.slice(end - size, end).join(" ")));
    const titled = long || titleWords.has(last) || isPartyTitle(words, { from: end - 1, to: run.to });
    if (!titled && !(end - 1 === run.from && isOpeningTrade(words, run))) continue;
    if (wordAt(words, end) === "of") return officeEnd(words, { from: end - 1, to: run.to });
    return /^(?:for|&)$/.test(wordAt(words, end)) || otherCapitals.has(lastWord(words, { from: end, to: run.to })) ? null : end;
  }
  return null;
}

/** A name's last word but for what tells a son from his father. */
const lastWord = (words: Words, { from, to }: Range): string =>
  wordAt(words, to - from > 1 && isNameSuffix(wordAt(words, to - 1)) ? to - 2 : to - 1);

/** "Trainer Moira Bell said": a trade whose capital is the sentence's, in front of a name of two words. */
function isOpeningTrade(words: Words, { from, to }: Range): boolean {
  const trade = wordAt(words, from);
  if (to - from < 3 || !beginsSentence(words, from) || !isRoleNoun(trade) || givenNames.has(trade)) return false;
  return /^(?:person|unknown)$/.test(sortName(wordsOf(words, { from: from + 1, to })));
}

/** "Minister of Finance Ana Ruiz": where the office ends, with somebody's name behind it; `null` for no such name. */
function officeEnd(words: Words, { from, to }: Range): number | null {
  for (let end = from + 3; end <= to - 2; end++) if (sortName(wordsOf(words, { from: end, to })) === "person") return end;
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
  "top senior former ex opposition longtime key leading presumptive presumed fellow possible potential alleged embattled young classic poor dear crooked".split(
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
