import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { ledgerColumns, toCsv } from "../../../src/core/exports/to-csv.ts";
import { bridgeGraph } from "./bridge-article.ts";

/** A reader of RFC 4180, by the letter. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const bare = /[^",\r\n]*/y;
    quoted.lastIndex = bare.lastIndex = at;
    const found = quoted.exec(csv);
    const cell = found ? (found[1] ?? "").replaceAll('""', '"') : (bare.exec(csv)?.[0] ?? "");
    at += found ? found[0].length : cell.length;
    row.push(cell);
    if (csv.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else at++;
  }
  return rows;
}

const withoutGuard = (cell: string | undefined): string | undefined => (cell?.startsWith("'") ? cell.slice(1) : cell);
const valueIn = (row: string[] | undefined, name: string) => row?.[ledgerColumns.indexOf(name)];
const csvOf = (graph = bridgeGraph()) => toCsv(graph)[0]?.text ?? "";

test("is a row a quote, with every word it rests on", () => {
  const [head, direct, indirect] = readCsv(csvOf());
  expect(head).toEqual(ledgerColumns);
  expect(valueIn(direct, "words")).toBe("“The bridge will cost €42 million,” […] “and not a cent more.”");
  expect(valueIn(direct, "speaker")).toBe("Ada Quill");
  expect(valueIn(indirect, "speaker_kind")).toBe("unnamed");
  expect(valueIn(indirect, "reason_not_named")).toBe("because talks go on");
  expect(valueIn(direct, "told")).toBe("");
});

test("hands no formula to a spreadsheet and gives every cell back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", "\r", "\n", "a", "é", "\t", "＝", "＠") }),
      (title) => {
        const { records } = bridgeGraph();
        const nodes = records.nodes.map((node) => (node.kind === "source" && node.source === "article" ? { ...node, title } : node));
        const rows = readCsv(csvOf(openGraph({ ...records, nodes })));
        expect(withoutGuard(rows[1]?.[ledgerColumns.indexOf("title")])).toBe(title);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      },
    ),
  );
});
