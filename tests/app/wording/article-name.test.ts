import { expect, test } from "vitest";
import { articleName } from "../../../src/app/wording/names.ts";

const named = (text: string): string => articleName({ id: "pasted-article", text });

test("an article goes by its headline", () =>
  expect(articleName({ id: "pasted-article", title: "The ferry", text: "Two people were hurt." })).toBe("The ferry"));

test("an article without a headline goes by its first words, cut between words", () => {
  expect(named("Two people were hurt on Monday when, in fog, the ferry ran aground.")).toBe("“Two people were hurt on Monday when…”");
  expect(named("Two people were hurt.")).toBe("“Two people were hurt.”");
});

test("its name is on one line, without Markdown’s marks", () =>
  expect(named("\n# Ferry news\n\nThe **master** said it was fog that day.")).toBe("“Ferry news The master said it was…”"));

test("quotation marks in it are inner ones", () =>
  expect(named('“We will appeal,” said Ana Ruiz. "No," said he.')).toBe("“‘We will appeal,’ said Ana Ruiz. ‘No,’…”"));

test("a page without a space is cut too", () => expect(named("a".repeat(9_000))).toBe(`“${"a".repeat(80)}…”`));
