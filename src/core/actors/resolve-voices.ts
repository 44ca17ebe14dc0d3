import type { Span } from "../model/span.ts";
import { addMember, addMention, type Member } from "./cast.ts";
import { goBack, introduce, remember } from "./introduce.ts";
import { namesIn, type NounPhrase } from "./read-source.ts";
import { posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { describedBody, found, phraseSpan, type Found, type Reader } from "./reader.ts";
import { ownedBody } from "./resolve-bodies.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { voiceNouns } from "./words/description-words.ts";

/**
 * A spokesperson without a name is the open voice of an institution, which speaks. A person's spokesman is a voice of his own, not the person;
 * with nobody to speak for he is somebody whom the article does not name.
 */
export function resolveVoice(reader: Reader, noun: NounPhrase): Found {
  const { words } = reader;
  const voice = spanOf(words, noun.range);
  const body = bodyIn(reader, noun);
  if (body !== null) {
    remember(reader, noun, body, voice);
    return { ...found([body], "stated", "voice", [`“${textOf(words, voice)}” speaks for “${body.names[0] ?? ""}”.`]), voice };
  }
  const earlier = earlierVoice(reader, noun);
  if (earlier !== null) return { ...goBack(reader, earlier, noun, "voice-again"), voice };
  const owner = ownerOf(reader, noun);
  if (owner !== null) return ownVoice(reader, noun, owner);
  const told = describedIn(words, noun);
  if (told === null) return introduce(reader, noun, "unnamed", /(?:men|women|people|persons)$/.test(wordAt(words, noun.head)));
  const spoken = describedBody(reader, told, told);
  remember(reader, noun, spoken, voice);
  return { ...found([spoken], "stated", "voice", [`“${textOf(words, voice)}” speaks for “${spoken.names[0] ?? ""}”.`]), voice };
}

/** Those for whom somebody speaks, where the article only describes them: "a spokesman for committee pilots". */
function describedIn(words: Words, { core, range }: NounPhrase): Span | null {
  if (wordAt(words, core.to) !== "for") return null;
  const from = /^(?:the|an?)$/.test(wordAt(words, core.to + 1)) ? core.to + 2 : core.to + 1;
  let to = from;
  while (to < range.to && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(words, to) ?? "")) to++;
  return to > from && /^(?:NOUN|PROPN)$/.test(posAt(words, to - 1) ?? "") ? spanOf(words, { from, to }) : null;
}

/** The organisation among the words: "Clinton campaign spokesman", "a spokesman for Disney". */
function bodyIn(reader: Reader, noun: NounPhrase): Member | null {
  for (let at = noun.range.from; at < noun.range.to; at++) {
    const owned = ownedBody(reader, at);
    if (owned !== null) return owned;
  }
  const inside = namesIn(reader.names, noun.range).map((name) => reader.resolved.get(name)?.members[0]);
  return inside.find((member) => member?.kind === "organization") ?? null;
}

/** "the spokesman": the last one, whomever he spoke for. */
function earlierVoice(reader: Reader, noun: NounPhrase): Member | null {
  if (noun.determiner === "new") return null;
  const bare = noun.core.to - noun.core.from === 1 && noun.determiner !== "possessive";
  const earlier = reader.described.findLast(
    (one) => voiceNouns.has(one.head) && (bare || one.member.kind !== "organization" || one.words.size > 0),
  );
  return earlier?.member ?? null;
}

function ownerOf(reader: Reader, noun: NounPhrase): Member | null {
  if (/^(?:his|her|their)$/.test(wordAt(reader.words, noun.range.from))) return resolvePronoun(reader, noun.range.from).members[0] ?? null;
  const inside = namesIn(reader.names, noun.range).map((name) => reader.resolved.get(name)?.members[0]);
  return inside.find((member) => member?.kind === "person") ?? null;
}

function ownVoice(reader: Reader, noun: NounPhrase, owner: Member): Found {
  const span = phraseSpan(reader, noun);
  const words = textOf(reader.words, span);
  const name = /^(?:his|her|their) /i.test(words)
    ? `${owner.names[0] ?? ""}’s ${words.replace(/^\S+ /, "")}`
    : words.replace(/^(?:an?|the) /i, "");
  const member = addMember(reader.cast, { kind: "organization", names: [name] });
  addMention(member, span, "description");
  remember(reader, noun, member, span);
  return {
    ...found([member], "stated", "voice", [`“${words}” speaks for “${owner.names[0] ?? ""}”, who is not taken for the speaker.`]),
    voice: span,
  };
}
