import { strictnesses } from "../../../src/core/graph/is-shown.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatView, parseView } from "../../../src/app/state/view-address.ts";
import {
  alteredValues,
  factValues,
  grades,
  lenses,
  lists,
  markKinds,
  noFilters,
  orders,
  parts,
  quoteTypes,
  speakerKinds,
  startView,
  type Place,
  type View,
} from "../../../src/app/state/view.ts";

const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const id = <K extends string>(kind: K) => fc.tuple(word, word).map(([one, other]): `${K}:${string}` => `${kind}:${one}:${other}`);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const node = fc.oneof(id("quote"), id("actor"), id("claim"), id("source"));
const span = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 999 })).map(([start, length]) => ({ start, end: start + length }));

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ at: "home" }, { at: "search" }, { at: "unnamed" }, { at: "about" }, { at: "check" }),
  fc.uniqueArray(node, { maxLength: 3 }).map((of): Place => ({ at: "compare", of })),
  orNull(fc.string({ minLength: 1 })).map((item): Place => ({ at: "review", item })),
  id("quote").map((one): Place => ({ at: "quote", id: one })),
  id("actor").map((one): Place => ({ at: "actor", id: one })),
  id("claim").map((one): Place => ({ at: "claim", id: one })),
  id("source").map((one): Place => ({ at: "source", id: one })),
  fc.record({
    at: fc.constant("article" as const),
    id: fc.string({ unit: "grapheme", minLength: 1 }).filter(isKept),
    quote: orNull(id("quote")),
    words: orNull(span),
  }),
  fc.record({ at: fc.constant("network" as const), selected: orNull(node) }),
);

// A path's end loses its slashes.
function isKept(text: string): boolean {
  return !text.endsWith("/");
}

const texts = fc.string({ unit: "grapheme" });

const views: fc.Arbitrary<View> = fc.record({
  place,
  part: orNull(fc.constantFrom(...parts)),
  query: texts,
  list: fc.constantFrom(...lists),
  order: fc.constantFrom(...orders),
  filters: fc.record({
    speakers: fc.uniqueArray(id("actor"), { maxLength: 3 }),
    kinds: fc.subarray([...speakerKinds]),
    types: fc.subarray([...quoteTypes]),
    grades: fc.subarray([...grades]),
    outlets: fc.uniqueArray(word, { maxLength: 3 }),
    about: fc.uniqueArray(id("actor"), { maxLength: 3 }),
    altered: fc.subarray([...alteredValues]),
    facts: fc.subarray([...factValues]),
    from: orNull(fc.constantFrom("2026", "2026-03", "2026-03-12")),
    to: orNull(fc.constantFrom("2026", "2026-03", "2026-03-12")),
  }),
  text: orNull(word),
  lens: orNull(fc.constantFrom(...lenses)),
  focus: fc.uniqueArray(node, { maxLength: 3 }),
  only: fc.boolean(),
  strictness: fc.constantFrom(...strictnesses),
  beliefs: fc.boolean(),
  drawAll: fc.boolean(),
  unmarked: fc.subarray([...markKinds]),
  collection: orNull(word),
  rest: fc.constantFrom<View["rest"]>([], [["future", "1 & 2"]]),
});

test("every view comes back from its address as it was", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(parseView(formatView(view))).toEqual(view);
    }),
  );
});

const odd = fc.constantFrom(..."%/?#&=+: aqr7é", "🙂", "\uD800", "\uDC00", "net", "quote:", "words=");

test("any text is an address of some view, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: odd, maxLength: 40 }), (text) => {
      const view = parseView(`#/${text}`);
      expect(typeof formatView(view)).toBe("string");
    }),
  );
});

test("the plain address is the first page", () => {
  expect(parseView("")).toEqual(startView);
  expect(formatView(startView)).toBe("#/");
});

test("a quote’s address reads as its id does", () => {
  expect(formatView({ ...startView, place: { at: "quote", id: "quote:post:5f3a9c" } })).toBe("#/q/quote:post:5f3a9c");
});

test("what an address says and we do not know is kept, as it came", () => {
  const view = parseView("#/search?q=ferry&colour=green");
  expect(view.rest).toEqual([["colour", "green"]]);
  expect(formatView({ ...view, query: "" })).toBe("#/search?colour=green");
});

test("an id of the wrong kind leads nowhere, and says which path it was", () => {
  expect(parseView("#/q/actor:ana-ruiz").place).toEqual({ at: "nowhere", path: "q/actor:ana-ruiz" });
});

test("a date that is none, and an outlet without a name, ask nothing", () => {
  for (const from of ["yesterday", "2026-13", "2026-02-30", "26", "2026-3"])
    expect(parseView(`#/search?from=${from}&outlet=`).filters).toEqual(noFilters);
});

test("each of several outlets has a place of its own in the address, whatever stands in its name", () => {
  const outlets = ["The Pier, Late", "Harbour & Coast"];
  const address = formatView({ ...startView, place: { at: "search" }, filters: { ...noFilters, outlets } });
  expect(address).toBe("#/search?outlet=The+Pier,+Late&outlet=Harbour+%26+Coast");
  expect(parseView(address).filters.outlets).toEqual(outlets);
});
