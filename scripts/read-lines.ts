import type { Readable } from "node:stream";

/** The lines of a stream, one at a time. Only a line feed ends a line: Node's own reader also ends one at U+2028, which JSON may hold. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
