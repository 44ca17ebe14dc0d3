import { expect, test } from "vitest";
import { changes } from "../../scripts/bench/alter-words.ts";

const words = "the old ferry is to sail again, says the mayor’s office".split(" ");
const others = ["lamp", "stone"];

test.each([
  ["same", "the old ferry is to sail again, says the mayor’s office"],
  ["typography", "the old ferry is to sail again says the mayor’s office"],
  ["shortened-start", "is to sail again, says the mayor’s office"],
  ["shortened-end", "the old ferry is to sail again,"],
  ["cut-marked", "the old ferry is … again, says the mayor’s office"],
  ["cut-unmarked", "the old ferry is again, says the mayor’s office"],
  ["bracketed", "the old ferry is to [stone] again, says the mayor’s office"],
  ["word-changed", "the old ferry is to stone again, says the mayor’s office"],
  ["negation-changed", "the old ferry is not to sail again, says the mayor’s office"],
  ["inserted", "the old ferry is to stone stone sail again, says the mayor’s office"],
  ["merged", "the old ferry is to sail stone"],
] as const)("%s changes that and no more", (change, expected) => {
  expect(changes[change](words, () => 0.5, others)?.join(" ")).toBe(expected);
});

test("a negation goes where there is one, and words without one or a verb cannot be turned round", () => {
  expect(changes["negation-changed"](["it", "is", "not", "shut"])).toEqual(["it", "is", "shut"]);
  expect(changes["negation-changed"](["no", "ferry", "today"])).toBeNull();
});
