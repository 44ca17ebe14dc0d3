import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../../src/core/search/base64.ts";
import { openPostings, packPostings } from "../../../src/core/search/postings.ts";

test("bytes come back from their text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64").replaceAll("=", ""));
    }),
  );
});

const places = fc.uniqueArray(fc.nat(500_000), { maxLength: 20 }).map((nodes) => nodes.toSorted((a, b) => a - b));

test("every term has its nodes back, and its weights to a twentieth", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,8}$/), places), (given) => {
      const found = new Map(Object.entries(given).map(([term, nodes]) => [term, nodes.flatMap((node) => [node, 1 + (node % 97) / 10])]));
      const opened = openPostings(packPostings(found));
      for (const [term, flat] of found) {
        const back: number[] = [];
        opened.each(opened.numberOf(term), (node, weight) => back.push(node, weight));
        expect(back).toHaveLength(flat.length);
        for (const [at, value] of flat.entries()) expect(Math.abs((back[at] ?? NaN) - value)).toBeLessThanOrEqual(0.025001);
      }
    }),
  );
});

test("a term that is not there has no number, and terms that begin alike are a run", () => {
  const opened = openPostings(packPostings(new Map(["pier", "quay", "quays", "port"].map((term) => [term, [1, 2]]))));
  expect(opened.terms).toEqual(["pier", "port", "quay", "quays"]);
  expect(opened.numberOf("qua")).toBe(-1);
  expect(opened.terms[opened.firstFrom("qua")]).toBe("quay");
  expect(openPostings(packPostings(new Map())).terms).toEqual([]);
});
