import type { PartOfSpeech, Token } from "../model/article.ts";

type Split = { readonly tokens: readonly Token[]; readonly sentences: readonly (readonly [from: number, to: number])[] };

/**
 * Joins what taggers part: `''` and ` `` ` to one mark, hyphenated words ("tax-cut") and party tags ("R-S.C.") to one word, an emoji with its
 * joiners to one sign. A sentence boundary inside a joined token goes.
 */
export function joinTokens(text: string, { tokens, sentences }: Split): Split {
  const joined: Token[] = [];
  const ranges: [number, number][] = [];
  let next = 0;
  for (const [, to] of sentences) {
    const from = joined.length;
    while (next < to) {
      const length = joinLength(text, tokens, next);
      joined.push(length === 1 ? (tokens[next] as Token) : join(text, tokens.slice(next, next + length)));
      next += length;
    }
    if (joined.length > from) ranges.push([from, joined.length]);
  }
  return { tokens: joined, sentences: ranges };
}

/** How many tokens from `at` on are one. */
function joinLength(text: string, tokens: readonly Token[], at: number): number {
  let length = 1;
  for (let more = joinsNext(text, tokens, at); more > 0; more = joinsNext(text, tokens, at + length - 1, at)) length += more;
  return length;
}

/** How many tokens after `last` belong to it (the joined token began with `first`): 0 for none. */
function joinsNext(text: string, tokens: readonly Token[], last: number, first = last): number {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next === undefined || next.start !== token.end || next.end - next.start !== 1) return 0;
  const mark = text[next.start];
  if (mark === "'" || mark === "`") return first === last && token.end - token.start === 1 && text[token.start] === mark ? 1 : 0;
  const after = tokens[last + 2];
  if (after === undefined || after.start !== next.end) return 0;
  if (mark === "-" || mark === "\u2011") return isWordy(text, token.end - 1) && isWordy(text, after.start) ? 2 : 0;
  if (mark === ".")
    return last > first && /-[A-Z]$/.test(text.slice(token.start - 2, token.end)) && /^[A-Z]\.?$/.test(text.slice(after.start, after.end))
      ? 2
      : 0;
  return mark === "\u200d" ? 2 : 0;
}

const isWordy = (text: string, at: number): boolean => /[\p{L}\p{N}.]/u.test(text[at] ?? "");

function join(text: string, parts: readonly Token[]): Token {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { start, end, pos: joinedPos(text, parts) };
}

const verbPrefix = /^(?:re|co|pre|un|over|out|under|de|mis|self|double|fact|cross|fast|hand|second)$/i;

/** The last part says what a compound is, but "state-run" is no verb and "R-S.C." is a name. */
function joinedPos(text: string, parts: readonly Token[]): PartOfSpeech {
  const [first] = parts;
  const words = parts.filter((part) => part.pos !== "PUNCT" && part.pos !== "SYM");
  const last = words.at(-1);
  if (first === undefined || last === undefined) return first?.pos ?? "PUNCT";
  if (words.every((part) => part.pos === "PROPN")) return "PROPN";
  if (words.every((part) => part.pos === "NUM")) return "NUM";
  if (last.pos === "VERB") return verbPrefix.test(text.slice(first.start, first.end)) ? "VERB" : "ADJ";
  if (first.pos === "NUM" || words.length > 2 || last.pos === "ADP" || last.pos === "ADV") return "ADJ";
  return last.pos;
}
