import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const load = () => import("../../../src/app/state/drawing-first.ts");

test("nothing waits for a drawing that nobody asked for", async () => {
  const { untilDrawn, drawingIsOut } = await load();
  expect(untilDrawn()).toBeNull();
  drawingIsOut();
  expect(untilDrawn()).toBeNull();
});

test("what can wait does so until the drawing is out, and no longer", async () => {
  const { drawFirst, untilDrawn, drawingIsOut } = await load();
  drawFirst();
  const waited = vi.fn();
  void untilDrawn()?.then(waited);
  await Promise.resolve();
  expect(waited).not.toHaveBeenCalled();
  drawingIsOut();
  await Promise.resolve();
  expect(waited).toHaveBeenCalled();
  expect(untilDrawn()).toBeNull();
});

test("a drawing that never comes is not waited for forever", async () => {
  const { drawFirst, untilDrawn } = await load();
  drawFirst();
  vi.runAllTimers();
  expect(untilDrawn()).toBeNull();
});
