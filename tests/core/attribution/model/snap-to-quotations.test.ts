import { expect, test } from "vitest";
import { roles } from "../../../../src/core/attribution/model/labels.ts";
import { snapToQuotations } from "../../../../src/core/attribution/model/snap-to-quotations.ts";
import { markedSpans } from "./support/marked-spans.ts";

function snapped(source: string): string[] {
  const { quoted, spans, wordsOf } = markedSpans(source);
  return snapToQuotations(spans, quoted).map((span) => `${roles[span.role]}: ${wordsOf(span)}`);
}

test("makes a quotation whole that a content stops short of", () => {
  expect(snapped("<content>“We are tired of waiting</content> for the pier,” <source>he</source> <cue>said</cue>.")).toEqual([
    "content: “We are tired of waiting for the pier,”",
    "source: he",
    "cue: said",
  ]);
});

test("makes a quotation whole of which a content has only the last sentence", () => {
  const source =
    "<source>She</source> <cue>told</cue> the hall, “We waited for the pier all winter, and for the bridge. <content>Nobody came.”</content>";
  expect(snapped(source).at(-1)).toBe("content: “We waited for the pier all winter, and for the bridge. Nobody came.”");
});

test("leaves a content in the lesser part of words held at a distance", () => {
  const source = "<source>She</source> <cue>saw</cue> <content>the show</content> “The Long Pier <content>of Tarn</content>”.";
  expect(snapped(source)).toEqual(["source: She", "cue: saw", "content: the show", "content: of Tarn"]);
});

test("joins the contents that a quotation was cut into, and drops a source inside it", () => {
  expect(
    snapped(
      "<cue>Said</cue> <source>she</source>: <content>“We are tired.</content> <source>Nobody</source> <content>listens to us.”</content>",
    ),
  ).toEqual(["cue: Said", "source: she", "content: “We are tired. Nobody listens to us.”"]);
});

test("leaves a content that goes beyond the quotation as it is", () => {
  expect(snapped("<source>He</source> <cue>said</cue> <content>he was “tired of waiting” for it</content>.")).toEqual([
    "source: He",
    "cue: said",
    "content: he was “tired of waiting” for it",
  ]);
});

test("leaves a quotation in which somebody else is quoted", () => {
  const source = "“<source>My uncle</source> <cue>said</cue> <content>the pier was doomed</content>,” and that was all.";
  expect(snapped(source)).toEqual(["source: My uncle", "cue: said", "content: the pier was doomed"]);
});
