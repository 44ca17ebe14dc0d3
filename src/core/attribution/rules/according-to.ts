import { wordAt, type Range, type Words } from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import { appositionEnd } from "../find-source.ts";
import { phraseAfter } from "../noun-phrase.ts";
import type { Found } from "./rule.ts";

/** "According to Ana Ruiz, content" and "content, according to Ana Ruiz", for the *according* at token `at`. */
export function accordingTo(words: Words, clause: Range, free: number, at: number): Found | null {
  if (wordAt(words, at) !== "according" || wordAt(words, at + 1) !== "to") return null;
  const head = phraseAfter(words, at + 2, clause.to);
  if (head === null) return null;
  const cue = { from: at, to: at + 2 };
  const leads = at - free <= 1;
  const content = leads ? contentAfter(words, head.to, clause) : contentBefore(words, free, at);
  const source = { from: head.from, to: leads ? head.to : appositionEnd(words, head.to, clause.to) };
  return content === null ? null : { content: [content], cue, source, grade: "stated" };
}

function contentBefore(words: Words, free: number, at: number): Range | null {
  let to = at;
  while (to > free && (words.quotation[to - 1] ?? -1) < 0 && /^(?:,|—|–|--)$/.test(wordAt(words, to - 1))) to--;
  let from = free;
  while (from < to && /^(?:,|and|;)$/.test(wordAt(words, from))) from++;
  return from < to ? { from, to } : null;
}

/** After the comma that ends the source; one inside it ("a poll, released Monday,") is passed over. */
function contentAfter(words: Words, at: number, clause: Range): Range | null {
  let from = at;
  while (from < clause.to && wordAt(words, from) !== ",") from++;
  if (from + 1 >= clause.to) return null;
  return { from: from + 1, to: contentEnd(words, from + 1, clause.to, "clause") };
}
