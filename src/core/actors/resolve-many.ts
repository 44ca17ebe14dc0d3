import type { Attribution } from "../model/attribution.ts";
import { goBack, introduce, modifiersOf } from "./introduce.ts";
import type { NounPhrase } from "./read-source.ts";
import { spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import type { Described, Found, Reader } from "./reader.ts";
import { emptyModifiers, insideKnowledge, insiderPlurals } from "./words/description-words.ts";

/** Several people: unnamed sources who told something, or a crowd in general. */
export function resolveMany(reader: Reader, noun: NounPhrase, attribution: Attribution): Found {
  const { words } = reader;
  const head = wordAt(words, noun.head);
  const counted = /^(?:percent|majority|minority|half|third|quarter|one|others|some|many|few|most|several|%)$/.test(head);
  const insiders = isInsiders(words, noun, head, attribution, textOf(words, spanOf(words, noun.range)));
  const back = noun.determiner === "new" || counted ? null : sameGroup(reader, noun, head, insiders);
  if (back !== null) return goBack(reader, back.member, noun, back.member.kind === "group" ? "group" : "description-unnamed");
  return introduce(reader, noun, insiders ? "unnamed" : "group", true);
}

/** The same people again: the same words, or the bare noun for the last ones described so. */
function sameGroup(reader: Reader, noun: NounPhrase, head: string, insiders: boolean): Described | null {
  const words = modifiersOf(reader.words, noun).filter((word) => !emptyModifiers.has(word));
  const bare = words.length === 0 && noun.determiner !== "possessive";
  return (
    reader.described.findLast((one) => {
      if (!one.member.plural || one.head !== head || (insiders && one.member.kind === "group")) return false;
      if (bare) return true;
      const shared = words.every((word) => one.words.has(word));
      return shared && (words.length === one.words.size || noun.determiner === "known");
    }) ?? null
  );
}

const tellingCue =
  /\b(?:said|told|according to|say|says|spoke|warned|acknowledged|confirmed|conceded|cautioned|emphasi[sz]ed|insisted|described|announced|predicted|added|argued?|noted|disagree|detailed|hoped|suggested|denied|estimated?|declined|reported|indicated|expressed|disclosed|revealed|admitted|stressed|alleged|claimed|pegged|recalled|characterized|briefed|saying|angered)\b/;

/** Whether several people speak as unnamed sources: insiders who said something, not a crowd with an opinion. */
function isInsiders(words: Words, noun: NounPhrase, head: string, attribution: Attribution, whole: string): boolean {
  const cue = attribution.cue.map((span) => textOf(words, span).toLowerCase()).join(" ");
  const told = tellingCue.test(cue);
  if (!told)
    return (
      /^(?:officials|sources|aides|advisers|advisors|insiders|operatives|strategists|allies|backers|confidants|associates)$/.test(head) &&
      noun.determiner === "new"
    );
  if (/^(?:people|persons|lawyers|attorneys|executives|officers|agents|members|colleagues|participants|attendees)$/.test(head))
    return insideKnowledge.test(whole) || /\bwith the\b/.test(whole);
  if (insiderPlurals.has(head)) return true;
  return /^(?:democrats|republicans)$/.test(head) && noun.determiner === "new" && /^(?:two|three|four|five|several|some)\b/i.test(whole);
}
