import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shippedModel } from "../../../scripts/shipped-model.ts";
import type { AnalysedArticle } from "../../../src/core/model/analysed-article.ts";
import { analyseArticle } from "../../../src/core/pipeline.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";
import { tagger } from "../../support/tagger.ts";

// Whole articles as desks write them, all invented by us, with who really speaks in each quotation: "" for somebody whom nobody can name.
// Contents are given by their first words, a speaker by each name the text may give. To name the wrong person is the one thing that must never happen; open may be.
type Row = { readonly words: string; readonly speaker: string };
const desk = JSON.parse(readFileSync("tests/gold/desk.json", "utf8")) as Readonly<Record<string, readonly Row[]>>;

/** For each row: `right`, `open`, `not found`, or who is wrongly named. */
function resultsIn(name: string, rows: readonly Row[]): readonly { readonly row: Row; readonly result: string }[] {
  const { article } = articleFromText(`${name}.md`, readFileSync(`tests/gold/desk/${name}.md`, "utf8"));
  if (article === null) throw new Error(`${name} cannot be read.`);
  const analysed = analyseArticle(article, { tagger, model: shippedModel });
  const { text, attributions } = analysed;
  return rows.map((row) => {
    const index = attributions.findIndex(({ content }) =>
      content.some(({ start, end }) => text.text.slice(start, end).startsWith(row.words)),
    );
    if (index < 0) return { row, result: "not found" };
    const speakers = speakersOf(analysed, index);
    const names = speakers.flatMap((speaker) => speaker.names);
    if (names.length === 0) return { row, result: row.speaker === "" ? "right" : "open" };
    const isRight =
      row.speaker === "" ? speakers.every(({ kind }) => kind === "unnamed") : row.speaker.split("|").some((one) => names.includes(one));
    return { row, result: isRight ? "right" : names.join(" / ") };
  });
}

/** Those whom the article gives the words to, documents too; none where it is open. */
function speakersOf({ actors: { actors, documents, speakers } }: AnalysedArticle, index: number) {
  const link = speakers[index];
  if (link === undefined || link.grade === "open") return [];
  if (link.document !== null) return [{ kind: "document", names: [documents[link.document]?.name ?? ""] }];
  return link.author ? [{ kind: "author", names: ["the article"] }] : link.actors.flatMap((actor) => actors[actor] ?? []);
}

const results = Object.entries(desk).map(([name, rows]) => ({ name, found: resultsIn(name, rows) }));

describe.each(results)("$name", ({ found }) => {
  test("names nobody who did not speak", () => {
    const wrong = found.filter(({ result }) => !/^(?:right|open|not found)$/.test(result));
    expect(wrong.map(({ row, result }) => `${row.words}: ${result}, not ${row.speaker}`)).toEqual([]);
  });
});

test("nine of ten quotations have their speaker", () => {
  const all = results.flatMap(({ found }) => found);
  const missed = all.filter(({ result }) => result !== "right");
  expect(missed.length, missed.map(({ row, result }) => `${row.words}: ${result}`).join("\n")).toBeLessThanOrEqual(all.length / 10);
});
