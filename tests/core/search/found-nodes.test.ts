import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestFirst, firstBest, intersect, keepNodes, scoreAdder, type Found } from "../../../src/core/search/found-nodes.ts";

const count = 50; // nodes
const scores = fc.array(fc.tuple(fc.nat(count - 1), fc.integer({ min: 1, max: 400 })), { maxLength: 60 });

function foundIn(given: readonly (readonly [number, number])[], { add, take } = scoreAdder(count)): Found {
  for (const [node, score] of given) add(node, score / 20);
  return take();
}

function sums(given: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [node, score] of given) found.set(node, (found.get(node) ?? 0) + score);
  return found;
}

/** Pairs in twentieths, so that sums are whole numbers. */
const pairs = ({ nodes, scores: given }: Found) => [...nodes].map((node, at) => [node, Math.round((given[at] ?? NaN) * 20)]);
const inOrder = (found: ReadonlyMap<number, number>) => [...found].toSorted(([a], [b]) => a - b);

test("scores of a node are added up, and the nodes come in the order of their numbers", () => {
  fc.assert(
    fc.property(scores, (given) => {
      expect(pairs(foundIn(given))).toEqual(inOrder(sums(given)));
    }),
  );
});

test("an adder that was emptied begins anew", () => {
  const adder = scoreAdder(count);
  foundIn([[3, 20]], adder);
  expect(pairs(foundIn([[4, 20]], adder))).toEqual([[4, 20]]);
});

test("what all sets have is found, with the sum of its scores", () => {
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 3 }), (given) => {
      const maps = given.map(sums);
      const [first = new Map<number, number>()] = maps;
      const both = [...first.keys()].filter((node) => maps.every((map) => map.has(node)));
      const expected = new Map(both.map((node) => [node, maps.reduce((sum, map) => sum + (map.get(node) ?? 0), 0)]));
      expect(pairs(intersect(given.map((one) => foundIn(one))))).toEqual(inOrder(expected));
    }),
  );
});

test("the best come first, and equals in the order of their numbers", () => {
  fc.assert(
    fc.property(scores, (given) => {
      const expected = [...sums(given)].toSorted(([a, m], [b, n]) => n - m || a - b).map(([node]) => node);
      expect([...bestFirst(foundIn(given))]).toEqual(expected);
    }),
  );
});

test("the first of the best are the same without the others", () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20 }), (given, few) => {
      const found = foundIn(given);
      expect([...firstBest(found, few)]).toEqual([...bestFirst(found).subarray(0, few)]);
    }),
  );
});

test("nodes that are few among many come in the order of their numbers too", () => {
  const adder = scoreAdder(10_000);
  for (const node of [9_999, 3, 5_000]) adder.add(node, 1);
  expect([...adder.take().nodes]).toEqual([3, 5_000, 9_999]);
});

test("what is kept keeps its score", () => {
  expect(
    pairs(
      keepNodes(
        foundIn([
          [1, 20],
          [2, 40],
          [7, 60],
        ]),
        (node) => node !== 2,
      ),
    ),
  ).toEqual([
    [1, 20],
    [7, 60],
  ]);
});
