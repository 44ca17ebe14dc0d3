import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Prediction } from "../../scripts/prediction.ts";
import { runScript, type Ended } from "./support/run-script.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const plain = `“The harbour will reopen in May,” said Ana Ruiz, the mayor of Pellmoor.`;
// What normalising changes: CRLF, no-break spaces, zero-width characters, a decomposed accent; an emoji and a byte-order mark before it.
const odd = `\uFEFFPellmoor \u{1F6A2} e\u0301t\u00e9\r\n\r\n“The\u00a0harbour will\u200b re\u0301open in May,”\u00a0said Ana\u00a0Ruiz, the mayor of Pellmoor.\r\n`;
const lines = [
  JSON.stringify({ id: "plain", text: plain }),
  "{ not JSON",
  JSON.stringify({ id: "odd", text: odd }),
  JSON.stringify({ text: "no id" }),
  "",
  JSON.stringify({ id: "separator", text: `A line.\u2028${plain}` }),
  JSON.stringify({ id: "empty", text: "" }),
  JSON.stringify({ id: "numbers", text: 7 }),
];

const wordsAt = (text: string, spans: Prediction["attributions"][number]["content"]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

describe("a file of rows", () => {
  let ended: Ended;
  let rows: readonly Prediction[];
  beforeAll(() => {
    const folder = temporaryFolder({ "in.jsonl": lines.join("\n") });
    const out = join(folder, "out.jsonl");
    ended = runScript("predict.ts", [join(folder, "in.jsonl"), out]);
    rows = readFileSync(out, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Prediction);
  });

  test("gives a row for each that can be used, in order", () => {
    expect(ended.code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(["plain", "odd", "separator", "empty"]);
    expect(rows[3]).toEqual({ id: "empty", attributions: [] });
  });

  test("reports the others by their line and goes on", () => {
    expect(ended.stderr).toMatch(/in\.jsonl:2: It is not JSON/);
    expect(ended.stderr).toMatch(/in\.jsonl:4: It has no "id"/);
    expect(ended.stderr).toMatch(/in\.jsonl:8: "numbers" has no "text"/);
    expect(ended.stderr).toMatch(/4 articles written, 3 lines left out/);
  });

  test("says who spoke, in which words, by which cue", () => {
    const [attribution] = rows[0]?.attributions ?? [];
    if (!attribution) throw new Error("Nothing was found.");
    expect(attribution).toMatchObject({ speaker: "Ana Ruiz", kind: "person", type: "direct", speech: true, grade: "stated" });
    expect(attribution.rule).not.toBe("");
    expect(wordsAt(plain, attribution.cue)).toEqual(["said"]);
    expect(wordsAt(plain, attribution.content).join(" ")).toContain("The harbour will reopen in May");
  });

  test("counts offsets in the text as given, where normalising changed it", () => {
    const { cue = [], content = [], source = [] } = rows[1]?.attributions[0] ?? {};
    expect(wordsAt(odd, cue)).toEqual(["said"]);
    expect(wordsAt(odd, content).join(" ")).toContain("“The\u00a0harbour will\u200b re\u0301open in May,”");
    expect(wordsAt(odd, source).join(" ")).toMatch(/^Ana\u00a0Ruiz/);
  });
});

test("- reads the standard input and writes the standard output", () => {
  const { code, stdout } = runScript("predict.ts", ["-", "-"], `${lines[0]}\n`);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as Prediction).id).toBe("plain");
});

test("a file that is not there, or none, is explained", () => {
  expect(runScript("predict.ts", ["nowhere.jsonl", "x"])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/There is no file "nowhere.jsonl"/),
  });
  expect(runScript("predict.ts", [])).toMatchObject({ code: 2, stderr: expect.stringMatching(/predict takes two files/) });
});
