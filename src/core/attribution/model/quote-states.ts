import type { ArticleText } from "../../model/article.ts";
import type { Quotation } from "../../model/quotation.ts";
import { firstTokenFrom } from "../../text/first-token-from.ts";

/** Where an article's quotations lie among its tokens. */
export type QuotedTokens = {
  readonly quotations: readonly Quotation[];
  /** Tokens `[from, to)` of each quotation, marks included. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Index of the outermost quotation that holds a token, or -1. */
  readonly outer: Int32Array;
  /** 1 for a double mark that opens a quotation, 2 for one that closes one. */
  readonly marks: Uint8Array;
};

export function quotedTokens({ text, tokens }: ArticleText, quotations: readonly Quotation[]): QuotedTokens {
  const ranges = quotations.map(({ start, end }) => ({ from: firstTokenFrom(tokens, start), to: firstTokenFrom(tokens, end) }));
  const outer = new Int32Array(tokens.length).fill(-1);
  const marks = new Uint8Array(tokens.length);
  quotations.forEach(({ depth, start, ending }, index) => {
    const { from, to } = ranges[index] ?? { from: 0, to: 0 };
    if (depth === 0) outer.fill(index, from, to);
    if (isSingle(text, start) || from >= to) return;
    marks[from] = 1;
    if (ending === "closed") marks[to - 1] = 2;
  });
  return { quotations, ranges, outer, marks };
}

const isSingle = (text: string, at: number): boolean => /^['‘’‚‛`](?!['`])/.test(text.slice(at, at + 2));

/** Each token's place by the quotations around it: see `states`. */
export function quoteStates({ text, tokens }: ArticleText, { quotations, ranges, outer, marks }: QuotedTokens): Uint8Array {
  const found = new Uint8Array(tokens.length);
  quotations.forEach(({ depth, ending }, index) => {
    const { from, to } = ranges[index] ?? { from: 0, to: 0 };
    if (depth === 0) {
      setInside(found, from, to, ending === "closed");
      setAround(found, outer, from, to);
    } else {
      found.fill(states.inner, from, to);
      found[from] = states.innerOpen;
      if (ending === "closed") found[to - 1] = states.innerClose;
    }
  });
  tokens.forEach(({ start, end }, at) => {
    if (marks[at] === 0 && found[at] !== states.innerOpen && found[at] !== states.innerClose && stray.test(text.slice(start, end)))
      found[at] = states.stray;
  });
  return found;
}

const stray = /^(?:["“”„«»]|''|``)$/;

const states = {
  away: 0,
  open: 1,
  close: 2,
  first: 3,
  second: 4,
  middle: 5,
  secondLast: 6,
  last: 7,
  inner: 8,
  innerOpen: 9,
  innerClose: 10,
  openUnclosed: 11,
  unclosed: 12,
  before: 13, // and 14, 15: two tokens, three to six
  after: 16, // and 17, 18
  stray: 19,
} as const;
export const quoteStateSize = 20;

function setInside(found: Uint8Array, from: number, to: number, closed: boolean): void {
  found.fill(closed ? states.middle : states.unclosed, from, to);
  if (from + 2 < to) found[from + 2] = states.second;
  if (closed && to - 3 > from) found[to - 3] = states.secondLast;
  if (from + 1 < to) found[from + 1] = states.first;
  if (closed && to - 2 > from) found[to - 2] = states.last;
  if (from < to) found[from] = closed ? states.open : states.openUnclosed;
  if (closed && to - 1 > from) found[to - 1] = states.close;
}

const near = 6;

/** Marks the tokens outside of quotations, up to six before and after; what stands nearer to a quotation wins. */
function setAround(found: Uint8Array, outer: Int32Array, from: number, to: number): void {
  for (let far = near; far > 0; far--) {
    const step = far > 2 ? 2 : far - 1;
    if (outer[from - far] === -1 && (found[from - far] ?? 0) === 0) found[from - far] = states.before + step;
    const after = to + far - 1;
    if (outer[after] === -1 && (found[after] ?? 0) < states.after + step + 1) found[after] = states.after + step;
  }
}

export const lengthStateSize = 20;
const lengthBounds = [1, 2, 3, 5, 9, 17, 35];

/** Inside a quotation how long it is, and whether it opens a sentence (1 to 16); outside whether its sentence holds one before it, after it or both (17 to 19). */
export function lengthStates({ sentences, tokens }: ArticleText, { quotations, ranges, outer }: QuotedTokens): Uint8Array {
  const found = new Uint8Array(tokens.length);
  const sentenceStart = new Uint8Array(tokens.length + 1);
  for (const { from, to } of sentences) {
    sentenceStart[from] = 1;
    setBeside(found, outer, from, to);
  }
  quotations.forEach(({ depth }, index) => {
    const { from, to } = ranges[index] ?? { from: 0, to: 0 };
    if (depth > 0) return;
    const size = lengthBounds.filter((bound) => to - from - 2 > bound).length;
    found.fill(1 + size + (sentenceStart[from] ? 8 : 0), from, to);
  });
  return found;
}

function setBeside(found: Uint8Array, outer: Int32Array, from: number, to: number): void {
  let before = false;
  for (let at = from; at < to; at++) {
    if (outer[at] !== -1) before = true;
    else if (before) found[at] = 17;
  }
  let after = false;
  for (let at = to - 1; at >= from; at--) {
    if (outer[at] !== -1) after = true;
    else if (after) found[at] = found[at] === 17 ? 19 : 18;
  }
}
