import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonLinesSchema } from "../../../src/core/exports/json-lines-schema.ts";
import { toJsonLines } from "../../../src/core/exports/to-json-lines.ts";
import { selectRecords } from "../../../src/core/exports/select-records.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import type { GraphRecords } from "../../../src/core/graph/schema.ts";
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

const signed = { who: "Ida Falk", when: "2031-04-02", why: "It says so.", failed: null };
const whole = (): GraphRecords => ({
  ...bridgeGraph().records,
  build: 7,
  corrections: [
    { decision: "speaker", about: "quote:bridge:0", to: ["actor:ada-quill"], ...signed },
    { decision: "split", about: "actor:ada-quill", article: "bridge", ...signed },
    { decision: "not-enough", about: "edge:mayBe:actor:a>actor:b", ...signed },
  ],
  moved: [{ id: "claim:bridge:0", to: [], because: "It went.", until: 6 }],
  reviews: [
    {
      claimReviewed: "The café would close",
      checker: "Check Norland",
      url: null,
      published: null,
      rating: "Half true",
      claimant: null,
      appearances: ["https://echo.example/bridge"],
      file: "checks.json",
      matches: [{ to: "source:bridge", by: "appearance" }],
    },
  ],
});

test("decisions, addresses that went, others' fact-checks and the build's number are lines too, and hold to the schema", () => {
  const lines = linesOf(openGraph(whole()));
  expect(lines.filter((line) => !fits(line))).toEqual([]);
  expect(lines[0]).toEqual({ record: "graph", version: 1, build: 7 });
});

test("the lines, put together again, are the graph", () => {
  const { version, build, ...lists } = whole();
  const read = linesOf(openGraph(whole())).map(({ record, ...fields }) => ({ record, fields }));
  const of = (name: string) => read.filter(({ record }) => record === name).map(({ fields }) => fields);
  expect(of("graph")).toEqual([{ version, build }]);
  expect({
    nodes: of("node"),
    edges: of("edge"),
    rates: of("rate"),
    issues: of("issue"),
    corrections: of("correction"),
    moved: of("moved"),
    reviews: of("review"),
  }).toEqual(JSON.parse(JSON.stringify(lists)));
});

test("a selection has the decisions and fact-checks that are about it, and no others", () => {
  const graph = openGraph(whole());
  const [quote] = graph.nodesOf("quote");
  const { records } = selectRecords(graph, quote ? [quote.id] : []);
  expect(records.corrections?.map(({ decision }) => decision)).toEqual(quote?.content[0]?.exact.includes("bridge") ? ["split"] : []);
  expect(records.reviews).toHaveLength(1); // the article of the quote is in it, and the fact-check names that
});

test("a line without its evidence, of no known kind, or with an offset before the text, does not", () => {
  const quote = linesOf().find(({ kind }) => kind === "quote");
  expect(fits(quote)).toBe(true);
  expect(fits({ ...quote, evidence: [] })).toBe(false);
  expect(fits({ ...quote, record: "opinion" })).toBe(false);
  expect(fits({ ...quote, content: [{ source: "source:bridge", span: { start: -1, end: 3 }, exact: "The" }] })).toBe(false);
});
