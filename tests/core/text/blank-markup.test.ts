import { describe, expect, test } from "vitest";
import { blankMarkup } from "../../../src/core/text/blank-markup.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";

const bare = (line: string) => blankMarkup(line).replace(/ +/g, " ").trim();

describe("marks of Markdown", () => {
  test.each([
    ["a link, but its words", "Ruiz [said](https://a.example/x_(y)) no", "Ruiz said no"],
    ["a link with a title", 'Ruiz [said](https://a.example "the title") no', "Ruiz said no"],
    ["an image in a sentence", "See ![the pier](pier.png) there", "See there"],
    ["list, quote and heading marks", "> - It rained", "It rained"],
    ["a heading", "## It rained", "It rained"],
    ["strong words", "**Why?** It rained, __often__", "Why? It rained, often"],
    ["emphasis", "It *never* rained, _ever_", "It never rained, ever"],
    ["code and what is struck out", "`pier` ~~fell~~ stood", "pier fell stood"],
  ])("%s", (_, line, words) => {
    expect(bare(line)).toBe(words);
    expect(blankMarkup(line)).toHaveLength(line.length);
  });

  test.each([
    "2*3*4 and a_b_c",
    "a * b * c",
    "It rained [sic] (often)",
    "5 > 3 - 1",
    "-5 degrees",
    "``I know,'' he said, ``it’s so''",
    "***",
    "![pier](pier.png)",
    "#harbour",
    "He wrote *unfinished",
  ])("are none in %s", (line) => expect(blankMarkup(line)).toBe(line));

  test("leave every word at its offset", () => {
    const line = "- **Ruiz** [said](https://a.example) “_no_”";
    for (const word of ["Ruiz", "said", "no"]) expect(blankMarkup(line).indexOf(word)).toBe(line.indexOf(word));
  });
});

describe("in an article", () => {
  const quotationsOf = (source: string) => {
    const article = textOf(source);
    return findQuotations(article).map(({ start, end }) => article.text.slice(start, end));
  };
  test("they are no tokens", () => {
    const { text, tokens } = textOf("> - **Ruiz** [said](https://a.example) it rained.");
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["Ruiz", "said", "it", "rained", "."]);
  });
  test("they hide no quotation mark", () =>
    expect(quotationsOf('She said **"no"** and "*never*", and [“ever”](https://a.example) too.')).toEqual(['"no"', '"*never*"', "“ever”"]));
  test("a quoted passage goes on over its paragraphs", () =>
    expect(quotationsOf("> “It rained.\n> “It hailed,” Ruiz said.")).toEqual(["“It rained.", "“It hailed,”"]));
});
