import { expect, test } from "vitest";
import { toBrat } from "../../../src/core/exports/to-brat.ts";
import { bridgeGraph, brokenQuotation } from "./bridge-article.ts";

const files = () => Object.fromEntries(toBrat(bridgeGraph()).map(({ name, text }) => [name, text]));
const lines = () => (files()["bridge.ann"] ?? "").trimEnd().split("\n");

test("every text-bound says its words at its code points, its pieces joined by a space", () => {
  const points = [...(files()["bridge.txt"] ?? "")];
  const bounds = lines().filter((line) => line.startsWith("T"));
  expect(bounds.length).toBeGreaterThanOrEqual(8);
  for (const bound of bounds) {
    const [, place = "", words] = bound.split("\t");
    const pieces = place
      .replace(/^\S+ /, "")
      .split(";")
      .map((piece) => piece.split(" ").map(Number));
    expect(pieces.map(([start, end]) => points.slice(start, end).join("")).join(" ")).toBe(words);
  }
});

test("a broken quotation is one discontinuous text-bound", () => {
  expect(lines().find((line) => line.includes("42 million"))).toMatch(
    new RegExp(`^T\\d+\\tContent \\d+ \\d+;\\d+ \\d+\\t${brokenQuotation.join(" ")}$`),
  );
});

test("every event names text-bounds that are there", () => {
  const known = new Set(lines().map((line) => line.split("\t")[0]));
  const events = lines().filter((line) => line.startsWith("E"));
  expect(events).toHaveLength(2);
  for (const event of events)
    for (const argument of event.split("\t")[1]?.split(" ") ?? []) expect(known).toContain(argument.split(":")[1]);
});

test("says which speakers are not named", () => expect(lines().filter((line) => line.includes("\tUnnamed "))).toHaveLength(1));

test("the settings know every kind and value that is written", () => {
  const settings = files()["annotation.conf"] ?? "";
  for (const line of lines()) {
    const [, written = ""] = line.split("\t");
    const [kind = "", , value] = written.split(/[ :]/);
    if (!line.startsWith("#")) expect(settings, line).toMatch(new RegExp(`^${kind}(?:\\t|$)`, "m"));
    if (line.startsWith("A") && value !== undefined) expect(settings, line).toMatch(new RegExp(`^${kind}\\t.*\\b${value}\\b`, "m"));
  }
});
