import type { Attribution } from "../model/attribution.ts";
import { addMention, shownGender, type Member } from "./cast.ts";
import { goBack, introduce, modifiersOf, unresolved } from "./introduce.ts";
import type { NounPhrase } from "./read-source.ts";
import { givenAt, posAt, textOf, tokensOf, wordAt, type Words } from "./read-words.ts";
import { found, lastMentioned, lastNamed, nobody, phraseSpan, type Described, type Found, type Reader } from "./reader.ts";
import { standingsFor, type Recent } from "./recent.ts";
import { genderOfNoun } from "./read-roles.ts";
import { resolveBody } from "./resolve-bodies.ts";
import { resolveDocument } from "./resolve-documents.ts";
import { isPlural, resolveMany } from "./resolve-many.ts";
import { resolveOneOf, wordsForOneOf } from "./resolve-one-of.ts";
import { agreesWith, isAtBody, officesOf, resolveRole } from "./resolve-roles.ts";
import { resolveVoice } from "./resolve-voices.ts";
import { shortForms } from "./same-body.ts";
import { documentNouns, emptyModifiers, insiderNouns, voiceNouns } from "./words/description-words.ts";
import { bodyNouns } from "./words/organisation-words.ts";
import { isPartyMember } from "./words/parties.ts";
import { isRoleNoun, publicOffices, titleWords } from "./words/titles.ts";

/** Who a described speaker is: a document, an organisation or its voice, somebody named elsewhere, somebody unnamed, or a crowd. */
export function resolveDescription(reader: Reader, noun: NounPhrase, attribution: Attribution): Found {
  const { words } = reader;
  const named = noun.named === null ? [] : (reader.resolved.get(noun.named)?.members ?? []);
  if (named.length === 1) return found(named, "stated", "apposition", ["The sentence names the speaker beside the description."]);
  const head = wordAt(words, noun.head);
  const oneOf = wordsForOneOf(words, noun);
  if (oneOf !== null) return resolveOneOf(reader, noun, oneOf);
  if (voiceNouns.has(head) && !/^representatives?$/.test(head)) return resolveVoice(reader, noun);
  if (isShareOfPeople(words, noun)) return resolveMany(reader, noun, attribution);
  if (documentNouns.has(head) && !insiderNouns.has(head) && !isOutletShort(words, noun)) return resolveDocument(reader, noun);
  if (bodyNouns.has(head) && posAt(words, noun.head) !== "ADJ") return resolveBody(reader, noun);
  if (noun.part && wordAt(words, noun.range.from) === "one") return introduce(reader, noun, "unnamed", false);
  if (isPlural(words, noun.head)) return resolveMany(reader, noun, attribution);
  if (isPerson(head) || isPartyMember(givenAt(words, noun.head))) return resolvePerson(reader, noun, head);
  if (opensWithShare(words, noun)) return introduce(reader, noun, "group", true);
  if (/^\p{Lu}\p{Ll}/u.test(givenAt(words, noun.head))) return unresolved(reader, noun, "open"); // and not "CLARIFICATION:"
  return nobody("open", "The words name nobody that the article tells us of.");
}

/** "About four in 10 voters", "more than half", "26%": so many of a crowd. */
const opensWithShare = (words: Words, { range }: NounPhrase): boolean =>
  /^(?:(?:about|more than|nearly|almost|just|roughly|at least|fewer than|less than|over|some) )?(?:(?:\S+) (?:in|out of) (?:10|ten|five|four|three)|half|two-thirds|three-quarters|a third|a quarter|\d+ ?(?:%|percent))(?= |$)/.test(
    words.lower.slice(range.from, range.to).join(" "),
  );

/** "an average of 10 percent of voters", "the number of people": a share of people, not a table. */
const isShareOfPeople = (words: Words, { core, range }: NounPhrase): boolean =>
  /^(?:an? )?(?:average|number|numbers|count|estimate) of (?:\S+ (?:percent|%) of )?(?:\S+ )?(?:people|voters|adults|respondents|americans|members|women|men|residents|workers)\b/.test(
    words.lower.slice(core.from, range.to).join(" "),
  );

/** "the Post" is an outlet, and never a post: open where the article names two outlets that go by it. */
const isOutletShort = (words: Words, { determiner, core, head }: NounPhrase): boolean =>
  determiner === "known" &&
  core.to - core.from === 1 &&
  /^\p{Lu}/u.test(givenAt(words, head)) &&
  shortForms(givenAt(words, head)).length > 0;

const isPerson = (head: string): boolean =>
  insiderNouns.has(head) || isRoleNoun(head) || genderOfNoun(head) !== null || head.endsWith("-year-old");

/** Nouns for a source as such: a first "the official" is a new one, and no role. */
const sourceNouns = /^(?:official|source|aide|adviser|advisor|insider|staffer|operative|strategist|diplomat|person)$/;

