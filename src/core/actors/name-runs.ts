import { beginsSentence, givenAt, posAt, wordAt, type Words } from "./read-words.ts";
import { openingWords } from "./words/organisation-words.ts";

// Which words are part of a name, and where a run of them ends.

/** Words that a sentence or a headline gives a capital, and that no name begins with. */
export const functionWords: ReadonlySet<string> = new Set(
  "the a an this that these those in on at of for to from by with and but or nor yet so as if when while after before since because though although where what who whom whose which how why he she it they we you his her its their our my your him them us me not no there here then now also still even just only more most some any all both each every many such than is are was were be been has have had do does did yes asked according despite during under over about into once until unless whether meanwhile however earlier later last next one two three four five six seven eight nine ten dozens scores hundreds thousands millions billions several none nobody everybody everyone others another neither either".split(
    " ",
  ),
);
const adjectiveEnding = /-(?:based|born|led|era|style|backed|area|educated|controlled|owned|run|level|leaning|aligned|trained|affiliated)$/;
/** Parts of speech that a capital makes no name of. */
export const weakTags = new Set(["DET", "ADP", "PRON", "CCONJ", "SCONJ", "PUNCT", "SYM", "NUM", "PART", "SPACE", "INTJ"]);

/** Whether the token can be part of a name: a capital that grammar does not explain. */
export function isNameWord(words: Words, at: number): boolean {
  if (isMiddleInitial(words, at)) return true;
  if (!isCapital(words, at) || functionWords.has(wordAt(words, at).replace(/\.$/, "")) || adjectiveEnding.test(wordAt(words, at)))
    return false;
  const pos = posAt(words, at) ?? "X";
  if (pos === "PROPN") return true;
  // "Li Na", "Jo Oh": behind a name the tagger takes a short one for a particle.
  const isTail = /^(?:PART|INTJ)$/.test(pos) && posAt(words, at - 1) === "PROPN" && isCapital(words, at - 1) && !beginsSentence(words, at);
  return isTail || (!weakTags.has(pos) && !beginsSentence(words, at));
}

/** "Ben A. Cole": no article. */
const isMiddleInitial = (words: Words, at: number): boolean =>
  /^[AI]\.$/.test(givenAt(words, at)) &&
  posAt(words, at - 1) === "PROPN" &&
  isCapital(words, at - 1) &&
  isCapital(words, at + 1) &&
  words.sentence[at - 1] === words.sentence[at + 1];

/** Whether the token begins with a capital; letters outside of ASCII are asked of Unicode. */
export function isCapital({ text, tokens }: Words, at: number): boolean {
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
export function runEnd(words: Words, from: number, limit: number): number {
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
  if (word === "," && at + 1 < limit && sonOrFather.test(wordAt(words, at + 1))) return 2; // "Ben Cole, Jr."
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

/** What tells a son from a father of the same name. */
const sonOrFather = /^(?:jr\.?|sr\.?|ii|iii)$/;

const pluralOwners =
  /^(?:women|men|children|veterans|people|workers|teachers|driver|citizen|farmer|nurse|king|queen|lloyd|mcdonald|moody)s?$/;

/** Whether the words before a preposition open a longer name: "Board of", "Secretary of". */
function goesOn(words: Words, at: number, preposition: string): boolean {
  const before = wordAt(words, at - 1);
  if (preposition === "of")
    return (
      openingWords.has(before) ||
      /^(?:secretary|secretaries|director|speaker|chief|university|united|leader|minister|supervisor|superintendent|commissioner)$/.test(
        before,
      )
    );
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
