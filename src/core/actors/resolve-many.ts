import type { Attribution } from "../model/attribution.ts";
import { goBack, introduce, modifiersOf } from "./introduce.ts";
import type { NounPhrase } from "./read-source.ts";
import { posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import type { Described, Found, Reader } from "./reader.ts";
import { crowdNouns, emptyModifiers, insideKnowledge, insiderNouns, insiderPlurals } from "./words/description-words.ts";

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

/** Whether the noun at token `at` means several people. */
export function isPlural(words: Words, at: number): boolean {
  const head = wordAt(words, at);
  if (insiderNouns.has(head) && !crowdNouns.has(head)) return false;
  return insiderPlurals.has(head) || crowdNouns.has(head) || (/[^su]s$/.test(head) && posAt(words, at) === "NOUN");
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
  /\b(?:said|told|according to|say|says|spoke|warned|acknowledged|confirmed|conceded|cautioned|emphasi[sz]ed|insisted|described|announced|predicted|added|argued?|noted|disagree|detailed|hoped|suggested|denied|estimated?|declined|reported|indicated|expressed|disclosed|revealed|admitted|stressed|alleged|claimed|pegged|recalled|characterized|briefed|saying|angered|explained|cited|complained|contended|replied|responded|pointed|described|dismissed|rejected|criticized|praised|asked|wrote)\b/;

/** What somebody must have told the writer, since nobody sees it. */
const innerCue =
  /\b(?:believed?|thinks?|thought|figured?|expect|expected|hope|fear|feared|worry|worried|concerned|frustrated|confident|see|spotted|feel|felt|viewe?d?|convinced|wary|annoyed|surprised)\b/;

/** What crowds do all the time: said of officials in general it is no source. */
const generalCue = /^(?:cite|worry|warn|complain|claim|fear|want|support|oppose|point|deny|agree|disagree|call|urge)\b/;

/** Politicians are unnamed sources only where some of them told something. */
const politicians =
  /^(?:democrats|republicans|senators|lawmakers|congressmen|representatives|members|leaders|governors|delegates|donors|commissioners|ministers|employees|veterans|conservatives|superdelegates|prosecutors|witnesses|attendees|participants|reporters)$/;
const counted = /^(?:two|three|four|five|six|seven|several|some|numerous|multiple|other|a handful|a few|a half-dozen|half a dozen)\b/i;
const pastCue =
  /\b(?:said|told|saying|acknowledged|cautioned|conceded|predicted|recalled|insisted|warned|described|confirmed|noted|added|according to|admitted)\b/;

/** People attached to somebody or something: what they believe is known from them. */
const attached =
  /^(?:aides|advisers|advisors|allies|backers|confidants|associates|friends|strategists|insiders|operatives|people|fundraisers|donors|bundlers|counselors|staffers)$/;

/** Whether several people speak as unnamed sources: insiders who told something, not a crowd with an opinion. */
function isInsiders(words: Words, noun: NounPhrase, head: string, attribution: Attribution, whole: string): boolean {
  const cue = attribution.cue.map((span) => textOf(words, span).toLowerCase()).join(" ");
  const told = tellingCue.test(cue) || (attribution.speech && !generalCue.test(cue)) || (attached.test(head) && innerCue.test(cue));
  if (!told) return false;
  if (/^(?:people|persons|lawyers|attorneys|executives|officers|agents|members|colleagues|participants|attendees)$/.test(head))
    return insideKnowledge.test(whole) || /\bwith the\b/.test(whole);
  if (insiderPlurals.has(head) || /^(?:fundraisers|donors)$/.test(head)) return true;
  return politicians.test(head) && noun.determiner === "new" && counted.test(whole) && pastCue.test(cue);
}
