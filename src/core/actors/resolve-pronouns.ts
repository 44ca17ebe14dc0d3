import { addMention, type Member } from "./cast.ts";
import { posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { found, lastNamed, nobody, noteRecent, type Found, type Reader } from "./reader.ts";
import { nameStranger } from "./strangers.ts";
import { standingsFor, type Recent } from "./recent.ts";
import { pronouns } from "./words/pronouns.ts";

/** How much better the first has to stand than the second for the first to be meant, in sentences' worth of distance. */
const margin = 0.6;

/** How well an organisation has to stand for "it" to be meant: papers speak of many by nouns that name none ("The association has 130 members. It …"). */
const leastForThings = -2;

/** What is known of a pronoun that speaks. */
export type Speaking = {
  /** It does what only people do, so that a "they" is no papers. */
  readonly personal: boolean;
  /** Whom its words call by name. */
  readonly about: ReadonlySet<Member>;
};

/** Whom the pronoun at token `at` stands for; `speaking` is `null` where it does not speak. */
export function resolvePronoun(reader: Reader, at: number, speaking: Speaking | null = null): Found {
  const { words, recents } = reader;
  const { personal, about } = speaking ?? { personal: false, about: new Set<Member>() };
  const speaks = speaking !== null && (words.quotation[at] ?? -1) < 0;
  const pronoun = pronouns.get(wordAt(words, at));
  const written = textOf(words, spanOf(words, { from: at, to: at + 1 }));
  if (pronoun === undefined) return nobody("pronoun", `“${written}” stands for nobody in particular.`);
  const [best, second] = standingsFor(words, recents, at, pronoun, about);
  if (pronoun.number === "many" && best !== undefined && hasOtherMany(words, at, best.at, personal))
    return nobody("pronoun", `“${written}” may stand for others spoken of since “${best.member.names[0] ?? ""}”.`, [best.member]);
  if (best === undefined || (pronoun.gender === "thing" && best.score < leastForThings))
    return nobody("pronoun", `“${written}” fits nobody named before it.`, best === undefined ? [] : [best.member]);
  const isClose = second !== undefined && best.score - second.score < margin;
  if (best.member.names.length === 0 && (isClose || !speaks || !nameStranger(reader, best.member)))
    return nobody("pronoun", `“${written}” goes back to somebody whom the article describes and we could not make out.`);
  if (isClose)
    return nobody(
      "pronoun",
      `“${written}” fits both “${best.member.names[0] ?? ""}” and “${second.member.names[0] ?? ""}”, and neither stands out.`,
      [best.member, second.member],
    );
  if (second === undefined && (pronoun.gender === "male" || pronoun.gender === "female")) best.member.signs[pronoun.gender] += 1;
  const others = second === undefined ? "nobody else before it fits" : "of those it fits, the one who acted or spoke last";
  return found(
    [best.member],
    "likely",
    "pronoun",
    [`“${written}” goes back to “${best.member.names[0] ?? ""}”: ${others}.`],
    lastNamed(reader, best.member, at),
  );
}

/** Whether something else of which there are many was spoken of between the group and "they": "their returns were released, and they showed". */
function hasOtherMany(words: Words, at: number, group: Recent, personal: boolean): boolean {
  const apart = (words.told[at] ?? 0) - (words.told[group.at] ?? 0);
  if (personal && group.spoke && apart <= 1) return false;
  for (let between = at - 1; between > group.at + 1 && words.sentence[between] === words.sentence[at]; between--) {
    if (posAt(words, between) === "NOUN" && /[^su]s$/.test(wordAt(words, between))) return true;
  }
  return words.paragraph[group.at] !== words.paragraph[at] || apart > 1;
}

/** Notes the pronoun at token `at` as a mention of the one it stands for, and a sign of gender where it is sure. */
export function notePronoun(reader: Reader, at: number, resolved: Found, spoke: boolean): void {
  const [member] = resolved.members;
  if (member === undefined || resolved.members.length > 1) return;
  const { words } = reader;
  addMention(member, spanOf(words, { from: at, to: at + 1 }), "pronoun");
  const gender = pronouns.get(wordAt(words, at))?.gender;
  if (spoke && (gender === "male" || gender === "female")) member.called ??= gender;
  const subject = /^(?:he|she|they|it)$/.test(wordAt(words, at));
  noteRecent(reader, { member, at, subject, spoke, quoted: (words.quotation[at] ?? -1) >= 0, newcomer: false });
}
