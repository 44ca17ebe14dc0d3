import { expect, test } from "vitest";
import { shownSpeaking } from "../../../src/core/attribution/shown-speaking.ts";
import { textAt, type Span } from "../../../src/core/model/span.ts";

const lineOf = (text: string, source: string, cue: string, content: string): string => {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const draft = { content: [span(content)], cue: [span(cue)], sourceSpan: span(source), grade: "likely", rule: "test" } as const;
  const [found] = shownSpeaking(text, [draft]);
  return [found?.sourceSpan, found?.cue[0], found?.content[0]].map((part) => (part ? textAt(text, part) : "")).join(" | ");
};

test("who is shown speaking speaks, and not what shows it", () => {
  expect(lineOf("The ad uses footage of Ana Ruiz asking, “Why not?”", "The ad", "uses footage of", "Ana Ruiz asking, “Why not?”")).toBe(
    "Ana Ruiz | asking | “Why not?”",
  );
  expect(lineOf("It shows the mayor telling a crowd: “We won.”", "It", "shows", "the mayor telling a crowd: “We won.”")).toBe(
    "the mayor | telling a crowd: | “We won.”",
  );
});

test("who recalls somebody asking says so", () =>
  expect(lineOf("Bo Lin recalled Ana Ruiz asking, “Why not?”", "Bo Lin", "recalled", "Ana Ruiz asking, “Why not?”")).toBe(
    "Bo Lin | recalled | Ana Ruiz asking, “Why not?”",
  ));

test("what the pictures show besides is theirs", () =>
  expect(
    lineOf("The clip shows Ana Ruiz asking, “Why not?” and leaving.", "The clip", "shows", "Ana Ruiz asking, “Why not?” and leaving"),
  ).toBe("The clip | shows | Ana Ruiz asking, “Why not?” and leaving"));
