import { expect, test } from "vitest";
import { median, medianTimes, quantile } from "../../scripts/measure.ts";

test("a quantile is the value that the share lies at or under", () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(() => quantile([], 0.5)).toThrow(/no values/);
});

test("each piece of work runs once more than it is measured", () => {
  const calls = { a: 0, b: 0 };
  const times = medianTimes({ a: () => calls.a++, b: () => calls.b++ }, 3);
  expect(calls).toEqual({ a: 4, b: 4 });
  expect(times.a).toBeGreaterThanOrEqual(0);
});
