import type { MayBe } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Member } from "./cast.ts";
import type { Described, Found, Reader } from "./reader.ts";
import { partyOf } from "./words/parties.ts";

type Reason = MayBe["reasons"][number];

/** More unnamed actors than this in one article are not compared pair by pair. */
const mostCompared = 60;

/** Pairs of unnamed descriptions in one article that may be one person, with the reasons. The program never makes them one. */
export function findMayBe(reader: Reader, attributions: readonly Attribution[], found: readonly (Found | null)[]): readonly MayBe[] {
  const singles = reader.described
    .filter(({ member }) => member.kind === "unnamed" && !member.plural && member.names.length > 0)
    .slice(0, mostCompared);
  const quoted = new Map(singles.map(({ member }) => [member, quotedWords(reader, attributions, found, member)]));
  return singles.flatMap((a, index) =>
    singles.slice(index + 1).flatMap((b): MayBe[] => {
      if (a.member === b.member || isToldApart(reader, b) || conflict(a.member, b.member)) return [];
      const reasons = reasonsFor(reader, a, b, quoted);
      return isEnough(reasons)
        ? [{ a: a.member.index, b: b.member.index, reasons: reasons.map(({ words, spans }) => ({ words, spans })) }]
        : [];
    }),
  );
}

/** "another official", "a second aide": the article says it is somebody else. */
const isToldApart = ({ words }: Reader, { phrase }: Described): boolean =>
  /^(?:another|a second|a third|a fourth|a separate|a different|the other|other)\b/i.test(words.text.slice(phrase.start, phrase.end));

/** One is a woman and the other a man, or they belong to two parties. */
function conflict(a: Member, b: Member): boolean {
  const gender = (a.signs.male > 0 && b.signs.female > 0) || (a.signs.female > 0 && b.signs.male > 0);
  const [x, y] = [a, b].map(({ facts }) => partyOf(facts?.affiliation?.words ?? ""));
  return gender || (x !== undefined && y !== undefined && x !== y);
}

type Weighed = Reason & { readonly strong: boolean };

/** A quoted word both use is enough by itself; what many share (a party, a noun, a fear) takes two. */
const isEnough = (reasons: readonly Weighed[]): boolean => reasons.some(({ strong }) => strong) || reasons.length >= 2;

function reasonsFor(
  reader: Reader,
  a: Described,
  b: Described,
  quoted: ReadonlyMap<Member, ReadonlyMap<string, Span>>,
): readonly Weighed[] {
  const party = sharedAffiliation(a.member, b.member);
  const fear = sharedFear(reader.words.text, a.member, b.member);
  const words = sharedQuotedWords(quoted.get(a.member), quoted.get(b.member));
  const noun: Weighed[] =
    a.head === b.head && party.length > 0 ? [{ words: `both are called “${a.head}”`, spans: [a.phrase, b.phrase], strong: false }] : [];
  return [...party, ...fear, ...words, ...noun];
}

function sharedAffiliation(a: Member, b: Member): readonly Weighed[] {
  const [x, y] = [a.facts?.affiliation, b.facts?.affiliation];
  if (x == null || y == null) return [];
  const same = x.words.toLowerCase() === y.words.toLowerCase() || (partyOf(x.words) ?? "x") === partyOf(y.words);
  return same ? [{ words: `both ${partyOf(x.words) ?? x.words}`, spans: [x.span, y.span], strong: false }] : [];
}

/** A name that both reasons for not being named have: "White House". */
function sharedFear(text: string, a: Member, b: Member): readonly Weighed[] {
  const [x, y] = [a.facts?.reason, b.facts?.reason];
  if (x == null || y == null) return [];
  const names = namesIn(x.words).filter((name) => namesIn(y.words).includes(name));
  const [name] = names;
  if (name === undefined) return [];
  const verb = [x, y].every(({ words }) =>
    /\b(?:avoid|fear|retaliat|reprisal|backlash|blowback|punish|revenge|angering|anger)\w*/.test(words),
  )
    ? "fear"
    : "name";
  const spans = [x, y].map(({ span }) => ({
    start: span.start + text.slice(span.start, span.end).indexOf(name),
    end: span.start + text.slice(span.start, span.end).indexOf(name) + name.length,
  }));
  const written = [x, y].some(({ words }) => words.includes(`the ${name}`)) ? `the ${name}` : name;
  return [{ words: verb === "fear" ? `both fear ${written}` : `both reasons name ${written}`, spans, strong: false }];
}

const namesIn = (words: string): readonly string[] => words.match(/\p{Lu}[\p{L}.&-]*(?: (?:of |for )?\p{Lu}[\p{L}.&-]*)*/gu) ?? [];

function sharedQuotedWords(a: ReadonlyMap<string, Span> | undefined, b: ReadonlyMap<string, Span> | undefined): readonly Weighed[] {
  if (a === undefined || b === undefined) return [];
  return [...a].flatMap(([word, span]): Weighed[] => {
    const other = b.get(word);
    return other === undefined ? [] : [{ words: `both use the quoted word “${word}”`, spans: [span, other], strong: true }];
  });
}

const longestQuoted = 6; // words: a longer quotation shares words by chance

/** The telling words that a member's attributions have in quotation marks, with the place of each. */
function quotedWords(
  { words }: Reader,
  attributions: readonly Attribution[],
  found: readonly (Found | null)[],
  member: Member,
): ReadonlyMap<string, Span> {
  const telling = new Map<string, Span>();
  attributions.forEach(({ quoted }, index) => {
    if (found[index]?.members.includes(member) !== true) return;
    for (const { start, end } of quoted) {
      const parts = [...words.text.slice(start, end).matchAll(/[\p{L}\p{N}’'-]+/gu)];
      if (parts.length > longestQuoted) continue;
      for (const part of parts) {
        const word = part[0].toLowerCase().replace(/^['’]+|['’]+$/g, "");
        if (word.length >= 4) telling.set(word, { start: start + part.index, end: start + part.index + part[0].length });
      }
    }
  });
  return telling;
}
