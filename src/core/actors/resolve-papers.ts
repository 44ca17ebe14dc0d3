import { phraseAround } from "./earlier-documents.ts";
import { posAt, spanOf, textOf, wordAt } from "./read-words.ts";
import type { Found, Reader } from "./reader.ts";
import { resolveDocument } from "./resolve-documents.ts";
import { crowdNouns, documentNouns } from "./words/description-words.ts";

/**
 * "Ruiz published her accounts, though they showed": papers of which the sentence spoke just before, for a pronoun that does what papers do.
 * `null` where people or other things of that number stand between.
 */
export function resolvePapers(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const plural = wordAt(words, at) === "they";
  for (let before = at - 1; before >= 0 && words.sentence[before] === words.sentence[at]; before--) {
    if (posAt(words, before) !== "NOUN" || /[^su]s$/.test(wordAt(words, before)) !== plural) continue;
    if (!documentNouns.has(wordAt(words, before)) || crowdNouns.has(wordAt(words, before))) return null;
    const found = resolveDocument(reader, phraseAround(reader, before));
    const because = `“${textOf(words, spanOf(words, { from: at, to: at + 1 }))}” goes back to the papers that the sentence spoke of just before.`;
    return { ...found, rule: "pronoun-document", grade: "likely", because: [because, ...found.because] };
  }
  return null;
}
