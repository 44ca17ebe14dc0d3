import type { Role } from "../model/actor.ts";
import type { Span } from "../model/span.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import type { Cast, Member } from "./cast.ts";
import { leadingRole, officeOfVerb } from "./leading-roles.ts";
import { givenAt, posAt, spanOf, textOf, tokensOf, wordAt, type Range, type Words } from "./read-words.ts";
import { isRank } from "./people.ts";
import type { ResolvedName } from "./resolve-names.ts";
import { partyIn, partyOf } from "./words/parties.ts";
import { stateNames } from "./words/places.ts";
import { genderedTitles, isRoleNoun, titleNouns, titleWords } from "./words/titles.ts";

/** Reads off every name what the article says its bearer is: a title in front, an apposition behind, a party in brackets. */
export function readRoles(words: Words, names: readonly ResolvedName[]): void {
  for (const { at, members } of names) {
    const [member] = members;
    if (member === undefined || members.length > 1 || member.kind !== "person") continue;
    const spans = [
      titleRange(words, at.whole, at.name),
      before(words, at.whole),
      behind(words, at.name.to),
      leadingRole(words, at.name.to),
    ].filter((range) => range !== null);
    for (const range of spans) addRole(words, member, range, roleKind(words, range));
    const party = partyBehind(words, at.name.to);
    if (party !== null) addRole(words, member, party, "party");
  }
}

