import { addMention } from "./cast.ts";
import { beginsSentence, posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { found, type Found, type Reader } from "./reader.ts";

/** "Ana Ruiz and Ben Cole said so. They said …": the two who spoke together in the sentence before, where nothing else is many; `null` otherwise. */
export function resolveTogether(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const last = reader.joints.at(-1);
  if (last === undefined || wordAt(words, at) !== "they" || !isNextSentence(words, last.at, at) || hasOthers(words, last.at, at))
    return null;
  const span = spanOf(words, { from: at, to: at + 1 });
  for (const member of last.members) addMention(member, span, "pronoun");
  reader.joints.push({ members: last.members, at });
  const names = last.members.map(({ names: [name] }) => `“${name ?? ""}”`).join(" and ");
  const because = [`“${textOf(words, span)}” goes back to ${names}, who spoke together in the sentence before.`];
  return found(last.members, "likely", "pronoun-joint", because, spanOf(words, { from: last.at, to: last.at + 1 }));
}

const isNextSentence = (words: Words, joint: number, at: number): boolean =>
  (words.told[at] ?? 0) - (words.told[joint] ?? 0) === 1 && (beginsSentence(words, at) || words.quotation[at - 1] !== -1);

/** Whether the text speaks of many others in between, outside of quotations: "Ana Ruiz and Ben Cole said the pilots were late. They said …". */
function hasOthers(words: Words, joint: number, at: number): boolean {
  for (let between = joint; between < at; between++)
    if (
      words.quotation[between] === -1 &&
      posAt(words, between) === "NOUN" &&
      /[^su]s$|(?:men|people|children)$/.test(wordAt(words, between))
    )
      return true;
  return false;
}
