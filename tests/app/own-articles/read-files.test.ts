import { expect, test } from "vitest";
import { readFiles } from "../../../src/app/own-articles/read-files.ts";
import { writeProject } from "../../../src/app/own-articles/project-file.ts";

const words = "“The pier is safe,” said Ada Quill, the mayor of Lorrin.";
const read = (name: string, text: string | Uint8Array<ArrayBuffer>) => readFiles([new File([text], name)]);

test("a project file gives its articles", async () => {
  const project = writeProject({ articles: [{ id: "pier", text: words }], corrections: [], reviews: [] });
  expect(await read("sayso-project.json", project)).toMatchObject({ articles: [{ id: "pier", text: words }], issues: [] });
});

const contents = [{ start: 0, end: 19, text: "“The pier is safe,”" }];
const citron = JSON.stringify({ text: words, quotes: [{ cue: null, sources: [], contents }] });

test("Citron's JSON gives its text with its quotes", async () => {
  const given = await read("pier.json", citron);
  expect(given.articles).toEqual([
    {
      id: "pier",
      text: words,
      annotation: { file: "pier.json", attributions: [{ content: [{ start: 0, end: 19 }], cue: [], source: null }] },
    },
  ]);
});

const standoff = "T1\tContent 0 19\t“The pier is safe,”\nT2\tAttribution 20 24\tsaid\nE1\tAttribution:T2 Content:T1\n";

test("a text and its annotation, dropped together in either order, are one article", async () => {
  const files = [new File([standoff], "pier.ann"), new File([words], "pier.txt")];
  for (const given of [await readFiles(files), await readFiles(files.toReversed())])
    expect(given).toMatchObject({
      articles: [{ id: "pier", annotation: { file: "pier.ann", attributions: [{ content: [{ start: 0, end: 19 }] }] } }],
      issues: [{ rule: "annotation-taken", severity: "note" }],
    });
});

test("an annotation without its text is an issue that asks for the text", async () => {
  expect(await read("pier.ann", standoff)).toMatchObject({
    articles: [],
    issues: [{ rule: "annotation-without-text", file: "pier.ann", remedy: expect.stringContaining("pier.txt") }],
  });
});

test("fact-checks are read beside articles", async () => {
  const review = { "@type": "ClaimReview", claimReviewed: "The pier is safe", author: { name: "Check Norland" } };
  expect(await read("checks.jsonld", JSON.stringify([review]))).toMatchObject({
    articles: [],
    reviews: [{ claimReviewed: "The pier is safe", checker: "Check Norland", file: "checks.jsonld" }],
    issues: [],
  });
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
