import { describe, expect, test } from "vitest";
import { gradeOf } from "../../../../src/core/attribution/model/grade-of.ts";
import { roles, type Role } from "../../../../src/core/attribution/model/labels.ts";
import type { LinkedSpans } from "../../../../src/core/attribution/model/link-spans.ts";

/** An attribution whose parts all have this probability. */
function linked(probability: number): LinkedSpans {
  const span = (role: Role, from: number) => ({ role: roles.indexOf(role), from, to: from + 1, probability });
  return { source: span("source", 0), cue: span("cue", 1), contents: [span("content", 2)], link: "cue beside" };
}

describe("the grade of an attribution's spans", () => {
  test("goes down with their probability", () =>
    expect([0.95, 0.8, 0.3].map((probability) => gradeOf(linked(probability), false, false))).toEqual(["stated", "likely", "open"]));
  test("asks less where there are quotation marks", () =>
    expect([0.95, 0.8, 0.3].map((probability) => gradeOf(linked(probability), true, false))).toEqual(["stated", "stated", "open"]));
  test("is likely at least with a name beside the cue, and no more for it", () =>
    expect([0.95, 0.8, 0.3].map((probability) => gradeOf(linked(probability), false, true))).toEqual(["stated", "likely", "likely"]));
});
