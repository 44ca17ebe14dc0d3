import type { Steps } from "../../core/model/steps.ts";

const run = 500; // sorted at once

/** Sorts as `toSorted` does, equals as they stood. */
export function* sortInSteps<T>(list: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let sorted: T[] = [];
  for (let from = 0; from < list.length; from += run) {
    for (const one of list.slice(from, from + run).toSorted(compare)) sorted.push(one);
    yield;
  }
  for (let width = run; width < list.length; width *= 2) {
    const merged: T[] = [];
    for (let from = 0; from < list.length; from += 2 * width) yield* merge(sorted, from, width, compare, merged);
    sorted = merged;
  }
  return sorted;
}

/** Adds two neighbouring runs of `width` to `merged` as one. */
function* merge<T>(list: readonly T[], from: number, width: number, compare: (a: T, b: T) => number, merged: T[]): Steps<void> {
  const [middle, end] = [Math.min(from + width, list.length), Math.min(from + 2 * width, list.length)];
  let [left, right] = [from, middle];
  while (left < middle || right < end) {
    // Both are within the list.
    const takesLeft = right >= end || (left < middle && compare(list[left] as T, list[right] as T) <= 0);
    merged.push(list[takesLeft ? left++ : right++] as T);
    if (merged.length % run === 0) yield;
  }
}
