import * as fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../../src/core/model/steps.ts";
import { sortInSteps } from "../../../src/app/search-view/sort-in-steps.ts";

test("sorts as a list sorts itself, equals as they stood", () => {
  fc.assert(
    fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 97 }), (length, different) => {
      const list = Array.from({ length }, (_, at) => ({ at, rank: (at * 7_919) % different }));
      const compare = (a: { readonly rank: number }, b: { readonly rank: number }) => a.rank - b.rank;
      expect(atOnce(sortInSteps(list, compare))).toEqual(list.toSorted(compare));
    }),
    { numRuns: 20 },
  );
});
