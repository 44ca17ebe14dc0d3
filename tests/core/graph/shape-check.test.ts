import { assert, constantFrom, jsonValue, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { graphSchema } from "../../../src/core/graph/record-schemas.ts";
import { shapeCheck } from "../../../src/core/graph/shape-check.ts";
import { goldRecords } from "./gold-graph.ts";

const isGraph = shapeCheck(graphSchema);
const sound = JSON.stringify(goldRecords());

/** The places of every value in a JSON value, as paths. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

const paths = pathsIn(JSON.parse(sound)).filter(({ length }) => length > 0);

function withValue(path: readonly string[], change: unknown): unknown {
  const graph = JSON.parse(sound) as Record<string, unknown>;
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((value, key) => value[key] as Record<string, unknown>, graph);
  if (change === undefined) delete holder[last];
  else holder[last] = change;
  return graph;
}

test("a graph as it is built passes", () => {
  expect(isGraph(JSON.parse(sound))).toBe(true);
});

test("says the same as zod of a graph with any one value changed or gone", () => {
  const changes = oneof(
    constantFrom(undefined, null, "", "quote:x", "source:x", "said", "direct", "stated", true, -1, 0, 1.5, 3, 2 ** 60),
    jsonValue({ maxDepth: 2 }),
  );
  assert(
    property(constantFrom(...paths), changes, (path, change) => {
      const graph = withValue(path, change);
      expect([path, change, isGraph(graph)]).toEqual([path, change, graphSchema.safeParse(graph).success]);
    }),
    { numRuns: 100 },
  );
});

test("a kind of schema that is not in its table is asked of zod itself", () => {
  const check = shapeCheck(z.object({ when: z.string().check(z.regex(/^\d{4}$/)), tags: z.record(z.string(), z.number()) }));
  expect([check({ when: "2031", tags: { a: 1 } }), check({ when: "now", tags: {} }), check({ when: "2031", tags: { a: "b" } })]).toEqual([
    true,
    false,
    false,
  ]);
});
