import { compose, rewrite, type Rewritten } from "./rewrite.ts";

// In order: line ends; spaces of every width and the tab; characters without width (soft hyphen, joiners, direction marks, byte-order mark).
const odd =
  /\r\n?|[\v\f\u0085\u2028\u2029]|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const lineEnd = /^[\r\v\f\u0085\u2028\u2029]/;
const space = /^[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const zeroWidthJoiner = "\u200d";

// What composing (NFC) may touch: a mark with its base, joined Korean letters, or a character that has a canonical equal.
const composable = /[\u1100-\u11ff]+|\P{M}?\p{M}+|[^\0-\u02ff\u2010-\u205f\u3000-\u9fff]/gu;

/**
 * Normalised text: NFC, line feeds only, every space a space, characters without width gone (the joiner inside an emoji stays),
 * with the way back to the text as given.
 */
export function normalise(given: string): Rewritten {
  const plain = rewrite(given, odd, (match, at) => {
    if (lineEnd.test(match)) return "\n";
    if (space.test(match)) return " ";
    return match === zeroWidthJoiner && joinsEmoji(given, at) ? match : "";
  });
  if (plain.text.normalize("NFC") === plain.text) return plain;
  const composed = rewrite(plain.text, composable, (match) => match.normalize("NFC"));
  return { text: composed.text, changes: compose(plain.changes, composed.changes) };
}

const emojiEnd = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const emojiStart = /^\p{Extended_Pictographic}/u;

const joinsEmoji = (text: string, at: number): boolean =>
  emojiEnd.test(text.slice(Math.max(0, at - 2), at)) && emojiStart.test(text.slice(at + 1, at + 3));
