import type { Attribution } from "../model/attribution.ts";
import { goBack, introduce, modifiersOf } from "./introduce.ts";
import { attachedTo } from "./owner-of.ts";
import type { Member } from "./cast.ts";
import type { NounPhrase } from "./read-source.ts";
import { givenAt, posAt, spanOf, textOf, tokensOf, wordAt, type Words } from "./read-words.ts";
import { lastMentioned, type Described, type Found, type Reader } from "./reader.ts";
import { partyOf } from "./words/parties.ts";
import { crowdNouns, emptyModifiers, insideKnowledge, insiderNouns, insiderPlurals } from "./words/description-words.ts";

/** Several people: unnamed sources who told something, or a crowd in general. */
export function resolveMany(reader: Reader, noun: NounPhrase, attribution: Attribution): Found {
  const { words } = reader;
  const head = wordAt(words, noun.head);
  const counted = /^(?:percent|majority|minority|half|third|quarter|one|others|some|many|few|most|several|%)$/.test(head);
  const insiders = isInsiders(reader, noun, head, attribution);
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
  const owner = attachedTo(reader, noun);
  return lastMentioned(
    reader.described.filter((one) => {
      if (!one.member.plural || one.head !== head || (insiders && one.member.kind === "group")) return false;
      if (bare) return true;
      if (owner !== null && owner === one.owner) return sameRest(owner, words, one);
      const shared = words.every((word) => one.words.has(word));
      return shared && (words.length === one.words.size || noun.determiner === "known" || isSubset(words, one));
    }),
  );
}

/**
 * "law enforcement officials" for "American law enforcement officials", but not "former officials" for "current and former officials", and no party's
 * "election officials" for all of them.
 */
const isSubset = (words: readonly string[], one: Described): boolean =>
  words.length > 0 && ![...one.words].some((word) => !words.includes(word) && tellsApart(word));

const tellsApart = (word: string): boolean =>
  partyOf(word) !== undefined || /^(?:current|former|other|outside|local|state|federal)$/.test(word);

/** The same words but for those that say whose they are: "Ruiz aides" and "her aides", and not "a former aide". */
function sameRest({ names, nouns }: Member, words: readonly string[], one: Described): boolean {
  const own = new Set([...names.join(" ").toLowerCase().split(" "), ...nouns, "mr.", "mrs.", "ms.", "sen.", "his", "her"]);
  const [rest, others] = [words, [...one.words]].map((list) =>
    list
      .filter((word) => !own.has(word))
      .toSorted()
      .join(" "),
  );
  return rest === others;
}

const tellingCue =
  /\b(?:said|told|according to|say|says|spoke|warned|acknowledged|confirmed|conceded|cautioned|emphasi[sz]ed|insisted|described|announced|predicted|added|argued?|noted|disagree|detailed|hoped|suggested|denied|estimated?|declined|reported|indicated|expressed|disclosed|revealed|admitted|stressed|alleged|claimed|pegged|recalled|characterized|briefed|saying|angered|explained|cited|complained|contended|replied|responded|pointed|described|dismissed|rejected|criticized|praised|asked|wrote)\b/;

/** What somebody must have told the writer, since nobody sees it. */
const innerCue =
  /\b(?:optimistic|pessimistic|hopeful|believed?|thinks?|thought|figured?|expect|expected|hope|fear|feared|worry|worried|concerned|frustrated|confident|see|spotted|feel|felt|viewe?d?|convinced|wary|annoyed|surprised)\b/;

/** What crowds do all the time: said of officials in general it is no source. */
const generalCue = /^(?:cite|worry|warn|complain|claim|fear|want|support|oppose|point|deny|agree|disagree|call|urge)\b/;

/** Politicians are unnamed sources only where some of them told something. */
const politicians =
  /^(?:democrats|republicans|senators|lawmakers|congressmen|representatives|members|leaders|governors|delegates|donors|commissioners|ministers|employees|veterans|conservatives|superdelegates|prosecutors|witnesses|attendees|participants|reporters)$/;
const counted = /^(?:two|three|four|five|six|seven|several|some|numerous|multiple|other|a handful|a few|a half-dozen|half a dozen)\b/i;
/** "veteran Republicans": some in particular, of whom not everybody is one. */
const standing = /^(?:senior|veteran|top|prominent|leading|longtime|long-time|high-ranking|influential)\b/i;
const pastCue =
  /\b(?:said|told|saying|acknowledged|cautioned|conceded|predicted|recalled|insisted|warned|described|confirmed|noted|added|according to|admitted)\b/;

const saidCue = new RegExp(`${pastCue.source}|^says?$`);
const plainCue = /^(?:said|say|told|tell|according to)\b/;

/** People attached to somebody or something: what they believe is known from them. */
const attached = /^(?:aides|advisers|advisors|allies|backers|confidants|associates|friends|bundlers|counselors|staffers)$/;

/** Those who are it where the words say to whom: "Ruiz strategists", but not "some strategists". */
const attachable = /^(?:strategists|insiders|operatives|people|fundraisers|donors)$/;

const isAttached = (reader: Reader, noun: NounPhrase, head: string): boolean =>
  attached.test(head) ||
  (attachable.test(head) &&
    (noun.determiner === "possessive" || noun.part || attachedTo(reader, noun) !== null || saysWhose(reader.words, noun)));

/** A name or party in front of the noun, or "to", "with" or "close" behind it. */
const saysWhose = (words: Words, { core, head, range }: NounPhrase): boolean =>
  tokensOf({ from: core.from, to: head }).some((at) => at > range.from && /^\p{Lu}/u.test(givenAt(words, at))) ||
  /^(?:of|to|with|in|around|inside|close|familiar|loyal)$/.test(wordAt(words, core.to));

/** "advisers like Ana Ruiz": people of whom the words name one are no unnamed source. */
const namesOne = (words: Words, { core, range }: NounPhrase): boolean =>
  core.to + 1 < range.to &&
  /^(?:like|including|such)$/.test(wordAt(words, core.to)) &&
  /^\p{Lu}/u.test(givenAt(words, wordAt(words, core.to) === "such" ? core.to + 2 : core.to + 1));

/** Whether several people speak as unnamed sources: insiders who told something, not a crowd with an opinion. */
function isInsiders(reader: Reader, noun: NounPhrase, head: string, attribution: Attribution): boolean {
  const { words } = reader;
  const whole = textOf(words, spanOf(words, noun.range));
  const cue = attribution.cue.map((span) => textOf(words, span).toLowerCase()).join(" ");
  const inner = innerCue.test(cue) && !tellingCue.test(cue);
  const told = inner ? isAttached(reader, noun, head) : tellingCue.test(cue) || (attribution.speech && !generalCue.test(cue));
  if (!told || namesOne(words, noun)) return false;
  if (/^(?:these|those) (?:people|persons)$/i.test(whole)) return plainCue.test(cue);
  if (/^(?:people|persons|lawyers|attorneys|executives|officers|agents|members|colleagues|participants|attendees)$/.test(head))
    return insideKnowledge.test(whole) || /\bwith the\b/.test(whole);
  if (insiderPlurals.has(head) || /^(?:fundraisers|donors)$/.test(head)) return true;
  if (!politicians.test(head)) return false;
  return (noun.determiner === "new" && counted.test(whole) && saidCue.test(cue)) || (standing.test(whole) && pastCue.test(cue));
}
