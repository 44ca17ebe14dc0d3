import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { GraphRecords } from "../../src/core/graph/schema.ts";
import { runScript, type Ended } from "./support/run-script.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const paragraph = "“The harbour will reopen in May,” said Ana Ruiz, the mayor of Pellmoor.";
const article = `---\ntitle: Harbour\n---\n${paragraph}\n\nThe council voted on the plan after a debate that went on into the night.\n`;
const furnished = `${paragraph}\nRead more: Fishermen wait for the harbour to open\nShare this on Facebook\nThe pier is to be closed for the whole of the winter, and the market with it.\nThe pier is to be closed for the whole of the winter, and the market with it.\n`;
const german =
  "Die Stadt hat beschlossen, den Hafen im Mai wieder zu öffnen, und die Fischer sind froh. „Das ist ein guter Tag für uns alle“, sagte die Bürgermeisterin, die sich seit Jahren für den Hafen einsetzt, nach der Sitzung des Rates.";
const windows1252 = Uint8Array.from([..."She said \u0093no\u0094."].map((c) => c.charCodeAt(0)));

describe("a folder of good and bad files", () => {
  const folder = temporaryFolder({
    "good.md": article,
    "furnished.txt": furnished,
    "empty.txt": "",
    "binary.txt": Uint8Array.from([0x41, 0, 1, 2]),
    "damaged.txt": Uint8Array.from([0x41, 0xe2, 0x80, 0x41, 0xc3, 0xa9]),
    "old.txt": windows1252,
    "broken.md": "---\ntitle: [Harbour\n---\nText.",
    "misspelt.md": `---\nbyline: Ida Falk\npublishd: 2031-04-02\n---\n${paragraph}`,
    "sub/good.txt": "Another article with the same id.",
    "german.txt": german,
  });
  const out = temporaryFolder();
  const name = basename(folder);
  let ended: Ended;
  let graph: GraphRecords;
  beforeAll(() => {
    ended = runScript("build-graph.ts", [folder, "--out", out]);
    graph = JSON.parse(readFileSync(join(out, "graph.json"), "utf8")) as GraphRecords;
  });

  test("builds from the good ones", () => {
    expect(ended.code).toBe(0);
    const articles = graph.nodes.flatMap((node) => (node.kind === "source" && node.source === "article" ? [node.article] : []));
    expect(articles).toEqual(["furnished", "good", "misspelt"]);
    expect(ended.stdout).toMatch(/^3 articles: \d+ quotes/m);
    expect(ended.stdout).toMatch(/Every span and edge verified/);
  });

  test.each([
    ["empty.txt", /error: The file is empty\.\n +Put the article's text into it/],
    ["binary.txt:1:2", /error: The file is binary/],
    ["damaged.txt:1:2", /error: The file is not UTF-8 text: byte 0xE2/],
    ["old.txt:1:10", /error: The file is Windows-1252 text.*\n +Convert it: iconv -f WINDOWS-1252 -t UTF-8/],
    ["broken.md:3:1", /error: The front matter is not YAML.*\n +Write one "key: value" a line/],
    ["misspelt.md:3:1", /warning: The front matter has an unknown key, "publishd".*\n +Did you mean "published"\?/],
    ["sub/good.txt", /error: .*good\.txt and .*good\.md both have the id "good".*\n.*Rename/],
    ["german.txt", /German/],
    ["furnished.txt", /furniture|Read more/i],
  ])("names %s, what is wrong and what to do", (file, message) => {
    const from = ended.stderr.indexOf(`${name}/${file}`);
    expect(from, ended.stderr).toBeGreaterThanOrEqual(0);
    expect(ended.stderr.slice(from, ended.stderr.indexOf("\n", ended.stderr.indexOf("\n", from) + 1))).toMatch(message);
  });

  test("tells the graph what was left out, and nothing of the machine", () => {
    const left = graph.issues.filter(({ severity }) => severity === "error").map(({ file }) => file);
    for (const file of ["empty.txt", "binary.txt", "damaged.txt", "old.txt", "broken.md", "sub/good.txt", "german.txt"])
      expect(left).toContain(`${name}/${file}`);
    const written = readFileSync(join(out, "graph.json"), "utf8") + readFileSync(join(out, "search-index.json"), "utf8");
    expect(written).not.toContain(folder);
  });

  test("leaves page furniture out of the quotes", () => {
    const words = graph.nodes.flatMap((node) => (node.kind === "quote" ? node.content.map(({ exact }) => exact) : []));
    expect(words.length).toBeGreaterThan(0);
    expect(words.some((exact) => /Fishermen wait|Facebook/.test(exact))).toBe(false);
  });

  test("gives the same bytes the second time", () => {
    const again = temporaryFolder();
    runScript("build-graph.ts", [folder, "--out", again]);
    for (const file of ["graph.json", "search-index.json"])
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file)))).toBe(true);
  });

  test("gives a graph that verify passes, and one with a changed word that it does not", () => {
    expect(runScript("verify.ts", [join(out, "graph.json")])).toMatchObject({ code: 0, stdout: expect.stringMatching(/verified/) });
    const damaged = temporaryFolder({
      "graph.json": readFileSync(join(out, "graph.json"), "utf8").replace("will reopen in May", "will reopen in Mai"),
    });
    const { code, stderr } = runScript("verify.ts", [join(damaged, "graph.json")]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/quote:|source:/);
  });
});

describe("a build of nothing", () => {
  test.each([
    ["an empty folder", () => temporaryFolder()],
    ["a folder of bad files only", () => temporaryFolder({ "empty.md": "" })],
    ["a path where nothing is", () => join(temporaryFolder(), "nowhere")],
  ])("of %s fails, says so and writes nothing", (_what, folder) => {
    const out = temporaryFolder();
    const { code, stderr } = runScript("build-graph.ts", [folder(), "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no article/i);
    expect(existsSync(join(out, "graph.json"))).toBe(false);
  });

  test("for an unknown option says which there are", () => {
    const { code, stderr } = runScript("build-graph.ts", ["--ouput", "x"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no option --ouput\. Did you mean --out\?[\s\S]*--out DIR/);
  });
});

test("an article of five megabytes is built", { timeout: 300_000 }, () => {
  let text = "";
  for (let i = 0; text.length < 5_000_000; i++)
    text += `“Berth ${i} will be closed for the winter,” said Ana Ruiz, the mayor of Pellmoor.\n\n`;
  const out = temporaryFolder();
  const { code, stdout, stderr } = runScript("build-graph.ts", [temporaryFolder({ "long.txt": text }), "--out", out]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toMatch(/1 article: [\d,]+ quotes/);
});
