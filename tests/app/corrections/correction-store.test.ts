// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { correct, forget, keep, madeNow, openKept, redo, takeBack, undo } from "../../../src/app/corrections/correction-store.ts";
import type { Correction } from "../../../src/core/model/correction.ts";

const note = (why: string): Correction => ({ decision: "note", about: "actor:ada-quill", who: "Ida Falk", when: "2031-04-02", why });
const whys = (shelf: string): readonly string[] => madeNow(shelf).made.map(({ why }) => why);
const stored = (shelf: string): string | null => localStorage.getItem(`sayso.corrections.${shelf}`);

beforeEach(() => {
  for (const shelf of ["tide", "gull"]) forget(shelf);
});

test("each collection has its own corrections", () => {
  correct("tide", note("one"));
  expect(whys("tide")).toEqual(["one"]);
  expect(whys("gull")).toEqual([]);
});

test("what is undone can be made again, until something else is corrected", () => {
  for (const why of ["one", "two", "three"]) correct("tide", note(why));
  undo("tide");
  undo("tide");
  expect(redo("tide")?.why).toBe("two");
  expect(whys("tide")).toEqual(["one", "two"]);
  correct("tide", note("four"));
  expect(redo("tide")).toBeNull();
  expect(whys("tide")).toEqual(["one", "two", "four"]);
});

test("with nothing made there is nothing to undo", () => expect(undo("tide")).toBeNull());

test("any one can be taken back, whatever came after it", () => {
  for (const why of ["one", "two", "three"]) correct("tide", note(why));
  takeBack("tide", 1);
  expect(whys("tide")).toEqual(["one", "three"]);
  expect(redo("tide")?.why).toBe("two");
});

test("nothing is kept in the browser until it is asked for", () => {
  correct("tide", note("one"));
  expect(localStorage).toHaveLength(0);
});

test("what is kept follows each change, is read again, and is gone once forgotten", async () => {
  correct("tide", note("one"));
  expect(await keep("tide")).toBe(true);
  correct("tide", note("two"));
  await expect.poll(() => stored("tide")).toContain("why: two");
  localStorage.setItem("sayso.corrections.gull", stored("tide") ?? "");
  expect(await openKept("gull")).toEqual([]);
  expect(whys("gull")).toEqual(["one", "two"]);
  forget("tide");
  expect(stored("tide")).toBeNull();
});

test("what cannot be read of what is kept is told, and the rest is read", async () => {
  localStorage.setItem(
    "sayso.corrections.torn",
    "- decision: guess\n- { decision: note, about: actor:a, who: I, when: 2031-04-02, why: x }\n",
  );
  expect(await openKept("torn")).toEqual([expect.stringContaining("guess")]);
  expect(whys("torn")).toEqual(["x"]);
  forget("torn");
});
