import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packed } from "../../../src/app/exports/download-export.ts";
import { whatIsOpen } from "../../../src/app/exports/what-is-open.ts";
import { startView } from "../../../src/app/state/view.ts";
import { selectRecords } from "../../../src/core/exports/select-records.ts";
import { toCsv } from "../../../src/core/exports/to-csv.ts";
import { goldCollection } from "../gold-collection.ts";

const collection = goldCollection();

test("on the first page nothing is open, so only the whole can be taken", () => {
  expect(whatIsOpen(collection, startView)).toBeNull();
});

test("what is open of an actor are that actor's quotations, each with its speaker", () => {
  const said = collection.graph.records.edges.find(({ kind }) => kind === "said");
  const actor = collection.actor(said?.from ?? "actor:nobody");
  if (actor === null) throw new Error("the gold article has an actor who says something");
  const open = whatIsOpen(collection, { ...startView, place: { at: "actor", id: actor.id } });
  expect(open?.called).toBe(actor);
  const rows =
    toCsv(selectRecords(collection.graph, open?.ids ?? []))[0]
      ?.text.trim()
      .split("\r\n") ?? [];
  const quotes = collection.from(actor.id, "said");
  expect(quotes.length).toBeGreaterThan(0);
  for (const { to } of quotes) expect(rows.some((row) => row.includes(to) && row.includes(actor.names[0] ?? "?"))).toBe(true);
});

test("an address of something that is not here opens nothing to take", () => {
  expect(whatIsOpen(collection, { ...startView, place: { at: "quote", id: "quote:gone:1" } })).toBeNull();
});

test("files packed into one are all in it, and the same files give the same bytes", () => {
  const files = [
    { name: "a.txt", text: "“One”" },
    { name: "a.ann", text: "T1" },
  ];
  expect(Object.entries(unzipSync(packed(files))).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["a.txt", "“One”"],
    ["a.ann", "T1"],
  ]);
  expect(packed(files)).toEqual(packed(files));
});
