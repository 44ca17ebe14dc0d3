import type { Token } from "../model/article.ts";

// What the points and marks about a sentence's end say of it.

const title =
  /^(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Govs?|Pres|Amb|Sec|Del|Ald|Cllr|Cong|Comr|Asst|Dep|Lt|Col|Gen|Sgt|Capt|Maj|Cpl|Pvt|Pte|Pfc|Spc|Brig|Adm|Cmdr|Comdr|Cdr|Prof|Rev|Msgr|Fr|Hon|Insp|Supt|Det|Atty|St|vs|v)\.?$/;

/** Whether an abbreviated title ends at token `last`: "Sen." is one token, "Cmdr" and its point are two. */
export function isTitle(text: string, tokens: readonly Token[], last: number): boolean {
  const [before, end] = [tokens[last - 1], tokens[last]];
  if (end === undefined || text[end.end - 1] !== ".") return false;
  return end.end - end.start > 1 ? is(title, text, end) : touches(tokens, last - 1, last) && is(title, text, before);
}

const mostSaid = 600; // characters within which the mark that closes words is looked for

/** "said no. “Never,” …", "in the U.S. “We will,” …": behind the point of what may be an abbreviation words that end in a point or comma before their mark. */
export function opensSpeech(text: string, tokens: readonly Token[], at: number): boolean {
  const [end, mark, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (end === undefined || mark === undefined || word === undefined) return false;
  if (text[end.end - 1] !== "." || mark.end - mark.start !== 1 || mark.start === end.end || word.start !== mark.end) return false;
  const closer = { "“": "”", '"': '"' }[text[mark.start] ?? ""];
  if (closer === undefined || !/^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) || isTitle(text, tokens, at)) return false;
  const said = text.slice(mark.end, mark.end + mostSaid);
  const closed = said.indexOf(closer);
  return closed > 0 && /[,.?!…]$/.test(said.slice(0, closed)) && !said.slice(0, closed).includes("\n");
}

type Split = { readonly tokens: readonly Token[]; readonly sentences: readonly (readonly [from: number, to: number])[] };

/** Parts the point that ends a sentence from a word that an abbreviation may look like: "no." and "Plan B." before words that are said. */
export function partStops(text: string, { tokens, sentences }: Split): Split {
  const parted = (at: number): boolean => {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    return end - start > 1 && !text.slice(start, end - 1).includes(".") && opensSpeech(text, tokens, at);
  };
  const stops = tokens.flatMap((_, at) => (parted(at) ? [at] : []));
  if (stops.length === 0) return { tokens, sentences };
  const isStop = new Set(stops);
  const made: Token[] = [];
  const places: number[] = []; // of each token among those that are made
  for (const [at, token] of tokens.entries()) {
    places.push(made.length);
    if (isStop.has(at)) made.push({ ...token, end: token.end - 1 }, { start: token.end - 1, end: token.end, pos: "PUNCT" });
    else made.push(token);
  }
  const placeOf = (at: number): number => places[at] ?? made.length;
  return { tokens: made, sentences: sentences.map(([from, to]) => [placeOf(from), placeOf(to)] as const) };
}

export const touches = (tokens: readonly Token[], a: number, b: number): boolean => tokens[a]?.end === tokens[b]?.start;

export const is = (pattern: RegExp, text: string, token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start < 8 && pattern.test(text.slice(token.start, token.end));