/** One described person. */
function resolvePerson(reader: Reader, noun: NounPhrase, head: string): Found {
  if (noun.determiner === "new" || /^(?:someone|somebody)$/.test(head)) return introduce(reader, noun, "unnamed", false);
  const role = sourceNouns.test(head) && noun.determiner !== "possessive" ? null : resolveRole(reader, noun);
  if (noun.determiner === "possessive") return role ?? introduce(reader, noun, "unnamed", false);
  const unnamed = backToUnnamed(reader, noun, head);
  if (role !== null && !(unnamed !== null && isLater(unnamed, role))) return role;
  if (unnamed !== null) return unnamed;
  const shown =
    noun.determiner === "known" && !sourceNouns.test(head) && !isAtBody(reader, noun)
      ? (byGender(reader, noun, head) ?? aloneInView(reader, noun, head) ?? onlyHolder(reader, noun, head))
      : null;
  if (shown !== null) return shown;
  return noun.determiner === "known" && sourceNouns.test(head)
    ? introduce(reader, noun, "unnamed", false)
    : unresolved(reader, noun, "description-open");
}

const isLater = (a: Found, b: Found): boolean =>
  (a.antecedent?.start ?? 0) > (b.antecedent?.start ?? 0) && !b.because[0]?.includes("nobody else");

/** "the official", "that GOP election official": the last unnamed actor whom the words fit. */
function backToUnnamed(reader: Reader, noun: NounPhrase, head: string): Found | null {
  const others = modifiersOf(reader.words, noun);
  const last = lastMentioned(
    reader.described.filter(
      (one) =>
        !one.member.plural &&
        one.member.kind === "unnamed" &&
        sameHead(one, head) &&
        others.every((word) => one.words.has(word) || emptyModifiers.has(word)),
    ),
  );
  return last === null || hasNewer(reader, last, noun, head) ? null : goBack(reader, last.member, noun, "description-unnamed");
}

const longestLook = 300; // tokens

/** "Another, a nurse of 20 years, wept. The nurse said": since the one described, the article has spoken of another such. */
function hasNewer({ words, described }: Reader, { member }: Described, noun: NounPhrase, head: string): boolean {
  const since = member.mentions.at(-1)?.end ?? 0;
  for (let at = noun.range.from - 1; at > Math.max(1, noun.range.from - longestLook) && (words.tokens[at]?.start ?? 0) >= since; at--)
    if (wordAt(words, at) === head && isNew(words, at) && !described.some((one) => one.at === at)) return true;
  return false;
}

const isNew = (words: Words, head: number): boolean =>
  words.lower.slice(Math.max(0, head - 3), head).some((word) => /^(?:an?|another)$/.test(word));

/** Whether a noun may go back to an earlier one: "the source" to any, "the aide" to "one of the aides". */
const sameHead = ({ head, part }: Described, again: string): boolean =>
  again === "source" ||
  head === again ||
  officesOf(head).includes(again) ||
  (part && [`${again}s`, `${again}es`, again.replace(/man$/, "men").replace(/^person$/, "people")].includes(head)) ||
  (/^(?:person|official|man|woman)$/.test(again) && /^(?:source|person)$/.test(head));

/** What somebody does, who is not just any man: "the ferryman". */
const isTrade = /^(?!(?:wo|gentle|gentlewo|Frenchwo)man$).+man$/;

/** "the woman": the one spoken of lately of whom the article shows the gender, where nobody else comes near. */
function byGender(reader: Reader, noun: NounPhrase, head: string): Found | null {
  const gender = genderOfNoun(head);
  if (gender === null || isTrade.test(head)) return null;
  const [best, second] = standingsFor(reader.words, reader.recents, noun.range.from, { number: "one", gender });
  if (best === undefined || best.member.names.length === 0) return null;
  if ((shownGender(best.member) ?? (best.member.kind === "unnamed" ? best.member.called : null)) !== gender) return null;
  if (second !== undefined && best.score - second.score < 1) return null;
  return goesTo(reader, best.member, noun, "description-person", "the last one named whom it fits");
}

/** The only person spoken of in this paragraph and the one before, where no known role of theirs says otherwise: "the 34-year-old mother of three". */
function aloneInView(reader: Reader, noun: NounPhrase, head: string): Found | null {
  if ((titleWords.has(head) && genderOfNoun(head) === null) || isTrade.test(head)) return null;
  const only = onlyPersonSince(reader, noun, () => true) ?? (head.endsWith("-year-old") ? onlySubjectNear(reader, noun) : null);
  if (only === null) return null;
  const gender = genderOfNoun(head);
  if (gender !== null && shownGender(only) !== gender) return null;
  return goesTo(reader, only, noun, "description-alone", "nobody else is spoken of here");
}

