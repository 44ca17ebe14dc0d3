import { expect, test } from "vitest";
import { readCommandLine, UsageError } from "../../scripts/command-line.ts";

const read = (...args: string[]) => readCommandLine("npm run x -- [--out DIR]", { out: false, fast: true }, args);

test("options and words may stand in any order", () => {
  expect(read("a.md", "--out", "there", "--fast", "b")).toEqual({ options: { out: "there", fast: true }, words: ["a.md", "b"] });
  expect(read("--out=there").options.out).toBe("there");
  expect(read("--", "--out").words).toEqual(["--out"]);
});

test("an unknown option is explained, with the nearest that there is and the usage", () => {
  expect(() => read("--outt", "x")).toThrow(UsageError);
  expect(() => read("--outt", "x")).toThrow(/no option --outt\. Did you mean --out\?\n\nnpm run x/);
  expect(() => read("--verbose")).toThrow(/no option --verbose\.\n/);
  expect(() => read("-q")).toThrow(/no option -q/);
});

test("an option without its value, or a switch with one, is explained", () => {
  expect(() => read("--out")).toThrow(/--out needs a value/);
  expect(() => read("--fast=1")).toThrow(/--fast takes no value/);
});
