import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "../../../src/app/graph-view/canvas/after-paint.ts";

const asked = new Map<number, () => void>();
let last = 0;

const nextFrame = (): void => {
  const due = [...asked.values()];
  asked.clear();
  for (const call of due) call();
};

beforeEach(() => {
  asked.clear();
  vi.stubGlobal("requestAnimationFrame", (call: () => void) => {
    last += 1;
    asked.set(last, call);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => asked.delete(frame));
});
afterEach(() => vi.unstubAllGlobals());

test("work waits for the frame after the next, and is done once however often it is asked for", () => {
  const work = vi.fn();
  const { ask } = afterPaint(work);
  ask();
  ask();
  nextFrame();
  ask();
  expect(work).not.toHaveBeenCalled();
  nextFrame();
  nextFrame();
  expect(work).toHaveBeenCalledTimes(1);
  ask();
  nextFrame();
  nextFrame();
  expect(work).toHaveBeenCalledTimes(2);
});

test("what is stopped is not done, in whichever frame it is stopped", () => {
  const work = vi.fn();
  const { ask, stop } = afterPaint(work);
  ask();
  stop();
  nextFrame();
  nextFrame();
  ask();
  nextFrame();
  stop();
  nextFrame();
  expect(work).not.toHaveBeenCalled();
});
