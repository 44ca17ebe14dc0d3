import type { ArticleText, Token } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** Tokens `[from, to)` of the article, and the words in front of them that join them to what comes before. */
type Piece = { readonly from: number; readonly to: number; readonly joint: string; readonly mark: string };

const joints = /^(?:that|while|whereas|although|though|and|but|yet|or)$/i;
const breaks = /^[,;–—]$/;
const openers = /^["“‘([]$/;

/**
 * The statements that the tokens `[from, to)` make, each a clause with a subject and a verb of its own: "While A has sued 25 towns, B has refused,
 * calling it unfair" is two. Left out are an opening participle ("Complicating matters,") and what trails behind: participles, "which …",
 * "including …". Where nothing can be split, the whole.
 */
export function splitClauses(text: ArticleText, from: number, to: number): readonly Span[] {
  const found: { from: number; to: number; trailing: boolean }[] = [];
  let lead = false;
  for (const piece of piecesOf(text, from, to)) {
    const last = found.at(-1);
    const clause = isClause(text, piece);
    if (last === undefined || (clause && (piece.joint !== "" || piece.mark === ";" || lead))) {
      found.push({ from: piece.from, to: piece.to, trailing: false });
      lead = last === undefined && (/^(?:while|whereas|although|though)$/i.test(piece.joint) || isParticiple(text, piece));
    } else if (last.trailing || (trails(text, piece) && hasVerb(text, last.from, last.to))) last.trailing = true;
    else last.to = piece.to;
  }
  const whole = found.filter((one, at) => at > 0 || found.length === 1 || !isParticiple(text, { ...one, joint: "", mark: "" }));
  return whole.map((one) => trimmed(text, one.from, beforeIncluding(text, one.from, one.to))).filter(({ start, end }) => start < end);
}

const wordAt = (text: ArticleText, index: number): string => {
  const token = text.tokens[index];
  return token === undefined ? "" : text.text.slice(token.start, token.end);
};

/** Cut at commas, semicolons and dashes that stand outside marks and brackets. */
function piecesOf(text: ArticleText, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let mark = "";
  let depth = 0;
  for (let index = from; index <= to; index++) {
    const word = index < to ? wordAt(text, index) : ";";
    if (/^["”’)\]]$/.test(word) && depth > 0) depth--;
    else if (openers.test(word)) depth++;
    if (index < to && (depth > 0 || !breaks.test(word))) continue;
    if (index > start) pieces.push(withJoint(text, start, index, mark));
    start = index + 1;
    mark = word;
  }
  return pieces;
}

/** A piece without its joint, or joints: "that while …" has two, and the last says how it goes on. */
function withJoint(text: ArticleText, from: number, to: number, mark: string, before = ""): Piece {
  const word = wordAt(text, from);
  return joints.test(word) && to > from + 1 ? withJoint(text, from + 1, to, mark, word) : { from, to, joint: before, mark };
}

const isVerb = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";
const isNominal = (token: Token | undefined): boolean => token !== undefined && ["NOUN", "PROPN", "PRON", "NUM"].includes(token.pos);

/** Whether a verb that bears a clause stands in the tokens: no participle in -ing, no infinitive. */
const hasVerb = (text: ArticleText, from: number, to: number): boolean => verbFrom(text, from, to) >= 0;

function verbFrom(text: ArticleText, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (isVerb(text.tokens[index]) && !/ing$/i.test(wordAt(text, index)) && !/^to$/i.test(wordAt(text, index - 1))) return index;
  return -1;
}

/** A subject, then its verb, with no word in front that makes the clause part of another. */
function isClause(text: ArticleText, { from, to }: Piece): boolean {
  if (/^(?:who|which|that|whom|whose|where|when|if|because|unless|until|to|including)$/i.test(wordAt(text, from))) return false;
  const verb = verbFrom(text, from, to);
  const subject = text.tokens.slice(from, Math.max(from, verb)).some(isNominal);
  return subject && !isParticiple(text, { from, to, joint: "", mark: "" });
}

/** Begins with a word in -ing, an adverb before it or not. */
function isParticiple(text: ArticleText, { from }: Piece): boolean {
  const at = /ly$/i.test(wordAt(text, from)) ? from + 1 : from;
  return /..ing$/i.test(wordAt(text, at)) && !["PROPN", "DET", "PRON"].includes(text.tokens[at]?.pos ?? "");
}

const trails = (text: ArticleText, piece: Piece): boolean =>
  isParticiple(text, piece) || /^(?:which|who|whose|whom|including|with|where)$/i.test(wordAt(text, piece.from));

function beforeIncluding(text: ArticleText, from: number, to: number): number {
  for (let index = from + 2; index < to; index++) if (/^including$/i.test(wordAt(text, index)) && hasVerb(text, from, index)) return index;
  return to;
}

/** The stretch of the tokens without the marks around it. */
function trimmed(text: ArticleText, from: number, to: number): Span {
  const isMark = (index: number) => /^[^\p{L}\p{N}$€£%]+$/u.test(wordAt(text, index));
  while (from < to && isMark(from)) from++;
  while (to > from && isMark(to - 1) && !/^[)\]]$/.test(wordAt(text, to - 1))) to--;
  const [first, last] = [text.tokens[from], text.tokens[to - 1]];
  return first === undefined || last === undefined || from >= to ? { start: 0, end: 0 } : { start: first.start, end: last.end };
}
