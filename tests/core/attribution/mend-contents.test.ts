import { describe, expect, test } from "vitest";
import { mendContents } from "../../../src/core/attribution/mend-contents.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../support/marked.ts";
import { textOf } from "../../support/tagger.ts";

/** The contents, mended, of the draft whose content is marked `content` and whose cue is marked `cue`. */
function mended(source: string): readonly string[] {
  const { text, all } = marked(source);
  const draft = { content: all("content"), cue: all("cue"), sourceSpan: null, grade: "likely", rule: "a model" } as const;
  const found = mendContents(text, findQuotations(textOf(text)), [draft]);
  return found.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

describe("a content ends with the quotation it begins with", () => {
  test("where that closes the sentence and another begins behind it", () =>
    expect(mended("I <cue>told</cue> him: <content>“I was only joking.” To which</content> he said nothing.")).toEqual([
      "“I was only joking.”",
    ]));
  test("and not where the sentence goes on", () =>
    expect(mended("Lin <cue>said</cue> <content>“we lost the bridge again!” in May</content>.")).toEqual([
      "“we lost the bridge again!” in May",
    ]));
  test("and not where its own words stand first", () =>
    expect(mended("LIN<cue>:</cue> <content>She said “we lost the bridge.” But it stood</content>.")).toEqual([
      "She said “we lost the bridge.” But it stood",
    ]));
});

describe("a content behind its cue is the quotation alone that it begins with", () => {
  test("where that ends with a comma and the sentence goes on", () =>
    expect(mended("He <cue>shouted</cue> <content>“Wait for me,” until the boat was gone</content>.")).toEqual(["“Wait for me,”"]));
  test("and not without the comma", () =>
    expect(mended("He <cue>said</cue> <content>“the last boat” was gone</content>.")).toEqual(["“the last boat” was gone"]));
  test("and not where another quotation follows", () =>
    expect(mended("They <cue>chanted</cue> <content>“Boats now,” then “Bridges next”</content>.")).toEqual([
      "“Boats now,” then “Bridges next”",
    ]));
  test("and not where the cue stands behind", () =>
    expect(mended("<content>“The last boat,” now gone, was his</content>, he <cue>said</cue>.")).toEqual([
      "“The last boat,” now gone, was his",
    ]));
});

describe("a content that begins with “to”", () => {
  test("has the “not” before it", () =>
    expect(mended("She <cue>asked</cue> not <content>to be named</content>.")).toEqual(["not to be named"]));
  test("has none that is the cue's", () =>
    expect(mended("She <cue>decided not</cue> <content>to be named</content>.")).toEqual(["to be named"]));
});

describe("a content before its cue begins behind a colon", () => {
  test("where it ends with the quotation there", () =>
    expect(mended("<content>The mayor was angry: “It was late in the year,”</content> she <cue>said</cue>.")).toEqual([
      "“It was late in the year,”",
    ]));
  test("and not where the cue stands first", () =>
    expect(mended("Lin <cue>said</cue> <content>the mayor was angry: “It was late in the year”</content>.")).toEqual([
      "the mayor was angry: “It was late in the year”",
    ]));
});

describe("a content begins behind the dateline", () => {
  test("of the article's first paragraph", () =>
    expect(mended("<content>PELLMOOR (Norwire) — The bridge was lost in May</content>, Lin <cue>said</cue>.")).toEqual([
      "The bridge was lost in May",
    ]));
  test("with a day and a hyphen", () =>
    expect(mended("<content>PELLMOOR, May 3 (Norwire) - The bridge was lost</content>, Lin <cue>said</cue>.")).toEqual([
      "The bridge was lost",
    ]));
  test("and not behind a hyphen where no agency stands before it", () =>
    expect(mended("<content>NORWIRE - the agency - lost its bridge</content>, Lin <cue>said</cue>.")).toEqual([
      "NORWIRE - the agency - lost its bridge",
    ]));
  test("and not behind a dash that a word in small letters stands before", () =>
    expect(mended("<content>The bridge — an old one — was lost in May</content>, Lin <cue>said</cue>.")).toEqual([
      "The bridge — an old one — was lost in May",
    ]));
  test("and not inside a paragraph", () =>
    expect(mended("In May <content>NORWIRE — the agency — lost its bridge</content>, Lin <cue>said</cue>.")).toEqual([
      "NORWIRE — the agency — lost its bridge",
    ]));
});
