import { expect, test } from "vitest";
import { fitsContext, type QuotationContext } from "../../../src/core/repeats/fits-context.ts";
import type { Likeness } from "../../../src/core/repeats/verify-pairs.ts";

const said = (facts: Partial<QuotationContext> = {}): QuotationContext => ({
  article: null,
  day: null,
  speakers: new Set(),
  inMarks: true,
  ...facts,
});
const like = (facts: Partial<Likeness> = {}): Likeness => ({
  share: 0.7,
  matched: 7,
  shorter: 10,
  longer: 12,
  telling: 4,
  spare: 0,
  fromStart: false,
  ...facts,
});
const fit = (one: QuotationContext, other: QuotationContext, facts: Partial<Likeness> = {}): boolean =>
  fitsContext([one, other])(0, 1, like(facts));

test("where only words are known, the less of them aligns the further from chance they have to be", () => {
  expect(fit(said(), said())).toBe(false);
  expect(fit(said(), said(), { spare: 20 })).toBe(true);
  expect(fit(said(), said(), { share: 0.5, spare: 20 })).toBe(false);
  expect(fit(said(), said(), { share: 0.9 })).toBe(true);
});

test("two that begin alike were not picked to fit", () => {
  expect(fit(said(), said(), { fromStart: true })).toBe(true);
});

const here = said({ article: "bell", day: 100, speakers: new Set(["corr"]) });
const there = (day: number, speaker = "corr") => said({ article: "tide", day, speakers: new Set([speaker]) });

test("the same speaker's words within days need less than those said again months later", () => {
  expect(fit(here, there(102))).toBe(true);
  expect(fit(here, there(200))).toBe(false);
  expect(fit(here, there(200), { matched: 12, share: 0.9 })).toBe(true);
});

test("what anybody says every week is no repeat a week later, and is one the next day", () => {
  const phrase = { matched: 8, share: 1, telling: 2 };
  expect(fit(here, there(107), phrase)).toBe(false);
  expect(fit(here, there(107), { ...phrase, telling: 3 })).toBe(true);
  expect(fit(here, there(101), phrase)).toBe(true);
});

test("another speaker's words have to be nearly all the same", () => {
  expect(fit(here, there(102, "tyle"))).toBe(false);
  expect(fit(here, there(102, "tyle"), { matched: 12, share: 0.9 })).toBe(true);
});

test("what stands whole inside another quotation of its article is part of it", () => {
  expect(fit(here, said({ article: "bell" }), { matched: 10, share: 1 })).toBe(false);
  expect(fit(here, said({ article: "bell" }), { matched: 9, share: 0.9 })).toBe(true);
});
