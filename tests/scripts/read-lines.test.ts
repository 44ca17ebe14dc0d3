import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "../../scripts/read-lines.ts";

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(line);
  return lines;
}

test("a line may come in pieces, and the last one need not end", async () => {
  expect(await linesOf("on", "e\ntwo\n", "\nthr", "ee")).toEqual(["one", "two", "", "three"]);
});

test("a character may come in pieces", async () => {
  const bytes = Buffer.from("“né 🙂”\n");
  expect(await linesOf(bytes.subarray(0, 2), bytes.subarray(2, 9), bytes.subarray(9))).toEqual(["“né 🙂”"]);
});

test("only a line feed ends a line: JSON may hold the others", async () => {
  expect(await linesOf("a\u2028b\u2029c\u0085d\n")).toEqual(["a\u2028b\u2029c\u0085d"]);
});
