import type { Attribution } from "../model/attribution.ts";
import type { Member } from "./cast.ts";
import { namesIn, readNounPhrase, readSource, type SourceForm } from "./read-source.ts";
import { givenAt, posAt, rangeOf, spanOf, textOf, wordAt, type Range, type Words } from "./read-words.ts";
import { nobody, type Found, type Reader } from "./reader.ts";
import { resolveCrowd } from "./resolve-crowd.ts";
import { resolveJoint } from "./resolve-joint.ts";
import { resolveNamed } from "./resolve-named.ts";
import { resolveDescription } from "./resolve-descriptions.ts";
import { resolvePaperGoneOn, resolvePapers, resolveReading } from "./resolve-papers.ts";
import { notePronoun, resolvePronoun } from "./resolve-pronouns.ts";
import { resolveTogether } from "./resolve-together.ts";

/** Who the words of one source span are, given what came before them. */
export function resolveSource(reader: Reader, form: SourceForm, attribution: Attribution, range: Range): Found {
  switch (form.form) {
    case "author":
      return authorOf(reader, range);
    case "we":
      return weOf(reader, range);
    case "pronoun":
      return resolveSpeakingPronoun(reader, form.at, attribution);
    case "relative":
      return resolveRelative(reader, form.at, attribution);
    case "names":
      return resolveNamed(reader, form.names);
    case "description":
      return resolveJoint(reader, range, attribution) ?? resolveDescription(reader, form.noun, attribution);
  }
}

function resolveSpeakingPronoun(reader: Reader, at: number, attribution: Attribution): Found {
  const personal = isPersonal(reader, attribution);
  const shows = showingCue.test(cueOf(reader, attribution)) && /^(?:they|it)$/.test(wordAt(reader.words, at));
  const papers = (shows ? resolvePapers(reader, at) : null) ?? resolvePaperGoneOn(reader, at);
  if (papers === null && wordAt(reader.words, at) === "it" && /\breads?\b/i.test(cueOf(reader, attribution)))
    return resolveReading(reader, at) ?? nobody("pronoun-document", "Only a document reads so, and the sentence before speaks of none.");
  if (papers !== null) return papers;
  const together = personal ? resolveTogether(reader, at) : null;
  if (together !== null) return together;
  const resolved = resolvePronoun(reader, at, { personal, about: namedIn(reader, attribution) });
  const crowd = personal && resolved.grade === "open" ? resolveCrowd(reader, at, attribution) : null;
  if (crowd !== null) return crowd;
  notePronoun(reader, at, resolved, true);
  return resolved;
}

/** Cues of what papers do. */
const showingCue =
  /\b(?:show|shows|showed|shown|reveal|revealed|reveals|expose|exposed|disclose|disclosed|indicate|indicates|indicated|suggest|suggests|suggested|found|finds)\b/i;

/** Cues of what only people do. */
const personalCue =
  /\b(?:say|says|said|saying|added|told|tell|believe|believed|think|thought|hope|hoped|hoping|worry|worried|fear|feared|argue|argued|want|wanted|insist|insisted|acknowledged|conceded|warned|asked|complained|expect|expected|wonder|wondered|agreed)\b/i;

const cueOf = ({ words }: Reader, { cue }: Attribution): string => cue.map((span) => textOf(words, span)).join(" ");

const isPersonal = (reader: Reader, attribution: Attribution): boolean => personalCue.test(cueOf(reader, attribution));

/** Those whom the content calls by name: hardly anybody speaks so of himself. */
function namedIn({ words, names, resolved }: Reader, { content }: Attribution): ReadonlySet<Member> {
  return new Set(content.flatMap((span) => namesIn(names, rangeOf(words, span))).flatMap((name) => resolved.get(name)?.members ?? []));
}

/** "I" outside of quotations is the article's author; inside one it is the quotation's speaker, who is known only later. */
function authorOf({ words }: Reader, range: Range): Found {
  if ((words.quotation[range.from] ?? -1) >= 0) return nobody("inside", "“I” inside a quotation is its speaker.");
  return { ...nobody("author", "“I” outside of quotations is the article's author."), author: true, grade: "stated" };
}

/** "We" inside a quotation is its speaker with others; outside of quotations, and "you" anywhere, is nobody in particular. */
function weOf({ words }: Reader, range: Range): Found {
  const isWe = /^(?:we|us)$/.test(words.lower.slice(range.from, range.to).find((word) => /\p{L}/u.test(word)) ?? "");
  if (isWe && (words.quotation[range.from] ?? -1) >= 0) return nobody("inside", "“We” inside a quotation is its speaker with others.");
  return nobody("we", "“We” and “you” are nobody in particular.");
}

/** "who", "which": whatever stands right in front of it. */
function resolveRelative(reader: Reader, at: number, attribution: Attribution): Found {
  const { words } = reader;
  const range = phraseInFront(words, at);
  const form = range === null ? null : readSource(words, range, reader.names);
  if (range === null || form === null || (form.form !== "names" && form.form !== "description"))
    return nobody("relative", "What stands before the relative clause is not told.");
  const result =
    form.form === "names"
      ? resolveNamed(reader, form.names)
      : resolveDescription(reader, readNounPhrase(words, range, namesIn(reader.names, range)), attribution);
  if (result.grade === "open") return result;
  const because = [`The clause is about “${textOf(words, spanOf(words, range))}”, right in front of it.`, ...result.because];
  return { ...result, rule: "relative", because };
}

const farthestPhrase = 20; // tokens

/** The noun phrase that ends at token `at`, its closing comma, dash or bracket aside. */
function phraseInFront(words: Words, at: number): Range | null {
  let to = at;
  while (to > 0 && /^(?:[,()–—]|--?)$/.test(wordAt(words, to - 1))) to = bracketStart(words, to - 1);
  let from = to;
  while (from > 0 && words.sentence[from - 1] === words.sentence[at] && at - from < farthestPhrase) {
    const pos = posAt(words, from - 1) ?? "X";
    const word = wordAt(words, from - 1);
    const isName = pos === "VERB" && /^\p{Lu}/u.test(givenAt(words, from - 1));
    if (/^(?:VERB|AUX|SCONJ|PUNCT|PRON)$/.test(pos) && !isName && !/^(?:'s|his|her|their|familiar)$/.test(word)) break;
    if (pos === "ADP" && !/^(?:of|in|at|with)$/.test(word)) break;
    from--;
    if (pos === "DET" && posAt(words, from - 1) !== "ADP") break;
  }
  return from < to ? { from, to } : null;
}

/** Where the bracket that ends at token `last` begins, so that "(R-Ohio)" is passed over; `last` itself where it ends none. */
function bracketStart(words: Words, last: number): number {
  if (wordAt(words, last) !== ")") return last;
  let open = last;
  while (open > 0 && last - open < farthestPhrase && wordAt(words, open) !== "(") open--;
  return wordAt(words, open) === "(" ? open : last;
}
