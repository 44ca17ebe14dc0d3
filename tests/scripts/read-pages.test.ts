import { join } from "node:path";
import { expect, test } from "vitest";
import { readArticles } from "../../scripts/read-articles.ts";
import { run, wordFile } from "../core/imports/support/word-file.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const paragraphs = [
  "The town of Pellmoor will close its ferry in May, the council said on Tuesday, after a winter in which the boat was out of service for six weeks.",
  "“We have no money left for a second boat,” said Ida Falk, the mayor of Pellmoor, when she met the passengers at the pier in the evening.",
  "The ferry carries 300 people a day, according to the Norland Transport Board, which pays for a third of it and has asked for a new contract.",
];
const page = (head: string, body = paragraphs.map((words) => `<p>${words}</p>`).join("")): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a><a href="/s">Sport</a></nav><main><article>${body}</article></main><footer>© Echo</footer></body></html>`;
const readOne = (name: string, contents: string | Uint8Array) => readArticles([join(temporaryFolder({ [name]: contents }), name)]);

test("a web page gives its paragraphs and what it says of itself, and leaves the rest of the page out", () => {
  const head = `<title>Ferry to close</title><link rel="canonical" href="https://echo.example/ferry"><meta property="og:site_name" content="The Pellmoor Echo">
    <meta name="author" content="By Ana Ruiz"><meta property="article:published_time" content="2031-04-02T08:30:00Z"><meta property="article:modified_time" content="2031-04-03">`;
  const { articles, issues } = readOne("ferry.html", page(head));
  expect(issues).toEqual([]);
  expect(articles).toEqual([
    {
      id: "ferry",
      title: "Ferry to close",
      outlet: "The Pellmoor Echo",
      byline: "Ana Ruiz",
      published: "2031-04-02T08:30:00Z",
      updated: "2031-04-03",
      url: "https://echo.example/ferry",
      text: paragraphs.join("\n\n"),
    },
  ]);
});

test("what a page does not say is not known", () => {
  const [article] = readOne("ferry.htm", page("")).articles;
  expect(article).toEqual({ id: "ferry", text: paragraphs.join("\n\n") });
});

test("a date in words is left out and told; an address that runs code is none", () => {
  const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="last Tuesday">`;
  const { articles, issues } = readOne("ferry.html", page(head));
  expect(articles[0]).not.toHaveProperty("published");
  expect(articles[0]).not.toHaveProperty("url");
  expect(issues).toMatchObject([{ rule: "date-not-iso", severity: "warning", place: null }]);
});

test("scripts, styles and captions of a page are no words of its article", () => {
  const body = paragraphs
    .map((words) => `<p>${words}<script>hurt()</script><style>p{}</style></p>`)
    .join("<figure><img src=x onerror=hurt()><figcaption>The pier</figcaption></figure>");
  expect(readOne("ferry.html", page("", body)).articles[0]?.text).toBe(paragraphs.join("\n\n"));
});

test.each([
  ["empty.html", "", "empty-file"],
  ["no words.html", "<html><body><script>1</script></body></html>", "no-article"],
  ["deep.html", `${"<div>".repeat(10_000)}Words.`, "too-deep"],
  ["broken.docx", "PK\u0003\u0004 not a zip", "not-docx"],
  ["latin.html", new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0x20, 0x61]), "windows-1252"],
])("%s is an issue that names the file and what to do, and no crash", (name, contents, rule) => {
  const { articles, issues } = readOne(name, contents);
  expect(articles).toEqual([]);
  expect(issues).toMatchObject([{ rule, severity: "error", file: name, remedy: expect.stringMatching(/\w/) }]);
});

test("pages and Word files in a folder are read beside its texts", () => {
  const folder = temporaryFolder({ "a.txt": "A.", "b.html": page(""), "c.docx": wordFile([run("C.")]) });
  expect(readArticles([folder]).articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
