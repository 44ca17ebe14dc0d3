import type { Member } from "./cast.ts";
import { addMember, addMention } from "./cast.ts";
import { namesIn, type NounPhrase } from "./read-source.ts";
import { givenAt, spanOf, textOf, wordAt } from "./read-words.ts";
import { bodyUnder, describedBody, found, lastNamed, nobody, noteRecent, phraseSpan, type Found, type Reader } from "./reader.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { campaignNouns } from "./words/organisation-words.ts";

/** Nouns that make a body of somebody's name: "the Clinton campaign", "Trump's team", "the Obama administration". */
const ownedNouns =
  /^(?:campaign|team|camp|administration|organization|headquarters|government|foundation|company|office|regime|operation)$/;

/** The body that the noun at token `at` makes with a name or possessor in front of it, or `null`. */
export function ownedBody(reader: Reader, at: number): Member | null {
  const { words, resolved } = reader;
  if (!ownedNouns.test(wordAt(words, at))) return null;
  const apostrophe = /^(?:'s|')$/.test(wordAt(words, at - 1));
  const end = apostrophe ? at - 1 : at;
  const name = namesIn(reader.names, { from: Math.max(0, end - 6), to: end }).findLast(({ name: { to } }) => to === end);
  if (name === undefined || words.sentence[name.name.from] !== words.sentence[at]) return null;
  const owner = resolved.get(name)?.members[0];
  if (owner === undefined || resolved.get(name)?.members.length !== 1) return null;
  const span = spanOf(words, { from: name.name.from, to: at + 1 });
  return bodyUnder(reader, ownedKey(owner, wordAt(words, at)), ownedName(owner, wordAt(words, at), name.words.at(-1) ?? ""), span);
}

const ownedKey = (owner: Member, noun: string): string => `${owner.index} ${campaignNouns.has(noun) ? "campaign" : noun}`;
/** "the Ruiz campaign", but "Ana Ruiz's office": of an office no paper says "the Ruiz office". */
function ownedName(owner: Member, noun: string, written: string): string {
  if (noun === "office" && owner.kind === "person") return `${owner.names[0] ?? ""}’s ${noun}`;
  return `${owner.kind === "person" ? written : (owner.names[0] ?? "")} ${noun}`;
}

/** Who "the campaign", "the agency" or "her campaign" is. */
export function resolveBody(reader: Reader, noun: NounPhrase): Found {
  const { words } = reader;
  const owned = ownedBody(reader, noun.head);
  if (owned !== null) return found([owned], "stated", "body", ["The sentence names the organisation."]);
  const head = wordAt(words, noun.head);
  const first = wordAt(words, noun.range.from);
  if (/^(?:his|her|their)$/.test(first) && ownedNouns.test(head)) return ofPossessor(reader, noun, head);
  const bare = noun.core.to - noun.core.from === 1 && !/^(?:in|of|at)$/.test(wordAt(words, noun.core.to));
  if (noun.determiner === "known" && bare) {
    const back = recentBody(reader, head, noun.head);
    if (back !== null) return goneBack(reader, back, noun);
  }
  return ownDescription(reader, noun);
}

function goneBack(reader: Reader, member: Member, noun: NounPhrase): Found {
  const antecedent = lastNamed(reader, member, noun.range.from);
  const span = phraseSpan(reader, noun);
  addMention(member, span, "description");
  return found(
    [member],
    "likely",
    "body-description",
    [`“${textOf(reader.words, span)}” goes back to “${member.names[0] ?? ""}”, the last one named that it fits.`],
    antecedent,
  );
}

function ofPossessor(reader: Reader, noun: NounPhrase, head: string): Found {
  const owner = resolvePronoun(reader, noun.range.from);
  const [member] = owner.members;
  if (member === undefined || member.kind !== "person")
    return nobody("body-possessor", `Whose ${head} it is, the text leaves open.`, owner.candidates);
  const name = ownedName(member, head, surname(member.names[0] ?? ""));
  const body = bodyUnder(reader, ownedKey(member, head), name, phraseSpan(reader, noun));
  return found(
    [body],
    "likely",
    "body-possessor",
    [...owner.because, `So “${textOf(reader.words, phraseSpan(reader, noun))}” is ${/’s /.test(name) ? name : `the ${name}`}.`],
    owner.antecedent,
  );
}

const surname = (name: string): string =>
  name
    .split(" ")
    .filter((word) => !/^(?:jr|sr)\.?$|^i+v?$/i.test(word))
    .at(-1) ?? name;

/** The organisation spoken of last that the noun fits: by a word of its name, or by its sort. */
function recentBody(reader: Reader, head: string, at: number): Member | null {
  const sort = sorts.find(({ nouns }) => nouns.test(head));
  for (let index = reader.recents.length - 1; index >= Math.max(0, reader.recents.length - 80); index--) {
    const recent = reader.recents[index];
    if (recent === undefined || recent.at >= at || recent.member.kind !== "organization") continue;
    const names = recent.member.names.join(" ").toLowerCase();
    const family = campaignNouns.has(head) ? / campaign\b| team\b/ : new RegExp(`\\b${head.replace(/[^\p{L}]/gu, ".")}\\b`, "u");
    if (family.test(names) || (sort !== undefined && sort.names.test(names)) || (outletNouns.test(head) && recent.member.outlet))
      return recent.member;
  }
  return null;
}

const outletNouns = /^(?:newspaper|paper|magazine|network|outlet|website|station|channel|publication|journal)$/;
const sorts: readonly { readonly nouns: RegExp; readonly names: RegExp }[] = [
  {
    nouns: /^(?:agency|department|bureau)$/,
    names: /\b(?:department|agency|bureau|fbi|cia|nsa|epa|irs|administration|service|commission)\b/,
  },
  {
    nouns: /^(?:company|firm|corporation)$/,
    names: /\b(?:inc|corp|company|co|group|llc|ltd|motors|airlines|industries|technologies|systems)\b/,
  },
  {
    nouns: /^(?:group|organization|organisation|nonprofit|association)$/,
    names:
      /\b(?:association|alliance|coalition|group|center|institute|foundation|league|union|council|committee|fund|project|society|naacp|nra|aclu|pac|federation|network)\b/,
  },
  { nouns: /^(?:school|university|college)$/, names: /\b(?:university|college|school)\b/ },
  { nouns: /^(?:court|justices)$/, names: /\bcourt\b/ },
  { nouns: /^(?:union)$/, names: /\b(?:union|federation|teamsters|workers|brotherhood|association)\b/ },
];

/** A body that the article only describes: "the federal government". */
function ownDescription(reader: Reader, noun: NounPhrase): Found {
  const { words } = reader;
  const several =
    noun.determiner === "new" ||
    /^(?:my|our|your|his|her|their|its)$/.test(wordAt(words, noun.range.from)) ||
    (noun.determiner === "none" && givenAt(words, noun.head).endsWith("s"));
  if (several) return nobody("body-open", "The article does not say which one.");
  const member = describedBody(reader, spanOf(words, noun.core), phraseSpan(reader, noun));
  return found([member], "stated", "body", ["The sentence calls the organisation so."]);
}

/** Notes bodies such as "the Clinton campaign" where they stand, also outside of source spans. */
export function noteBody(reader: Reader, at: number): void {
  const member = ownedBody(reader, at);
  if (member !== null)
    noteRecent(reader, { member, at, subject: false, spoke: false, quoted: (reader.words.quotation[at] ?? -1) >= 0, newcomer: false });
}

/** An organisation or place that speaks by its own name. */
export const addBodyMember = (reader: Reader, name: string): Member => addMember(reader.cast, { kind: "organization", names: [name] });
