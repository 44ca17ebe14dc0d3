import { describe, expect, test } from "vitest";
import { boundariesDecision, passageOf, wholeWords } from "../../../src/app/corrections/passage.ts";
import { collection, quoteHolding } from "./corrected-articles.ts";

const text = "The sea — it’s “cold” 😀 here.";
const taken = (words: string): string | null => {
  const start = text.indexOf(words);
  const span = wholeWords(text, { start, end: start + words.length });
  return span && text.slice(span.start, span.end);
};

describe("the selected words", () => {
  test("are widened to whole words", () => expect(taken("ea — i")).toBe("sea — it"));
  test("lose the spaces at their ends", () => expect(taken(" sea ")).toBe("sea"));
  test("never cut a character in two", () => expect(taken("\uD83D")).toBe("😀"));
  test("that are spaces alone are none", () => expect(taken(" ")).toBeNull());
});

describe("the words of a quotation", () => {
  const quote = collection.quote(quoteHolding("Nobody asked", "tide"));
  const source = collection.article("tide");
  if (quote === null || source === null || source.text === null) throw new Error("The article has no such quote.");
  const articleText = source.text;
  const at = (words: string) => ({ start: articleText.indexOf(words), end: articleText.indexOf(words) + words.length });

  test("are chosen from its paragraph and those around it", () => {
    const { start, end } = passageOf(source, quote);
    expect(articleText.slice(start, end)).toMatch(/^“We cannot sail.*a Republican\.$/s);
  });
  test("are a decision once they are others", () =>
    expect(boundariesDecision(quote, articleText, [at("Nobody asked the island")])).toEqual({
      decision: "boundaries",
      about: quote.id,
      words: ["Nobody asked the island"],
    }));
  test("are none while they are those it has", () =>
    expect(
      boundariesDecision(
        quote,
        articleText,
        quote.content.map(({ span }) => span),
      ),
    ).toBe("These are its words now."));
  test("are none where the same words stand nearer to it", () => {
    const start = articleText.lastIndexOf("boats"); // those before stand just above the quotation
    expect(boundariesDecision(quote, articleText, [{ start, end: start + 5 }])).toMatch(/stand nearer/);
  });
});
