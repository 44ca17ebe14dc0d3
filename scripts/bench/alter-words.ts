/** What draws: a share of 1, from 0 to below it. */
type Draw = () => number;
/** A copy of `words` with one change; `others` are words to put in, never empty. `null`: these words cannot be changed so. */
type Change = (words: readonly string[], draw: Draw, others: readonly string[]) => readonly string[] | null;

const verbs = /^(?:is|are|was|were|will|can|should|has|have|do|does|did)$/i;
const negations = /^(?:not|never|n['’]t)$/i;

/** The changes that the benchmark's `make-repeats.mjs` makes, in the same shares; a number is left out, since made words have none. */
export const changes = {
  same: (words) => words,
  typography: (words) => words.map((word) => word.replace(/'/g, "’").replace(/—|--/g, "–").replace(/,$/, "")),
  "shortened-start": (words, draw) => words.slice(Math.max(1, at(words, draw, 0.2, 0.5))),
  "shortened-end": (words, draw) => words.slice(0, Math.max(3, at(words, draw, 0.5, 0.8))),
  "cut-marked": (words, draw) => cut(words, draw, ["…"]),
  "cut-unmarked": (words, draw) => cut(words, draw, []),
  bracketed: (words, draw, others) => replaced(words, at(words, draw, 0.2, 0.8), 1, [`[${pick(others, draw)}]`]),
  "word-changed": (words, draw, others) => replaced(words, at(words, draw, 0, 1), 1, [pick(others, draw)]),
  "negation-changed": negated,
  inserted: (words, draw, others) => replaced(words, at(words, draw, 0.2, 0.8), 0, [pick(others, draw), pick(others, draw)]),
  merged: (words, _draw, others) => [...words.slice(0, Math.ceil(words.length / 2)), ...others.slice(Math.floor(others.length / 2))],
} as const satisfies Record<string, Change>;

const at = ({ length }: readonly string[], draw: Draw, from: number, to: number): number =>
  Math.floor(from * length + draw() * (to - from) * length);

const pick = (words: readonly string[], draw: Draw): string => words[Math.floor(draw() * words.length)] ?? "";

const replaced = (words: readonly string[], from: number, gone: number, by: readonly string[]): readonly string[] =>
  words.toSpliced(from, gone, ...by);

function cut(words: readonly string[], draw: Draw, mark: readonly string[]): readonly string[] {
  const from = at(words, draw, 0.25, 0.5);
  return replaced(words, from, Math.max(1, at(words, draw, 0.1, 0.3)), mark);
}

function negated(words: readonly string[]): readonly string[] | null {
  const negation = words.findIndex((word) => negations.test(word));
  if (negation >= 0) return replaced(words, negation, 1, []);
  const verb = words.findIndex((word) => verbs.test(word));
  return verb < 0 ? null : replaced(words, verb + 1, 0, ["not"]);
}
