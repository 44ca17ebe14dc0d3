import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addFilters, readFields } from "../../../src/app/search-view/read-fields.ts";
import { chipsOf, fieldNames } from "../../../src/app/search-view/search-fields.ts";
import { noFilters } from "../../../src/app/state/view.ts";
import { shortened } from "../../../src/app/wording/shortened.ts";
import { goldCollection } from "../gold-collection.ts";

const collection = goldCollection();
const read = (text: string, isDone = true) => readFields(text, collection, isDone);

test("a field becomes a filter and leaves the text", () => {
  expect(read("cudgel type:direct silly")).toMatchObject({
    text: "cudgel silly",
    words: "cudgel silly",
    filters: { types: ["direct"] },
    notes: [],
  });
  expect(read("NAMED:no").filters.kinds).toEqual(["unnamed"]);
  expect(read("altered:yes").filters.altered).toEqual(["yes"]);
  expect(read("has:terms lacks:reason").filters.facts).toEqual(["terms", "no-reason"]);
});

test("a speaker is found by part of the name, by all of it, and in quotation marks of any kind", () => {
  for (const text of [
    "speaker:watson cudgel",
    "speaker:michael watson cudgel",
    'cudgel speaker:"Michael Watson"',
    "cudgel speaker:“watson”",
  ])
    expect(read(text)).toMatchObject({ text: "cudgel", filters: { speakers: ["actor:michael-watson"] } });
});

test("dates are years, months or days, and published: has two ends", () => {
  expect(read("from:2026-03 to:2026-04-01").filters).toMatchObject({ from: "2026-03", to: "2026-04-01" });
  expect(read("published:2026-03").filters).toMatchObject({ from: "2026-03", to: "2026-03" });
  expect(read("published:2025..2026-02").filters).toMatchObject({ from: "2025", to: "2026-02" });
  expect(read("from:yesterday")).toMatchObject({ words: "", text: "from:yesterday", notes: [expect.stringContaining("no date like")] });
});

test("a field that is not known is explained and looked for as words; a value that means nothing is explained and left out", () => {
  expect(read("cudgel colour:red")).toMatchObject({ words: "cudgel colour:red", notes: [expect.stringContaining("no field “colour:”")] });
  expect(read("cudgel speaker:zzz")).toMatchObject({
    words: "cudgel",
    text: "cudgel speaker:zzz",
    notes: [expect.stringContaining("“zzz”")],
  });
});

test("colons of addresses, times and pasted texts are their own", () => {
  for (const text of [
    "https://example.org/a",
    "at 12:30 sharp",
    "Watson: never",
    '"speaker:watson"',
    `${"word ".repeat(70)}speaker:watson`,
  ])
    expect(read(text)).toMatchObject({ text, filters: {}, notes: [] });
});

test("while somebody types, the last field may go on: a name past a space, a word from a list up to one", () => {
  expect(read("cudgel speaker:wat", false)).toMatchObject({ text: "cudgel", filters: {}, open: { field: "speaker", value: "wat" } });
  expect(read("speaker:michael ", false).open).toMatchObject({ field: "speaker", value: "michael" });
  expect(read("type:direct", false).open).toMatchObject({ field: "type" });
  expect(read("type:direct ", false)).toMatchObject({ open: null, filters: { types: ["direct"] } });
});

test("filters grow by what is typed, and each has a chip that takes just itself away", () => {
  const filters = addFilters({ ...noFilters, types: ["mixed"], from: "2026" }, read("type:direct speaker:watson").filters);
  expect(filters).toEqual({ ...noFilters, types: ["mixed", "direct"], speakers: ["actor:michael-watson"], from: "2026" });
  const chips = chipsOf(collection, filters);
  expect(chips.map(({ field, value }) => `${field}: ${value}`)).toEqual([
    "speaker: Michael Watson",
    "type: mixed",
    "type: direct",
    "from: 2026",
  ]);
  expect(chips[1]?.without).toEqual({ ...filters, types: ["direct"] });
});

test("no text of any kind throws, and what is left of it asks no field twice", () => {
  const pieces = fc.array(
    fc.oneof(fc.string(), fc.constantFrom(...fieldNames.map((name) => `${name}:`), "yes", '"', "“", "2026", "watson", " ")),
  );
  fc.assert(
    fc.property(pieces, fc.boolean(), (list, isDone) => {
      const once = readFields(list.join(""), collection, isDone);
      expect(readFields(once.text, collection, true).filters).toEqual({});
    }),
  );
});

test("a pasted page is a line in a heading", () => {
  expect(shortened("two  words\n here")).toBe("two words here");
  const long = shortened("the quay stays shut all winter ".repeat(60));
  expect(long.length).toBeLessThanOrEqual(82);
  expect(long).toMatch(/ …$/);
});
