import { performance } from "node:perf_hooks";

/** The value that `share` of the values lie at or under: 0.5 is the median. Throws on an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error("quantile: there are no values.");
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds that `work` takes. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The median time of each piece of work in milliseconds. They take turns, so that a busy machine slows all alike; the first turn is warm-up. */
export function medianTimes<K extends string>(works: Readonly<Record<K, () => unknown>>, turns: number): Record<K, number> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++)
    for (const name of names) {
      const time = timeOf(works[name]);
      if (turn > 0) times.get(name)?.push(time);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}
