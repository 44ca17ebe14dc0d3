import type { Act } from "../model/actor.ts";
import type { Span } from "../model/span.ts";
import type { Member } from "./cast.ts";
import { posAt, rangeOf, spanOf, wordAt, type Range, type Words } from "./read-words.ts";
import type { Reader } from "./reader.ts";
import { actVerbs } from "./words/act-verbs.ts";

type Place = Range & { readonly member: Member };

/** What the article says, in its own voice, one actor did to another: sued, asked, rejected, signed. */
export function findActs(reader: Reader): readonly Act[] {
  const { words } = reader;
  const starts = new Map<number, Place>();
  const ends = new Map<number, Place>();
  for (const place of placesOf(reader)) {
    starts.set(place.from, place);
    ends.set(place.to, place);
  }
  return words.tokens.flatMap((_, at): Act[] => {
    if (!actVerbs.has(wordAt(words, at)) || posAt(words, at) !== "VERB" || (words.quotation[at] ?? -1) >= 0) return [];
    const act = actAt(words, at, starts, ends);
    const sentence = words.article.sentences[words.sentence[at] ?? 0];
    if (act === null || sentence === undefined || act.from === act.to) return [];
    const whole: Span = { start: sentence.start, end: sentence.end };
    return [{ from: act.from.index, to: act.to.index, verb: spanOf(words, { from: at, to: at + 1 }), sentence: whole }];
  });
}

/** Where actors are named or described, as token ranges; groups and phantoms do nothing. */
const placesOf = ({ cast, words }: Reader): readonly Place[] =>
  cast.members.flatMap((member) =>
    member.kind === "group" || member.names.length === 0 ? [] : member.mentions.map((mention) => ({ ...rangeOf(words, mention), member })),
  );

function actAt(
  words: Words,
  at: number,
  starts: ReadonlyMap<number, Place>,
  ends: ReadonlyMap<number, Place>,
): { readonly from: Member; readonly to: Member } | null {
  const before = subjectOf(words, at, ends);
  if (before === null) return null;
  if (isPassive(words, at)) {
    const by = wordAt(words, at + 1) === "by" ? objectOf(words, at + 1, starts) : null;
    return by === null ? null : { from: by, to: before };
  }
  const after = objectOf(words, at, starts);
  return after === null ? null : { from: before, to: after };
}

/** "was sued": a form of "be" right in front, adverbs aside. */
function isPassive(words: Words, at: number): boolean {
  let before = at - 1;
  while (posAt(words, before) === "ADV") before--;
  return /^(?:is|are|was|were|be|been|being|got)$/.test(wordAt(words, before));
}

const farthestSubject = 30; // tokens, an apposition included

/** The actor in front of the verb: auxiliaries, adverbs and what stands between commas may come between. */
function subjectOf(words: Words, at: number, ends: ReadonlyMap<number, Place>): Member | null {
  let end = at;
  while (/^(?:AUX|ADV|PART)$/.test(posAt(words, end - 1) ?? "") && wordAt(words, end - 1) !== "'s" && wordAt(words, end - 1) !== "to")
    end--;
  if (/^(?:not|n't|never)$/.test(wordAt(words, end)) || words.lower.slice(end, at).some((word) => /^(?:not|n't|never)$/.test(word)))
    return null;
  const here = ends.get(end);
  if (here !== undefined) return isObject(words, here) ? null : here.member;
  if (wordAt(words, end - 1) !== ",") return null;
  for (let open = end - 2; open > end - farthestSubject && words.sentence[open] === words.sentence[at]; open--) {
    if (wordAt(words, open) !== "," || posAt(words, open + 1) === "CCONJ") continue;
    const place = ends.get(open);
    if (place !== undefined) return isObject(words, place) ? null : place.member;
  }
  return null;
}

/** Behind a preposition or a verb the mention is no subject. */
function isObject(words: Words, { from }: Place): boolean {
  const before = posAt(words, from - 1) === "DET" ? from - 2 : from - 1;
  return words.sentence[before] === words.sentence[from] && /^(?:ADP|VERB|PART)$/.test(posAt(words, before) ?? "");
}

const farthestObject = 5; // tokens

/** The actor right behind the verb or preposition: determiners and adjectives may come between. */
function objectOf(words: Words, at: number, starts: ReadonlyMap<number, Place>): Member | null {
  for (let next = at + 1; next <= at + farthestObject && words.sentence[next] === words.sentence[at]; next++) {
    const place = starts.get(next);
    if (place !== undefined) return place.member;
    if (!/^(?:DET|ADJ|NUM|ADV)$/.test(posAt(words, next) ?? "") && !/^(?:with|against|his|her|its|their)$/.test(wordAt(words, next)))
      return null;
  }
  return null;
}
