import { describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/sha256.ts";
import { buildRecords, type BuiltRecords } from "../../src/core/build-records.ts";
import { countOrigins } from "../../src/core/graph/count-origins.ts";
import { noLock } from "../../src/core/graph/keep-ids.ts";
import { openGraph } from "../../src/core/graph/open-graph.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { IdLock } from "../../src/core/model/id-lock.ts";
import { tagger } from "../support/tagger.ts";

// What a fact-checker would try first, over whole articles. Every article here is invented.

const build = (articles: readonly Article[], lock: IdLock = noLock): BuiltRecords =>
  buildRecords(articles, { tagger, sha256, rates: [], issues: [], corrections: [], lock, fileOf: (id) => `${id}.md` });

const story = (place: string) => `${place} — The lighthouse at Grey Point will go dark in March, its keeper said on Monday.

“Nobody has mended the lamp since my father tended it, and the sea does not wait for a budget,” said Osric Vane, the keeper of the light.

The district council voted last week to put off the repairs for a second year. The lamp was built in 1911 and has been lit on every night of the year since then, through two wars and a fire.

Vane said that ships would have to steer by the church tower at Little Orme, which is not lit. Fishermen met on the pier on Sunday to talk about what they would do when the light goes out.`;

describe("ten copies of one wire story", () => {
  const papers = ["Gull", "Herald", "Courier", "Ledger", "Post", "Mercury", "Echo", "Argus", "Sentinel", "Star"];
  const copies = papers.map((paper, n): Article => ({
    id: paper.toLowerCase(),
    outlet: `Orme ${paper}`,
    published: `2031-02-${String(10 + n)}`,
    ...(n % 2 === 0 ? { wire: "Northern Seaboard Press" } : {}),
    text: story(n % 3 === 0 ? "GREY POINT" : "LITTLE ORME"),
  }));
  const graph = openGraph(build(copies).records);
  test("are ten articles with one origin, whether or not they credit the agency", () => {
    const lamp = graph.nodesOf("quote").filter(({ content }) => content[0]?.exact.includes("Nobody has mended the lamp"));
    expect(lamp).toHaveLength(10);
    expect(
      countOrigins(
        graph,
        lamp.map(({ id }) => id),
      ),
    ).toEqual({ articles: 10, origins: 1 });
  });
});

describe("an unnamed official in two outlets", () => {
  const gull: Article = {
    id: "gull",
    outlet: "Orme Gull",
    text: "The lamp has failed twice this year, a senior harbour official said on Tuesday. “We were told to keep quiet about it,” said the official, who asked not to be named because the inquiry is not over.",
  };
  const post: Article = {
    id: "post",
    outlet: "Orme Post",
    text: "“The lamp went out for an hour in June,” said a harbour official familiar with the inquiry, who was not allowed to speak to reporters.",
  };
  const graph = openGraph(build([gull, post]).records);
  const unnamed = graph.nodesOf("actor").filter(({ actor }) => actor === "unnamed");
  test("is two actors that nothing joins", () => {
    expect(unnamed.map(({ article }) => article).toSorted()).toEqual(["gull", "post"]);
    const ids = new Set<string>(unnamed.map(({ id }) => id));
    expect(graph.records.edges.filter(({ from, to }) => ids.has(from) && ids.has(to))).toEqual([]);
  });
  test("is called by each outlet's own words", () => {
    for (const { names, evidence } of unnamed)
      expect(
        evidence.some(({ exact }) => exact.toLowerCase().includes(names[0]?.toLowerCase() ?? "nobody")),
        names[0],
      ).toBe(true);
    expect(
      unnamed
        .map(({ names }) => names[0])
        .toSorted()
        .join(" | "),
    ).toMatch(/harbour official/);
  });
});

describe("deleting an article", () => {
  const one: Article = { id: "one", outlet: "Orme Gull", published: "2031-02-10", text: story("GREY POINT") };
  const two: Article = {
    id: "two",
    outlet: "Orme Post",
    published: "2031-02-12",
    text: "“Nobody has mended the lamp since my father tended it,” said Osric Vane, the keeper of the light. The council says that the repairs cost 3 million crowns.",
  };
  const three: Article = {
    id: "three",
    outlet: "Orme Star",
    published: "2031-02-13",
    text: "“The council has no plan for the winter,” said Una Fell, who leads the fishermen of Little Orme.",
  };
  const before = build([one, two, three]);
  const after = build([one, two], before.lock);
  const idsOf = ({ records }: BuiltRecords): readonly string[] => records.nodes.map(({ id }) => id);
  test("changes no other address", () => {
    const gone = idsOf(before).filter((id) => !idsOf(after).includes(id));
    expect(idsOf(after).filter((id) => !idsOf(before).includes(id))).toEqual([]);
    const deleted = before.records.nodes.filter(({ id }) => gone.includes(id));
    for (const { id, evidence, kind } of deleted)
      if (kind !== "source")
        expect(
          evidence.every(({ source }) => source === "source:three"),
          id,
        ).toBe(true);
    expect(gone.length).toBeGreaterThan(0);
  });
  test("explains the shared ids that went with it", () => {
    for (const { id, to, because } of after.records.moved ?? []) {
      expect(to, id).toEqual([]);
      expect(because).toBe("The collection did not have the article three any more.");
    }
    expect((after.records.moved ?? []).length).toBeGreaterThan(0);
  });
});
