import { describe, expect, test } from "vitest";
import type { SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import { readQuery } from "../../../src/core/search/read-query.ts";
import { buildIndex, writeIndex, type SearchIndex } from "../../../src/core/search/build-index.ts";
import { openSearch, type Query, type SearchResult } from "../../../src/core/search/open-search.ts";
import { goldGraph, quoteStarting } from "../graph/gold-graph.ts";
import { smallArticle, smallGraph } from "../graph/small-articles.ts";

/** The search with what it found as nodes, as the app reads its numbers, each with its marks; and those that were not marked at once. */
function opened(graph: SaysoGraph, index: SearchIndex | null) {
  const search = openSearch(graph, index);
  const withHits = (result: SearchResult) => {
    const nodes = Array.from(result.found).flatMap((number) => graph.records.nodes[number] ?? []);
    const hits = nodes.map(({ id, kind }) => ({ id, kind, marks: result.marks.get(id) ?? [] }));
    return { ...result, hits, unmarked: nodes.flatMap(({ id }) => (result.marks.has(id) ? [] : id)) };
  };
  return { ...search, search: (query: Query) => withHits(search.search(query)) };
}

const gold = goldGraph();
const goldSearch = opened(gold, buildIndex(gold.records));
const found = (text: string, rest: Omit<Query, "text"> = {}) => goldSearch.search({ kind: "quote", ...rest, text });
const marksOf = (text: string, rest: Omit<Query, "text"> = {}) =>
  found(text, rest).hits.map(({ marks }) => marks.map(({ exact }) => exact));

const harbour = smallGraph([
  smallArticle(
    "harbour",
    `<quote>“The café’s well-known quay — naïve or not — stays shut,”</quote> <cue>said</cue> <who>Siobhán O’Neill</who>.
<quote>“The ferries were running; generalisations about immigration do not help,”</quote> <cue>said</cue> <who>Ed Watkins</who>.
<quote>“To be or not to be is the question of the port,”</quote> <cue>said</cue> <who>Jean-Luc Marsh</who>.`,
    { outlet: "The Pier", published: "2026-02-01" },
  ),
  smallArticle("ferry", "<quote>“The port ferries are late again,”</quote> <cue>said</cue> <who>Ed Watkins</who>."),
]);
const harbourSearch = opened(harbour, null);
const hitsOf = (text: string, rest: Omit<Query, "text"> = {}) => harbourSearch.search({ kind: "quote", ...rest, text }).hits;
const wordsOf = (text: string, rest: Omit<Query, "text"> = {}) => hitsOf(text, rest).map(({ marks }) => marks.map(({ exact }) => exact));
const isFound = (text: string, rest: Omit<Query, "text"> = {}) => {
  const result = harbourSearch.search({ kind: "quote", ...rest, text });
  return result.hits.length > 0 && result.reading.matched === "all";
};

describe("words", () => {
  test("find every quote that has them all, in other forms too", () => {
    expect(found("voter roll").hits.length).toBeGreaterThan(1);
    expect(wordsOf("ferry ")).toEqual([["ferries"], ["ferries"]]);
  });

  test("every mark stands at its span in the article", () => {
    for (const { marks } of [...found("data immigration").hits, ...found('"the data could be"').hits])
      for (const { source, span, exact } of marks) expect(gold.textOf(source)?.slice(span.start, span.end)).toBe(exact);
  });

  test("find some where nothing has them all, and say so", () => {
    const { hits, reading } = found("cudgel silly");
    expect(hits).toHaveLength(3);
    expect(reading.matched).toBe("some");
    expect(reading.sentence).toBe("Looked for some of the words cudgel, silly. Nothing has all of them.");
  });

  test("of which nothing has any are said to be in nothing", () => {
    expect(found("zeppelin xylophone").reading.sentence).toBe("Looked for the words zeppelin, xylophone. Nothing has any of them.");
  });

  test("of which there are many are found where a third of them stands, and said so", () => {
    const { hits, reading } = found("cudgel immigration enforcement zeppelin xylophone trombone ");
    expect(hits.length).toBeGreaterThan(0);
    expect(reading.sentence).toMatch(/^Looked for 2 or more of the words cudgel, immigration, .* Nothing has all of them\.$/);
  });

  test("that are too common are left out, and said so", () => {
    const { hits, reading } = found("the cudgel");
    expect(hits).toHaveLength(2);
    expect(reading.dropped).toEqual(["the"]);
    expect(reading.sentence).toContain("Too common to look for: the.");
  });

  test("that are all too common are still found where they stand", () => {
    const { hits, reading } = found("they ");
    expect(hits.map(({ id }) => id)).toContain(quoteStarting(gold, "“They don’t need").id);
    expect(reading.matched).toBe("all");
    for (const { marks } of hits) for (const { exact } of marks) expect(exact.toLowerCase()).toBe("they");
  });

  test("with diacritics, curly marks and dashes are found as plain ones, and marked as they stand", () => {
    expect(wordsOf("cafes naive ")).toEqual([["café’s", "naïve"]]);
    expect(wordsOf("NAÏVE ")).toEqual([["naïve"]]);
  });

  test("joined by a hyphen are found joined, apart and as one word", () => {
    for (const text of ["well-known", "well known", "wellknown "]) expect(wordsOf(text).flat().join(" ")).toMatch(/well.known/);
  });
});

describe("the last word", () => {
  test("may be unfinished from its third letter", () => {
    expect(isFound("fer")).toBe(true);
    expect(isFound("fe")).toBe(false);
  });

  test("may be unfinished past its stem", () => {
    for (let length = 3; length <= "generalisations".length; length++) expect(isFound("generalisations".slice(0, length))).toBe(true);
    for (let length = 3; length <= "immigration".length; length++) expect(isFound("immigration".slice(0, length))).toBe(true);
  });

  test("is finished by a space after it", () => {
    expect(isFound("fer ")).toBe(false);
  });

  test("that is unfinished finds no word that only shares its stem", () => {
    expect(isFound("generalisationsx")).toBe(false);
  });
});

describe("names", () => {
  test("are found as they are, not by their stem", () => {
    expect(isFound("watkins ", { kind: "actor" })).toBe(true);
    expect(isFound("watkin ", { kind: "actor" })).toBe(false);
  });

  test("with an apostrophe, a diacritic or a hyphen are found in every way they are typed", () => {
    for (const text of ["O’Neill ", "o'neill ", "oneill ", "neill ", "Siobhan ", "Siobhán O'Neill "])
      expect(isFound(text, { kind: "actor" })).toBe(true);
    for (const text of ["Jean-Luc ", "jean luc ", "jeanluc "]) expect(isFound(text, { kind: "actor" })).toBe(true);
  });

  test("find what the person said", () => {
    expect(hitsOf("neill ")).toHaveLength(1);
    expect(hitsOf("watkins ")).toHaveLength(2);
  });
});

describe("an exact phrase", () => {
  test("is verified word after word, whatever punctuation and kind of mark it has", () => {
    expect(marksOf('"immigration enforcement or as a cudgel"')).toEqual([['immigration enforcement or as a "cudgel']]);
    for (const text of ['"the cafe\'s well known quay"', "“The café’s well-known quay”", "«THE CAFÉ'S WELL-KNOWN QUAY»"])
      expect(wordsOf(text)).toEqual([["The café’s well-known quay"]]);
  });

  test("counts those that have its words apart", () => {
    expect(found('"enforcement immigration"').exact).toEqual({ together: 0, apart: 2 });
    expect(found('"enforcement immigration"').hits).toEqual([]);
  });

  test("of common words only is found", () => {
    expect(wordsOf('"to be or not to be"')).toEqual([["To be or not to be"]]);
    expect(wordsOf('"of the"')).toEqual([["of the"]]);
  });

  test("is one mark, and its words are not marked elsewhere", () => {
    expect(wordsOf('"the question of the port"')).toEqual([["the question of the port"]]);
  });

  test("goes with words outside it", () => {
    expect(wordsOf('"the port" late')).toEqual([["The port", "late"]]);
  });

  test("whose mark has no partner is read as words, and said so", () => {
    const { reading, hits } = found('"voter rolls');
    expect(hits.length).toBeGreaterThan(0);
    expect(reading.unbalanced).toBe(true);
    expect(reading.sentence).toContain("A quotation mark has no partner, so what follows it was read as single words.");
    expect(readQuery('"a b" "c d')).toMatchObject({ phrases: [["a", "b"]], words: ["c", "d"], unbalanced: true });
  });

  test("runs across the cue that breaks a quotation", () => {
    const broken = smallGraph([
      smallArticle("b", "<quote>“The quay,”</quote> <cue>said</cue> <who>Ana Ruiz</who>, <quote>“stays shut.”</quote>"),
    ]);
    const [hit] = opened(broken, null).search({ kind: "quote", text: '"the quay stays shut"' }).hits;
    expect(hit?.marks.map(({ exact }) => exact)).toEqual(["The quay", "stays shut"]);
  });
});

describe("filters", () => {
  test("keep what has their value", () => {
    const { hits } = found("", { speaker: "actor:michael-watson" });
    expect(hits).toHaveLength(2);
    expect(found("", { named: "unnamed" }).hits).toHaveLength(5);
    expect(found("", { type: "direct" }).hits).toHaveLength(4);
    expect(found("", { repeated: "yes" }).hits).toHaveLength(2);
    expect(found("", { article: "voter-rolls" }).hits).toHaveLength(found("").hits.length);
    expect(found("", { article: "other" }).hits).toEqual([]);
  });

  test("count what each value would leave, the other filters as they are", () => {
    const filters = { kind: "quote", named: "unnamed", type: "mixed" } as const;
    const counts = goldSearch.counts({ text: "", ...filters });
    expect(found("", filters).hits).toHaveLength(2);
    expect(counts.type.get("direct")).toBe(2);
    expect(counts.type.get("mixed")).toBe(2);
    expect(counts.named.get("unnamed")).toBe(2);
    expect(counts.named.get("named")).toBe(1);
  });

  test("each count is what choosing the value gives", () => {
    const counts = goldSearch.counts({ text: "data", kind: "quote" });
    for (const [type, count] of counts.type) expect(found("data", { type: type as "direct" }).hits).toHaveLength(count);
  });

  test("beliefs are shown only when asked for", () => {
    expect(found("true intent").reading.matched).not.toBe("all");
    expect(found("true intent", { beliefs: true }).hits).toHaveLength(1);
  });
});

describe("nothing found", () => {
  test("says what was searched and that it does not mean not said", () => {
    const { nothing } = found("“Zéppelin”");
    expect(nothing).toMatchObject({ searched: '"zeppelin"', sentence: "Not found here does not mean it was not said." });
    expect(nothing?.coverage).toMatchObject({ articles: 1, outlets: [], outletNotKnown: 1, earliest: null });
    expect(nothing?.coverage.quotes).toBe(15);
  });

  test("says which filter took the hits away", () => {
    const { nothing } = found("cudgel", { named: "named" });
    expect(nothing?.without).toEqual([{ filter: "named", hits: 2 }]);
  });

  test("suggests a name one letter away", () => {
    expect(harbourSearch.search({ text: "Wadkins" }).nothing?.spellings).toEqual([{ word: "wadkins", name: "Ed Watkins" }]);
    expect(harbourSearch.search({ text: "Wadkons" }).nothing?.spellings).toEqual([]);
  });

  test("suggests a word one letter away from one that does not occur", () => {
    expect(harbourSearch.search({ text: "ferrys late" }).nothing).toBeNull();
    expect(harbourSearch.search({ text: "immigratoin " }).nothing?.words).toEqual([{ word: "immigratoin", near: "immigration" }]);
    expect(harbourSearch.search({ text: "zeppelin " }).nothing?.words).toEqual([]);
  });

  test("gives the span of dates and the outlets that are known", () => {
    expect(harbourSearch.search({ text: "zeppelin" }).nothing?.coverage).toMatchObject({
      articles: 2,
      outlets: ["The Pier"],
      outletNotKnown: 1,
      earliest: "2026-02-01",
      latest: "2026-02-01",
    });
  });
});

describe("an imagined quotation", () => {
  const id = quoteStarting(gold, "‘See, it’s because").id;

  test("is never found, by words, phrase or as part of everything", () => {
    for (const text of ["", "because", '"See, it’s because they"', "cheated"])
      for (const beliefs of [false, true]) expect(goldSearch.search({ text, beliefs }).hits.map((hit) => hit.id)).not.toContain(id);
  });

  test("is found in the words of the one who imagined it", () => {
    expect(marksOf('"it’s because they didn’t give us"')).toEqual([["it’s because they didn’t give us"]]);
  });
});

describe("the index", () => {
  test("of one graph is always the same characters", () => {
    expect(writeIndex(buildIndex(goldGraph().records))).toBe(writeIndex(buildIndex(gold.records)));
  });

  test("read back from its file finds the same", () => {
    const index = JSON.parse(writeIndex(buildIndex(gold.records))) as SearchIndex;
    const loaded = opened(gold, index);
    expect(loaded.rebuilt).toBe(false);
    expect(loaded.search({ text: "data" })).toEqual(goldSearch.search({ text: "data" }));
  });

  test("of another graph is stale, and is built anew", () => {
    const stale = opened(harbour, buildIndex(gold.records));
    expect(stale.rebuilt).toBe(true);
    expect(stale.search({ kind: "quote", text: "ferries" }).hits).toHaveLength(2);
  });

  test("is stale when only the text around the quotes, or a speaker, has changed", () => {
    const line = "<quote>“The quay stays shut,”</quote> <cue>said</cue> <who>Ana Ruiz</who>.";
    const index = buildIndex(smallGraph([smallArticle("quay", line)]).records);
    expect(opened(smallGraph([smallArticle("quay", line)]), index).rebuilt).toBe(false);
    expect(opened(smallGraph([smallArticle("quay", `${line}\nThe zeppelin left.`)]), index).rebuilt).toBe(true);
    expect(opened(smallGraph([smallArticle("quay", line.replaceAll("who>", "told>"))]), index).rebuilt).toBe(true);
  });
});

test("the same search gives the same order", () => {
  expect(found("data").hits).toEqual(opened(goldGraph(), null).search({ kind: "quote", text: "data" }).hits);
});

test("no text of any kind makes a search fail", () => {
  for (const text of ['"', '""', "*", "+a -b", "~2", "name:x", "\u{1f600}", "…", "  ", "'", "''", "\ud83d", "a^3", "((", "“”“"])
    expect(() => goldSearch.search({ text })).not.toThrow();
});

test("what is not seen at once is marked when it is asked for, with the same marks", () => {
  const articles = Array.from({ length: 12 }, (_, at) =>
    smallArticle(
      `pier-${at}`,
      `<quote>“The pier number ${at} ${"creaks and ".repeat(90)}holds,”</quote> <cue>said</cue> <who>Ana Ruiz</who>.`,
    ),
  );
  const search = opened(smallGraph(articles), null);
  const { hits, unmarked } = search.search({ text: "pier holds", kind: "quote" });
  expect(hits).toHaveLength(12);
  expect(unmarked.length).toBeGreaterThan(0);
  expect(hits.filter(({ marks }) => marks.length === 0).map(({ id }) => id)).toEqual(unmarked);
  for (const marks of search.marksOf("pier holds", unmarked).values()) expect(marks.map(({ exact }) => exact)).toEqual(["pier", "holds"]);
});

test("a phrase is found by test just where it is marked", () => {
  for (const text of ['"café\'s well-known"', '"cafe well"', '"o neill"', '"the port"', '"or not"', '"ferries were"'])
    expect(wordsOf(text).every((marks) => marks.length > 0)).toBe(true);
});

test("a text with nothing to look for is told from no text", () => {
  expect(goldSearch.search({ text: " " }).reading.sentence).toBe("Everything in the collection.");
  for (const text of ["?!… — ***", "\u{1f600}", '"""'])
    expect(goldSearch.search({ text }).reading.sentence).toBe(
      "There is no letter and no number in that to look for. This is everything in the collection.",
    );
});

test("a word that is longer than any is not said in full", () => {
  const { sentence } = goldSearch.search({ text: "a".repeat(10_000) }).reading;
  expect(sentence).toBe(`Looked for the word ${"a".repeat(40)}….`);
});
