import { expect, test } from "vitest";
import { readFiles } from "../../../src/app/own-articles/read-files.ts";
import { writeProject } from "../../../src/app/own-articles/project-file.ts";

const words = "“The pier is safe,” said Ada Quill, the mayor of Lorrin.";
const read = (name: string, text: string | Uint8Array<ArrayBuffer>) => readFiles([new File([text], name)]);

test("a project file gives its articles", async () => {
  const project = writeProject({ articles: [{ id: "pier", text: words }], corrections: [] });
  expect(await read("sayso-project.json", project)).toMatchObject({ articles: [{ id: "pier", text: words }], issues: [] });
});

test("Citron's JSON gives its text, and says that its quotes are not taken over", async () => {
  const contents = [{ start: 0, end: 19, text: "“The pier is safe,”" }];
  const given = await read("pier.json", JSON.stringify({ text: words, quotes: [{ cue: null, sources: [], contents }] }));
  expect(given.articles).toMatchObject([{ id: "pier", text: words }]);
  expect(given.issues).toMatchObject([{ file: "pier.json", severity: "note", message: expect.stringMatching(/its 1 quote was not/) }]);
});

test("text in Citron's JSON that looks like front matter stays text", async () => {
  const given = await read("pier.json", JSON.stringify({ text: `---\ntitle: None\n---\n${words}`, quotes: [] }));
  expect(given.articles[0]?.title).toBeUndefined();
  expect(given.articles[0]?.text).toContain("title: None");
});

test.each([
  ["JSON of another kind", '{"words":"The pier is safe."}'],
  ["a damaged file", "{"],
  ["Citron's JSON whose text is empty", '{"text":" ","quotes":[]}'],
])("%s is an issue, never an article", async (_kind, text) => {
  expect(await read("pier.json", text)).toMatchObject({ articles: [], issues: [{ file: "pier.json", severity: "error" }] });
});

test("JSON that is not UTF-8 is told as such", async () => {
  const given = await read("pier.json", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22]));
  expect(given).toMatchObject({ articles: [], issues: [{ severity: "error", message: expect.stringMatching(/UTF-8|binary/) }] });
});
