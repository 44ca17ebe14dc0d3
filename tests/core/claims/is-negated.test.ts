import { expect, test } from "vitest";
import { isNegated } from "../../../src/core/claims/telling-stems.ts";

test.each([
  "The claim that the microbe ate the polyester is wrong",
  "That the mill was sold is simply not true",
  "The report was entirely false",
])("“%s” denies something", (words) => expect(isNegated(words)).toBe(true));

test.each(["The wrong mill was sold", "The mill was sold to the wrong dealer", "The dealer was accused of false accounts"])(
  "“%s” denies nothing",
  (words) => expect(isNegated(words)).toBe(false),
);
