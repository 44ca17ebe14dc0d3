import { describe, expect, test } from "vitest";
import { readSamples } from "../../src/app/sample-list.ts";

describe("the list of samples", () => {
  test("is read as it was written", () => {
    const list = { beside: "Shipped article", samples: [{ name: "harbour", title: "Harbour" }] };
    expect(readSamples(JSON.stringify(list))).toEqual(list);
  });

  test("leaves out names that would lead to a file elsewhere", () => {
    const samples = [{ name: "../other", title: "Other" }, { name: "a/b", title: "Deep" }, { name: "harbour" }, null, "harbour"];
    expect(readSamples(JSON.stringify({ beside: "Shipped article", samples })).samples).toEqual([]);
  });

  test("is empty where there is nothing of use", () => {
    for (const text of ["[]", "null", "{}", '{"samples": 3}']) expect(readSamples(text).samples).toEqual([]);
    expect(() => readSamples("<!doctype html>")).toThrow(SyntaxError);
  });
});
