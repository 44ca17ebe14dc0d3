import { describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/sha256.ts";
import { timeSentence } from "../../src/app/wording/time-sentence.ts";
import { countOrigins } from "../../src/core/graph/count-origins.ts";
import { openGraph } from "../../src/core/graph/open-graph.ts";
import { timeLine } from "../../src/core/graph/time-line.ts";
import { verifyGraph } from "../../src/core/graph/verify-graph.ts";
import type { ArticleFacts } from "../../src/core/model/article.ts";
import { runPipeline } from "../../src/core/pipeline.ts";
import { tagger } from "../support/tagger.ts";

const said = "“The old ferry to Osney will not sail again before the harbour wall is mended,” Mayor Ben Tyle said.";
const ending = "The wall fell into the water in a storm, and nobody was hurt. Boats lie at the northern quay until it stands again.";

function graphOf(...articles: readonly (ArticleFacts & { readonly text: string })[]) {
  const records = runPipeline(
    articles.map((article, index) => ({ id: `a${index}`, ...article })),
    { tagger, sha256, rates: [], issues: [] },
  );
  expect(verifyGraph(records, sha256)).toEqual([]);
  return openGraph(records);
}

describe("articles without dates", () => {
  const undated = [{ text: said }, { text: `A storm came.\n\n${said}` }] as const;
  const orders = (graph: ReturnType<typeof graphOf>) =>
    graph.records.edges.flatMap((edge) => (edge.kind === "repeats" ? [edge.order] : []));

  test("repeat each other in an order that is not known", () => {
    expect(orders(graphOf(...undated))).toEqual(["not known"]);
    expect(orders(graphOf({ ...undated[0], published: "2031-04-02" }, undated[1]))).toEqual(["not known"]);
    expect(orders(graphOf({ ...undated[0], published: "2031-04-02" }, { ...undated[1], published: "2031-04-05" }))).toEqual(["known"]);
  });

  test("are said to have none", () => {
    const graph = graphOf(...undated);
    expect(timeSentence(timeLine(graph, graph.nodesOf("quote")))).toBe("No article that has it says when it was published.");
  });
});

describe("two articles with the same text", () => {
  const text = `${said}\n\n${ending}`;

  test("are two articles of one origin, each with its own evidence", () => {
    const graph = graphOf({ text, outlet: "The Pier" }, { text, outlet: "Osney Post" });
    const quotes = graph.nodesOf("quote");
    expect(quotes.map(({ article }) => article)).toEqual(["a0", "a1"]);
    expect(quotes.map(({ evidence }) => evidence[0]?.source)).toEqual(["source:a0", "source:a1"]);
    expect(
      countOrigins(
        graph,
        quotes.map(({ id }) => id),
      ),
    ).toEqual({ articles: 2, origins: 1 });
  });

  test("are told apart from two that only share a quotation", () => {
    const other = `${said}\n\nFishermen on the southern side want their money back, and a lawyer in Torvik has written to the council twice.`;
    const graph = graphOf({ text, outlet: "The Pier" }, { text: other, outlet: "Osney Post" });
    expect(
      countOrigins(
        graph,
        graph.nodesOf("quote").map(({ id }) => id),
      ),
    ).toEqual({ articles: 2, origins: 2 });
  });
});
