import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readArticles } from "../../scripts/read-articles.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

test("text and Markdown are read, folders within too, sorted by id; the rest is passed over", () => {
  const folder = temporaryFolder({
    "b.md": "B.",
    "a.TXT": "A.",
    "in/c.txt": "C.",
    "d.pdf": "D",
    ".e.md": "E.",
    "README.md": "About these.",
  });
  const { articles, issues } = readArticles([folder]);
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ["a", "A."],
    ["b", "B."],
    ["c", "C."],
  ]);
  expect(issues).toEqual([]);
});

test("a file that is named is read whatever its ending, once however often it is named", () => {
  const folder = temporaryFolder({ "notes.text": "A note." });
  const file = join(folder, "notes.text");
  expect(readArticles([file, file])).toMatchObject({ articles: [{ id: "notes" }], issues: [] });
});

test("of two articles with one id the first is kept, and the issue names both files", () => {
  const folder = temporaryFolder({ "vote.md": "One.", "Vote.txt": "Other.", "x/vote.txt": "Third." });
  const { articles, issues } = readArticles([folder]);
  const name = basename(folder);
  expect(articles.map(({ text }) => text)).toEqual(["Other."]);
  expect(issues.map(({ rule, severity, file, message }) => ({ rule, severity, file, names: message.includes("Vote.txt") }))).toEqual([
    { rule: "same-id", severity: "error", file: `${name}/vote.md`, names: true },
    { rule: "same-id", severity: "error", file: `${name}/x/vote.txt`, names: true },
  ]);
});

test("a bad file is an issue that says where it is, and the others are read", () => {
  const folder = temporaryFolder({ "good.md": "Good.", "bad.md": "---\ntitle: [\n---\nBad.", "empty.txt": "" });
  const { articles, issues } = readArticles([folder]);
  expect(articles.map(({ id }) => id)).toEqual(["good"]);
  expect(issues.map(({ rule, file }) => [rule, file])).toEqual([
    ["broken-yaml", `${basename(folder)}/bad.md`],
    ["empty-file", `${basename(folder)}/empty.txt`],
  ]);
});

test("a path where nothing is gives an issue, not a crash", () => {
  expect(readArticles([join(tmpdir(), "sayso-nowhere", "x.md")])).toMatchObject({
    articles: [],
    issues: [{ rule: "unreadable", file: "x.md" }],
  });
});
