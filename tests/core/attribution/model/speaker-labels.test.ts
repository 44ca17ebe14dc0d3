import { expect, test } from "vitest";
import { findTurns } from "../../../../src/core/attribution/find-turns.ts";
import { speakerLabels } from "../../../../src/core/attribution/model/speaker-labels.ts";
import { stretchesOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { markedSpans } from "./support/marked-spans.ts";

function labelled(source: string): string[] {
  const { text, quotations, wordsOf } = markedSpans(source);
  return [...speakerLabels(text, stretchesOf(text), findTurns(text, quotations)).values()].map((spans) => spans.map(wordsOf).join(" | "));
}

test("reads who speaks off the labels of a transcript", () => {
  expect(labelled("FALK: Is it open?\nO. BRAND: It is.\nIt was noon.\nFALK: Good.")).toEqual([
    "FALK | : | Is it open?",
    "O. BRAND | : | It is.",
    "FALK | : | Good.",
  ]);
});

test("leaves the marks around a labelled paragraph out of its content", () => {
  expect(labelled("“FALK: Is it open?\n“BRAND: It is.\n“FALK: Good.”")).toEqual([
    "FALK | : | Is it open?",
    "BRAND | : | It is.",
    "FALK | : | Good.",
  ]);
});

test("takes no article with one such paragraph for a transcript", () => {
  expect(labelled("PELLMOOR: The pier is open.\nNobody came.\nUpdate: It is closed.\nRead more: the pier.")).toEqual([]);
});
