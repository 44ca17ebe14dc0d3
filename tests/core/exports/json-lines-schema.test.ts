import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonLinesSchema } from "../../../src/core/exports/json-lines-schema.ts";
import { toJsonLines } from "../../../src/core/exports/to-json-lines.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { goldRecords } from "../graph/gold-graph.ts";
import { bridgeGraph } from "./bridge-article.ts";

const fits = new Ajv2020({ strict: false }).compile(jsonLinesSchema());
const linesOf = (graph = bridgeGraph()): readonly Record<string, unknown>[] =>
  (toJsonLines(graph)[0]?.text ?? "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("every line of the export holds to its schema, as a validator of others' reads it", () => {
  const lines = [...linesOf(), ...linesOf(openGraph(goldRecords()))];
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => !fits(line))).toEqual([]);
});

test("a line without its evidence, of no known kind, or with an offset before the text, does not", () => {
  const quote = linesOf().find(({ kind }) => kind === "quote");
  expect(fits(quote)).toBe(true);
  expect(fits({ ...quote, evidence: [] })).toBe(false);
  expect(fits({ ...quote, record: "opinion" })).toBe(false);
  expect(fits({ ...quote, content: [{ source: "source:bridge", span: { start: -1, end: 3 }, exact: "The" }] })).toBe(false);
});
