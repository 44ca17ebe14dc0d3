import { describe, expect, test } from "vitest";
import { hearings } from "../../../src/core/attribution/hearings.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../support/marked.ts";
import { textOf } from "../../support/tagger.ts";
import { attributionLines, readAttributions } from "./read-attributions.ts";

describe("what a sentence tells before “, an inquiry heard”", () => {
  test("is a content of nobody named", () =>
    expect(attributionLines("A man accused of arson told a clerk he would “make them sorry”, a court has heard.")).toEqual([
      "- | a court has heard | A man accused of arson told a clerk he would “make them sorry”",
    ]));
  test("is speech", () =>
    expect(readAttributions("The ferry was never inspected, Pellmoor Crown Court heard.").attributions).toMatchObject([
      { act: "says", speech: true, grade: "stated", rule: "heard in court" },
    ]));
  test("ends before the words that say when", () =>
    expect(attributionLines("Families were warned, the public inquiry into the flood was told on Tuesday.")).toEqual([
      "- | the public inquiry into the flood was told | Families were warned",
    ]));
  test("has the mark that closes it", () =>
    expect(attributionLines("“The ferry was old,” the jury heard.")).toEqual(["- | the jury heard | “The ferry was old,”"]));
  test("is none where a conjunction stands before the court", () =>
    expect(attributionLines("The ferry sank in May, as the court heard.")).toEqual([]));
  test("is none without a verb", () => expect(attributionLines("On Tuesday in May, the court heard.")).toEqual([]));
  test("is none where somebody else hears", () => expect(attributionLines("The ferry sank in May, the harbour heard.")).toEqual([]));
  test("is none inside a quotation", () =>
    expect(attributionLines("“It sank, the court heard.” She left.")).toEqual(["- | - | “It sank, the court heard.”"]));
});

describe("a court that was found to speak", () => {
  const mended = (source: string) => {
    const { text, all } = marked(source);
    const draft = {
      content: all("content"),
      cue: all("cue"),
      sourceSpan: all("who")[0] ?? null,
      grade: "likely",
      rule: "a model",
    } as const;
    return hearings(textOf(text), findQuotations(textOf(text)), [draft]).map(({ cue, sourceSpan }) =>
      [sourceSpan === null ? [] : [sourceSpan], cue].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join()),
    );
  };
  test("only hears", () =>
    expect(mended("<who>The court</who> <cue>heard</cue> <content>that the ferry was old</content>.")).toEqual([["", "The court heard"]]));
  test("is told", () =>
    expect(mended("<who>A tribunal</who> <cue>was told</cue> <content>that the ferry was old</content>.")).toEqual([
      ["", "A tribunal was told"],
    ]));
  test("speaks where it rules", () =>
    expect(mended("<who>The court</who> <cue>ruled</cue> <content>that the ferry was old</content>.")).toEqual([["The court", "ruled"]]));
  test("is not a person who hears", () =>
    expect(mended("<who>Ana Ruiz</who> <cue>heard</cue> <content>that the ferry was old</content>.")).toEqual([["Ana Ruiz", "heard"]]));
});
