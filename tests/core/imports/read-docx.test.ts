import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx } from "../../../src/core/imports/read-docx.ts";
import { run, wordFile } from "./support/word-file.ts";

const utf8 = new TextDecoder();
const read = (bytes: Uint8Array) => readDocx("ferry.docx", bytes, (given) => utf8.decode(given));
const zip = (document: string) => zipSync({ "word/document.xml": strToU8(document) }, { level: 1 });

test("paragraphs, title and author are read; when the file was made is no date of publication", () => {
  const { article, issues } = read(
    wordFile([run("The ferry will ") + run("close,"), run("“No money,” said Ida &amp; Jon&#233; Falk.")], {
      title: "Ferry &quot;to close&quot;",
      creator: "Ana Ruiz",
    }),
  );
  expect(article).toEqual({
    id: "ferry",
    title: 'Ferry "to close"',
    byline: "Ana Ruiz",
    text: "The ferry will close,\n\n“No money,” said Ida & Joné Falk.",
  });
  expect(issues).toMatchObject([{ rule: "byline-from-file", severity: "note" }]);
});

test("a file that says nothing of itself has nothing known about it", () => {
  expect(read(wordFile([run("One.")]))).toEqual({ article: { id: "ferry", text: "One." }, issues: [] });
});

test("deleted and moved words, a second rendering and field codes are no text; a line break is a space", () => {
  const paragraph = [
    run("Kept"),
    '<w:del w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del>',
    `<w:moveFrom>${run("moved")}</w:moveFrom>`,
    "<w:r><w:instrText>HYPERLINK</w:instrText><w:br/></w:r>",
    `<mc:AlternateContent><mc:Choice>${run("words")}</mc:Choice><mc:Fallback>${run("words")}</mc:Fallback></mc:AlternateContent>`,
  ];
  expect(read(wordFile([paragraph.join("")])).article?.text).toBe("Kept words");
});

test("front matter in a paragraph is words, not facts", () => {
  const { article } = read(wordFile([run("---"), run("title: Not a title"), run("---"), run("Text.")]));
  expect(article).toEqual({ id: "ferry", text: "---\n\ntitle: Not a title\n\n---\n\nText." });
});

test.each([
  ["nothing", new Uint8Array(), "empty-file"],
  ["words", strToU8("Not a Word file."), "not-docx"],
  ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "not-docx"],
  ["another archive", zipSync({ "a.txt": strToU8("a") }), "not-docx"],
  [
    "half a file",
    wordFile([run("One. ".repeat(2_000)), run(Array.from({ length: 3_000 }, (_, i) => i * i).join(" "))]).slice(0, 3_000),
    "damaged-file",
  ],
  ["a file without words", wordFile([]), "empty-file"],
])("%s is an issue that names the file and what to do", (_what, bytes, rule) => {
  const { article, issues } = read(bytes);
  expect(article).toBeNull();
  expect(issues).toMatchObject([{ rule, severity: "error", file: "ferry.docx", remedy: expect.stringMatching(/\w/) }]);
});

test("a zip bomb stops at the limit, whatever its headers say", () => {
  const bomb = zip(`<w:document>${" ".repeat(30_000_000)}</w:document>`);
  expect(bomb.length).toBeLessThan(200_000);
  expect(read(bomb).issues).toMatchObject([{ rule: "too-large", message: expect.stringMatching(/larger than 20 MB/) }]);
});

test("elements nested 10,000 deep are read like any", () => {
  const deep = `${"<w:sdt>".repeat(10_000)}<w:p>${run("Deep words.")}</w:p>${"</w:sdt>".repeat(10_000)}`;
  expect(read(zip(deep)).article?.text).toBe("Deep words.");
});

// Looked for its end from each of them, a file like these would take an hour.
test.each(["<w:t ", "<!", '<w:t a="', "<w:t a='"])("tags that never close, %s, hold no text and are passed over", (open) => {
  const { article } = read(zip(`<w:p>${run("Words before.")}</w:p>${open.repeat(300_000)}`));
  expect(article?.text).toBe("Words before.");
});

test("entities of a document type are never expanded", () => {
  const { article } = read(zip(`<!DOCTYPE d [<!ENTITY a "aaaa">]><w:p>${run("Say &a; twice.")}</w:p>`));
  expect(article?.text).toBe("Say &a; twice.");
});