/** The title's own words, forms of address left out; `null` for none. */
function titleRange(words: Words, whole: Range, name: Range): Range | null {
  let to = name.from;
  let from = whole.from;
  while (to > from && (/^["“”‘’']$/.test(wordAt(words, to - 1)) || isAddress(wordAt(words, to - 1)))) to--;
  while (from < to && isAddress(wordAt(words, from))) from++;
  return tokensOf({ from, to }).some((at) => isTitle(words, at)) ? { from, to } : null;
}

const isTitle = (words: Words, at: number): boolean => isRoleNoun(wordAt(words, at)) || partyOf(givenAt(words, at)) !== undefined;

const isAddress = (word: string): boolean =>
  (genderedTitles.has(word) && /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\.?$/.test(word)) || /^(?:dr|rev|prof)\.?$/.test(word);

/** "Clinton's campaign manager, Robby Mook": the role in front of a comma. */
function before(words: Words, whole: Range): Range | null {
  const comma = whole.from - 1;
  if (wordAt(words, comma) !== "," || !titleWords.has(wordAt(words, comma - 1)) || posAt(words, comma - 1) === "PROPN") return null;
  let from = comma - 1;
  while (from > 0 && words.sentence[from - 1] === words.sentence[comma] && /^(?:NOUN|PROPN|ADJ|PART)$/.test(posAt(words, from - 1) ?? ""))
    from--;
  return from < comma && words.quotation[from] === words.quotation[whole.from] ? { from, to: comma } : null;
}

const longestRole = 24;

/** The apposition behind a name: "president of the National Association", "a Republican". */
function behind(words: Words, comma: number): Range | null {
  if (wordAt(words, comma) !== ",") return null;
  const from = comma + 1;
  let to = from;
  while (to < from + longestRole && words.sentence[to] === words.sentence[comma] && !endsRole(words, to)) to++;
  if (to === from || !closes(words, to)) return null;
  const head = roleHead(words, { from, to });
  return head === null ? null : { from, to };
}

const endsRole = (words: Words, at: number): boolean =>
  /^(?:[,;:.!?()]|—|--|–|who|which|whose|["“”])$/.test(wordAt(words, at)) ||
  posAt(words, at) === "AUX" ||
  (posAt(words, at) === "VERB" && !/(?:ing|ed)$/.test(wordAt(words, at)));

/** An apposition ends with a comma, a stop, a relative clause or the verb of a quotation, not in the middle of a clause. */
const closes = (words: Words, to: number): boolean => to >= words.tokens.length || endsRole(words, to);

/** The token of the noun that says what somebody is, or `null` where the words do not say it. */
function roleHead(words: Words, { from, to }: Range): number | null {
  const first = wordAt(words, from);
  const start = /^(?:an?|the|its|his|her|their|one)$/.test(first) ? from + 1 : from;
  for (let at = start; at < to; at++) {
    const word = wordAt(words, at);
    if (posAt(words, at) === "ADP" && word !== "vice") return null;
    if (isRoleWord(words, at) && !isRoleWord(words, at + 1) && !/^(?:NOUN|PROPN|PART)$/.test(followerPos(words, at, to))) return at;
  }
  return null;
}

const followerPos = (words: Words, at: number, to: number): string =>
  at + 1 < to && wordAt(words, at + 1) !== "general" ? (posAt(words, at + 1) ?? "") : "";
const isRoleWord = (words: Words, at: number): boolean =>
  isTitle(words, at) ||
  titleWords.has(wordAt(words, at).replace(/s$/, "")) ||
  /^(?:member|veteran|editor|head|director|officer|counsel|graduate|critic|opponent|employee|partner|retiree|official|columnist|chief|half)$/.test(
    wordAt(words, at),
  );

function roleKind(words: Words, range: Range): Role["kind"] {
  return partyOf(givenAt(words, range.to - 1)) !== undefined && range.to - range.from <= 3 ? "party" : "office";
}

/** "(R-S.C.)", "(D)": the party in brackets, or `null`. */
function partyBehind(words: Words, at: number): Range | null {
  if (wordAt(words, at) !== "(" || !/^[rdi](?:-.+)?$/.test(wordAt(words, at + 1))) return null;
  return { from: at + 1, to: at + 2 };
}

function addRole(words: Words, member: Member, range: Range, kind: Role["kind"]): void {
  const span: Span = spanOf(words, range);
  const role: Role = { span, words: textOf(words, span), kind, at: null };
  const known = member.roles.some((one) => one.words.toLowerCase() === role.words.toLowerCase());
  if (!known) member.roles.push(role);
  noteRole(words, member, range);
}

/** Notes the nouns and words of a role, so that a later description finds its bearer. */
function noteRole(words: Words, member: Member, { from, to }: Range): void {
  const head = roleHead(words, { from, to });
  const party = partyIn(textOf(words, spanOf(words, { from, to })));
  if (party !== null) member.parties.add(party);
  for (let at = from; at < to; at++) {
    const word = wordAt(words, at);
    if (!/\p{L}/u.test(word)) continue;
    const noun = titleNouns[word] ?? word;
    member.roleWords.add(noun);
    const state = /^[rdi]-(.+)$/.exec(word)?.[1];
    for (const part of (stateNames[state ?? ""] ?? "").split(" ")) if (part !== "") member.roleWords.add(part);
    if (titleWords.has(word) && !isRank(word, wordAt(words, at + 1)) && (head === null || at <= head)) member.nouns.add(noun);
  }
  const office = officeOfVerb(words, from);
  if (office !== null) member.nouns.add(office);
  if (head !== null) member.nouns.add(titleNouns[wordAt(words, head)] ?? wordAt(words, head));
  const gender =
    words.lower
      .slice(from, head === null ? to : head + 1)
      .map((word) => genderOfNoun(word))
      .findLast((one) => one !== null) ?? null; // the last: "the boy's mother" is a woman
  if (gender !== null) member.signs[gender] += 1;
}

const female =
  /^(?:(?:step|grand)?(?:mother|daughter)|(?:step)?sister|wife|aunt|niece|girl|lady|widow|actress|queen|princess|duchess|baroness|waitress|girlfriend|ex-wife|fianc[eé]e|mom|mum|gran|granny|grandma|nun|heiress|hostess)$|wom[ae]n$/;
const male =
  /^(?:(?:step|grand)?(?:father|son)|(?:step)?brother|husband|uncle|nephew|boy|widower|king|prince|boyfriend|ex-husband|dad|grandpa|pope|monk)$|(?<!^(?:ger|ro|hu|talis|otto|nor))man$/;

/** The gender that a noun for a person shows, or `null`. */
export const genderOfNoun = (word: string): "male" | "female" | null => (female.test(word) ? "female" : male.test(word) ? "male" : null);

/** An organisation where the article names it. */
type BodySpan = Span & { readonly member: Member };

/** Fills in at which organisation each role is, where its words name one: of several the one noted last. */
export function placeRoles(cast: Cast, bodies: readonly BodySpan[]): void {
  const placed = bodies.map((body, noted) => ({ ...body, noted })).toSorted((a, b) => a.start - b.start);
  for (const member of cast.members) {
    member.roles.forEach((role, index) => {
      const at = bodyInside(placed, role.span, member);
      if (at !== null) member.roles[index] = { ...role, at: at.index };
    });
  }
}

/** The organisation noted last of those that the span holds, the member itself aside; `placed` are in the order of their starts. */
function bodyInside(placed: readonly (BodySpan & { readonly noted: number })[], { start, end }: Span, member: Member): Member | null {
  const inside = placed
    .slice(firstTokenFrom(placed, start), firstTokenFrom(placed, end + 1))
    .filter((body) => body.end <= end && body.member !== member);
  return inside.toSorted((a, b) => a.noted - b.noted).at(-1)?.member ?? null;
}
