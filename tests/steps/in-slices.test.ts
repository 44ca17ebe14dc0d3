import { expect, test, vi } from "vitest";
import { inSlices, oneSlice } from "../../src/steps/in-slices.ts";
import type { Steps } from "../../src/core/model/steps.ts";

function* counting(upTo: number): Steps<number> {
  for (let step = 0; step < upTo; step += 1) yield;
  return upTo;
}

/** Each step takes longer than a slice. */
function* slow(done: string[]): Steps<string> {
  for (const step of ["one", "two", "three"]) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    done.push(step);
    yield;
  }
  return "all";
}

test("short work is done in one slice", () => {
  expect(oneSlice(counting(5))).toEqual({ value: 5 });
});

test("long work is left off after a slice, and gone on with by the next", () => {
  const done: string[] = [];
  const steps = slow(done);
  expect(oneSlice(steps)).toBeNull();
  expect(done).toEqual(["one"]);
  expect(oneSlice(steps)).toBeNull();
  expect(done).toEqual(["one", "two"]);
});

test("a slice does one step at least, though the machine took all of its time away", () => {
  const clock = vi.spyOn(performance, "now");
  let time = 0;
  clock.mockImplementation(() => (time += 1_000));
  try {
    expect(oneSlice(counting(0))).toEqual({ value: 0 });
    expect(oneSlice(counting(1))).toBeNull();
  } finally {
    clock.mockRestore();
  }
});

test("between two slices what waits has its turn", async () => {
  const done: string[] = [];
  setTimeout(() => done.push("an answer"));
  expect(await inSlices(slow(done), new AbortController().signal)).toBe("all");
  expect(done.indexOf("an answer")).toBeGreaterThan(-1);
  expect(done.indexOf("an answer")).toBeLessThan(done.indexOf("three"));
});

test("work that nobody waits for any more is given up", async () => {
  const done: string[] = [];
  const leaving = new AbortController();
  const work = inSlices(slow(done), leaving.signal);
  leaving.abort();
  await expect(work).rejects.toThrow();
  expect(done).toEqual(["one"]);
});