/** "Pruitt, who signed Cole, was asked. “No,” said the 54-year-old.": the only person of whom this paragraph and the one before tell something; `null` for several. */
function onlySubjectNear({ words, recents }: Reader, noun: NounPhrase): Member | null {
  const here = words.paragraph[noun.head] ?? 0;
  const people = new Set<Member>();
  for (let index = recents.length - 1; index >= 0; index--) {
    const recent = recents[index];
    if (recent === undefined || here - (words.paragraph[recent.at] ?? 0) > 1) break;
    if (recent.at < noun.range.from && recent.subject && !recent.quoted) people.add(recent.member);
  }
  const [only] = people;
  return people.size === 1 && only?.kind === "person" ? only : null;
}

/** How far an office reaches back to somebody whom the article gives no office, in sentences. */
const sentencesBack = 2;

/**
 * "Ruiz regrets it. The senator said": an office in public life that the article gives nobody goes to the only person spoken of in the sentences
 * right before who may have it: one with no other office and no other party.
 */
function onlyHolder(reader: Reader, noun: NounPhrase, head: string): Found | null {
  const { words } = reader;
  if (!publicOffices.has(head) || tokensOf(noun.core).some((at) => wordAt(words, at) === "'s")) return null;
  const near = ({ at }: Recent) => (words.told[noun.head] ?? 0) - (words.told[at] ?? 0) <= sentencesBack;
  const isDeputy = words.lower.slice(noun.core.from, noun.head).includes("vice");
  const only = onlyPersonSince(reader, noun, near, (member) => mayHold(reader, member, head) && (isDeputy || !member.nouns.has("mate")));
  if (only === null || holdsOther(only) || isOtherwiseKnown(only) || !agreesWith(words, noun, only)) return null;
  return goesTo(reader, only, noun, "description-office", "nobody else is spoken of here, and the article gives nobody else that office");
}

/** An office in public life; a fortune is none. */
const holdsOther = ({ nouns }: Member): boolean => [...nouns].some((office) => publicOffices.has(office) && !fortunes.test(office));

/** Somebody whom the article gives another part: "my neighbour Iris" is not the mayor. */
const isOtherwiseKnown = ({ nouns }: Member): boolean => [...nouns].some((noun) => isRoleNoun(noun) && !publicOffices.has(noun));

const fortunes = /^(?:mogul|tycoon|magnate|billionaire|businessman|businesswoman)$/;

/** Whether somebody spoken of may be meant by an office, a running mate aside: no pope runs for one, no senator is president, and a trade is none. */
function mayHold({ words, described, strangers }: Reader, member: Member, head: string): boolean {
  const stranger = strangers.get(member);
  if (stranger !== undefined && isTold(wordAt(words, stranger.to - 1))) return false;
  if (member.kind === "unnamed") return member.names.length === 0 || !described.some((one) => one.member === member && isTold(one.head));
  const nouns = [...member.nouns];
  if (nouns.some((office) => forLife.test(office))) return forLife.test(head);
  if (holdsOther(member)) return head !== "president" || nouns.some((office) => running.test(office));
  return !nouns.some((noun) => trades.test(noun));
}

/** What an unnamed speaker is called, where that says who it is: a reporter is no senator, a man may be. */
const isTold = (head: string): boolean => insiderNouns.has(head) && genderOfNoun(head) === null && !/^(?:person|source|one)$/.test(head);

const forLife = /^(?:pope|pontiff|king|queen|prince|princess)$/;
const running = /^(?:nominee|candidate|contender|hopeful|front-runner|frontrunner)$/;
const trades =
  /^(?:economist|analyst|spokes(?:man|woman|person)|strategist|advis[eo]r|aide|reporter|journalist|correspondent|columnist|editor|pollster|professor|scholar|historian|scientist|lawyer|attorney|consultant|lobbyist)$/;

/**
 * The only person spoken of in this paragraph and the one before, at places that are `near`, who `may` be meant; `null` for none or several. Of
 * whom somebody speaks in a quotation does not count.
 */
function onlyPersonSince(
  { words, recents }: Reader,
  noun: NounPhrase,
  near: (recent: Recent) => boolean,
  may: (member: Member) => boolean = () => true,
): Member | null {
  const people = new Set<Member>();
  for (let index = recents.length - 1; index >= 0; index--) {
    const recent = recents[index];
    if (recent === undefined || (words.paragraph[noun.head] ?? 0) - (words.paragraph[recent.at] ?? 0) > 1 || !near(recent)) break;
    const isSomebody = recent.member.kind === "person" || recent.member.kind === "unnamed";
    if (recent.at < noun.range.from && isSomebody && !recent.quoted && may(recent.member)) people.add(recent.member);
  }
  const [only] = people;
  return people.size === 1 && only?.kind === "person" ? only : null;
}

function goesTo(reader: Reader, member: Member, noun: NounPhrase, rule: string, why: string): Found {
  const span = phraseSpan(reader, noun);
  const antecedent = lastNamed(reader, member, noun.range.from);
  addMention(member, span, "description");
  return found([member], "likely", rule, [`“${textOf(reader.words, span)}” is “${member.names[0] ?? ""}”: ${why}.`], antecedent);
}
