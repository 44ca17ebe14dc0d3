import { describe, expect, test } from "vitest";
import { openAlike } from "../../../src/core/search/alike-index.ts";
import { buildIndex } from "../../../src/core/search/build-index.ts";
import { findAlike } from "../../../src/core/search/find-alike.ts";
import { lookUpIn } from "../../../src/core/search/look-up.ts";
import { openSearch } from "../../../src/core/search/open-search.ts";
import { smallArticle, smallGraph } from "../graph/small-articles.ts";

const graph = smallGraph([
  smallArticle(
    "later",
    `<quote>“We will build forty new moorings before the winter and no boat will lie outside the wall,”</quote> <cue>said</cue> <who>Ada Finch</who>.
<quote>“Nobody asked the pilots about the new light on the mole,”</quote> <cue>said</cue> <who>Bo Marsh</who>.`,
    { published: "2026-03-02" },
  ),
  smallArticle(
    "earlier",
    "<quote>“We will build forty new moorings before the winter and no boat will lie outside the wall,”</quote> <cue>said</cue> <who>Ada Finch</who>.",
    { published: "2026-03-01" },
  ),
]);
const index = openAlike(graph, lookUpIn(buildIndex(graph.records), graph.records.nodes.length));
const alike = (text: string) => findAlike(index, text);
const articleOf = (id: string) => graph.node(id as `quote:${string}`, "quote")?.article;

describe("a pasted text", () => {
  test("finds every wording that shares much of it, the earlier of two equal ones first", () => {
    const found = alike("We will build forty new moorings before the winter, and no boat will lie outside the wall.");
    expect(found.map(({ quote }) => articleOf(quote))).toEqual(["earlier", "later"]);
    expect(found[0]).toMatchObject({ pasted: 17, here: 17, same: 17, differ: 0, moreHere: 0, morePasted: 0 });
  });

  test("with another number is told so, and which words differ", () => {
    const [found] = alike("We will build fourteen new moorings before the winter");
    expect(found).toMatchObject({ pasted: 9, here: 17, same: 8, differ: 1, moreHere: 8, morePasted: 0 });
    expect(found?.alterations).toContain("number-changed");
    expect(found?.steps.filter(({ op }) => op === "replaced")).toEqual([{ op: "replaced", earlier: "forty", later: "fourteen" }]);
  });

  test("that lost its “no” is told so before anything else", () => {
    const [found] = alike("before the winter and boat will lie outside the wall");
    expect(found?.alterations[0]).toBe("negation-changed");
  });

  test("whose first word is another one is compared from that word on", () => {
    const [found] = alike("They asked the pilots about the new light on the mole");
    expect(found).toMatchObject({ differ: 1, moreHere: 0, morePasted: 0 });
  });

  test("finds the quotations inside a page, and counts what stands around them apart", () => {
    const page = `${"The council met again in the old hall and spoke of other things. ".repeat(8)} Nobody asked the pilots about the new light on the mole, Marsh told it.`;
    const [found, ...others] = alike(page);
    expect(found).toMatchObject({ here: 11, same: 11, differ: 0, moreHere: 0 });
    expect(found?.morePasted).toBeGreaterThan(90);
    expect(others).toEqual([]);
  });

  test("that shares only common words, or is short, finds nothing", () => {
    expect(alike("before the end of the day and of the week there will be the rest of it")).toEqual([]);
    expect(alike("forty new moorings before the winter")).toEqual([]);
  });

  test("keeps every word of both sides in its steps, in order", () => {
    const text = "They say we will build forty moorings before the spring and no boat will lie there";
    const [found] = alike(text);
    const words = (side: "earlier" | "later") => found?.steps.flatMap((step) => step[side].match(/\p{L}+/gu) ?? []).join(" ");
    expect(words("later")).toBe(text);
    expect(words("earlier")).toBe("We will build forty new moorings before the winter and no boat will lie outside the wall");
  });
});

describe("the search", () => {
  const search = openSearch(graph, null);

  test("looks for likenesses of seven words or more", () => {
    expect(search.search({ text: "forty new moorings" }).alike).toBeNull();
    expect(search.search({ text: "We will build fourteen new moorings before the winter" }).alike).toHaveLength(2);
  });

  test("does not where an exact phrase was found, and does where it was not", () => {
    expect(search.search({ text: "“We will build forty new moorings before the winter”" }).alike).toBeNull();
    expect(search.search({ text: "“We will build fourteen new moorings before the winter”" }).alike).toHaveLength(2);
  });

  test("names only the first of a page of words", () => {
    const { reading } = search.search({ text: Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ") });
    expect(reading.sentence).toContain("word11 and 28 more");
  });
});
