import { expect, test } from "vitest";
import { linkArticle } from "../../../../src/core/attribution/model/link-article.ts";
import { stretchesOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { markedSpans } from "./support/marked-spans.ts";

/** Each attribution in words: "source | cue | content … content". */
function linked(source: string): string[] {
  const { text, quoted, evidence, spans, wordsOf } = markedSpans(source);
  return linkArticle(text, stretchesOf(text), spans, quoted, evidence).map(
    (one) => `${wordsOf(one.source)} | ${wordsOf(one.cue)} | ${one.contents.map(wordsOf).join(" … ")}`,
  );
}

test("links each content and source to the cue beside it", () => {
  expect(
    linked(
      "<source>Odo Brand</source> <cue>said</cue> <content>the pier would close</content>, but <source>the mayor</source> <cue>denied</cue> <content>it</content>.",
    ),
  ).toEqual(["Odo Brand | said | the pier would close", "the mayor | denied | it"]);
});

test("joins a content that its cue breaks", () => {
  expect(linked("<content>“The pier,”</content> <source>he</source> <cue>said</cue>, <content>“will close.”</content>")).toEqual([
    "he | said | “The pier,” … “will close.”",
  ]);
});

test("joins a quotation that goes on behind the sentence of its cue", () => {
  expect(
    linked("<content>“We are tired,”</content> <cue>said</cue> <source>Ida Falk</source>. <content>“Nobody listens.”</content>"),
  ).toEqual(["Ida Falk | said | “We are tired,” … “Nobody listens.”"]);
});

test("leaves words outside of quotations to the cue of their own sentence", () => {
  expect(
    linked("<source>She</source> <cue>said</cue> <content>the pier would close</content>. <content>Nobody would pay</content>."),
  ).toEqual(["She | said | the pier would close", " |  | Nobody would pay"]);
});

test("gives a second cue of the sentence the source of the first", () => {
  expect(
    linked(
      "<source>She</source> <cue>said</cue> <content>the pier would close</content> and <cue>promised</cue> <content>to pay</content>.",
    ),
  ).toEqual(["She | said | the pier would close", "She | promised | to pay"]);
});

test("keeps an attribution without a source", () => {
  expect(linked("<content>The pier</content> <cue>is expected</cue> <content>to close</content>.")).toEqual([
    " | is expected | The pier … to close",
  ]);
});

test("gives a cue before a colon the quotation that the next paragraph begins with", () => {
  const text = "<source>Falk</source> <cue>answered</cue> in a letter:\n“The pier stays open. Ask the mayor.”\nIt was sent on Monday.";
  expect(linked(text)).toEqual(["Falk | answered | “The pier stays open. Ask the mayor.”"]);
});

test("does not give it a quotation that somebody says there", () => {
  const text =
    "<source>Falk</source> <cue>answered</cue> in a letter:\n<content>“The pier stays open,”</content> <source>the mayor</source> <cue>said</cue>.";
  expect(linked(text)).toEqual(["Falk | answered | ", "the mayor | said | “The pier stays open,”"]);
});

test("takes a source behind a quotation, and nothing else in the paragraph, for who wrote it", () => {
  expect(linked("<content>“The pier stays open. Ask the mayor.”</content> <source>Ida Falk, Pellmoor</source>")).toEqual([
    "Ida Falk, Pellmoor |  | “The pier stays open. Ask the mayor.”",
  ]);
});
