import { expect, test } from "vitest";
import { LatestWork } from "../../../src/app/graph-view/canvas/latest-work.ts";
import type { Steps } from "../../../src/core/model/steps.ts";

/** Each step takes longer than a slice. */
function* slow(name: string, done: string[]): Steps<void> {
  for (const step of [1, 2, 3]) {
    const until = performance.now() + 12;
    while (performance.now() < until);
    done.push(`${name} ${step}`);
    yield;
  }
}

test("work that something else takes the place of is given up, and counts as done once that is", async () => {
  const done: string[] = [];
  const work = new LatestWork();
  const first = work.do(slow("first", done), "in slices").then(() => done.push("first is done"));
  const second = work.do(slow("second", done), "in slices").then(() => done.push("second is done"));
  await Promise.all([first, second]);
  expect(done.slice(0, 4)).toEqual(["first 1", "second 1", "second 2", "second 3"]);
  expect(done.slice(4).toSorted()).toEqual(["first is done", "second is done"]);
});

test("work that nothing takes the place of is done to its end, at once if wished", async () => {
  const done: string[] = [];
  const work = new LatestWork();
  await work.do(slow("first", done), "in slices");
  void work.do(slow("second", done), "at once");
  expect(done).toEqual(["first 1", "first 2", "first 3", "second 1", "second 2", "second 3"]);
});

test("work that is given up keeps nobody waiting", async () => {
  const done: string[] = [];
  const work = new LatestWork();
  const waiting = work.do(slow("only", done), "in slices");
  work.stop();
  await waiting;
  expect(done).toEqual(["only 1"]);
});

test("what goes wrong is heard of", async () => {
  const work = new LatestWork();
  // eslint-disable-next-line require-yield -- it throws before
  function* wrong(): Steps<void> {
    throw new Error("out of paper");
  }
  await expect(work.do(wrong(), "in slices")).rejects.toThrow("out of paper");
});
