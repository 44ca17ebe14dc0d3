import { readFileSync } from "node:fs";
import { makeAligner } from "../../src/core/repeats/align-words.ts";
import { measureChance } from "../../src/core/repeats/chance-bits.ts";
import { repeatFinder } from "../../src/core/repeats/repeat-finder.ts";
import { wordTableBuilder } from "../../src/core/repeats/word-table.ts";

type Made = { readonly id: string; readonly text: string; readonly base?: string };

/** The share of the shorter wording that has to align, where every pair is compared: what the field's tools ask for (passim, Smith and Waterman 1981). */
const leastShare = 0.6;

/** A run takes some hundredths of a second once its code is compiled, which takes about ten: the middle one of those after the first counts. */
const ourRuns = 25;

/** What every pair's alignment finds of the copies in the file at `path`, how much of that we find too, and how much longer it takes. */
export function allPairsLine(path: string, seed: string): string {
  const made = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Made);
  const runs = Array.from({ length: ourRuns }, () => timed(() => foundPairs(made)));
  const ours = runs[0]?.[0] ?? new Set();
  const [first = 0, ...later] = runs.map(([, seconds]) => seconds);
  const quick = later.toSorted((a, b) => a - b)[later.length >> 1] ?? first;
  const [all, slow] = timed(() => comparedAll(made));
  const copies = made.filter(({ base }) => base !== undefined).map(({ id, base }) => `${id} ${base}`);
  const found = copies.filter((pair) => all.has(pair));
  const both = found.filter((pair) => ours.has(pair)).length;
  return [
    `All pairs, ${made.length} quotations, seed ${seed}: Smith-Waterman finds ${found.length} of ${copies.length} copies in ${slow.toFixed(2)} s of processor;`,
    `of those we find ${both} (${(both / Math.max(1, found.length)).toFixed(3)}) in ${quick.toFixed(2)} s, ${(slow / quick).toFixed(0)} times as fast`,
    `(${first.toFixed(2)} s the first time, while the code is compiled, which the half million alignments do not notice).`,
  ].join(" ");
}

/** The pairs that `repeatFinder` gives, both ways round. */
function foundPairs(made: readonly Made[]): ReadonlySet<string> {
  const finder = repeatFinder();
  for (const one of made) finder.add(one);
  return new Set([...finder.find()].flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
}

/** The pairs that align over enough of the shorter wording, both ways round. */
function comparedAll(made: readonly Made[]): ReadonlySet<string> {
  const builder = wordTableBuilder();
  for (const { text } of made) builder.add(text);
  const table = builder.build();
  const align = makeAligner({ words: table.words, stops: table.stops, ...measureChance(table, () => true) });
  const found = new Set<string>();
  const at = (quote: number): number => table.starts[quote] ?? 0;
  for (let a = 0; a < made.length; a++)
    for (let b = 0; b < a; b++) {
      const shorter = Math.min(at(a + 1) - at(a), at(b + 1) - at(b));
      if (align(at(a), at(a + 1), at(b), at(b + 1)).score < leastShare * 2 * shorter) continue;
      found.add(`${made[a]?.id} ${made[b]?.id}`).add(`${made[b]?.id} ${made[a]?.id}`);
    }
  return found;
}

/** What the function gives, and the seconds of processor that it took: what else runs on the machine does not count. */
function timed<T>(run: () => T): readonly [T, number] {
  const began = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(began);
  return [result, (user + system) / 1e6];
}
