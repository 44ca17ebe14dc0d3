import { describe, expect, test } from "vitest";
import { chainOf } from "../../../src/core/graph/chain-of.ts";
import { countOrigins } from "../../../src/core/graph/count-origins.ts";
import { addressKey } from "../../../src/core/graph/address-key.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { edgesOf } from "./gold-graph.ts";
import { smallArticle, smallGraph } from "./small-articles.ts";

const page = "https://bell.example/quay/shut";
const quote = "<quote>“The quay stays shut,”</quote> <who>Ana Ruiz</who>";

/** The graph of an article that ends its quotation in `words`, and of the Bell's article at `page`. */
function linking(words: string, bell: Partial<Article> = { outlet: "Bell" }, outlets: readonly string[] = []) {
  const other = smallArticle("b", "The quay was shut on Monday.", { title: "Quay shut", url: page, ...bell });
  return smallGraph([smallArticle("a", `${quote} ${words}`, { outlet: "Post" }, outlets), other]);
}

const through = (graph: ReturnType<typeof linking>) => edgesOf(graph, "via").map(({ to, words }) => `${to} [${words}]`);

describe("an address", () => {
  test.each([
    "http://bell.example/quay/shut",
    "https://www.bell.example/quay/shut/",
    "https://BELL.example/quay/shut?utm_source=mail&utm_medium=post",
    "https://bell.example/quay/shut#comments",
    "https://bell.example/quay/shut/?utm_id=1#top",
    "https://bell.example/quay/shut?fbclid=IwAR0&gclid=x",
  ])("is one with %s", (other) => {
    expect(addressKey(other)).toBe(addressKey(page));
  });

  test.each([
    "https://bell.example/",
    "https://bell.example/quay",
    "https://bell.example/quay/shut?page=2",
    "https://bell.example/quay/shut?gclids=2",
    "https://bell.example/Quay/shut",
    "https://news.bell.example/quay/shut",
  ])("is another than %s", (other) => {
    expect(addressKey(other)).not.toBe(addressKey(page));
  });
});

describe("a link beside a quotation to an article of the collection", () => {
  test.each([
    [`<cue>said</cue> (${page}).`, page],
    ["<cue>said</cue>, [as the Bell has it](http://www.bell.example/quay/shut/?utm_source=x).", "as the Bell has it"],
    [`[<cue>told</cue> reporters](${page} "Quay shut") on Monday.`, "told reporters"],
  ])("is the way to it, on its words: %s", (words, evidence) => {
    const graph = linking(words);
    expect(through(graph)).toEqual([`source:b [${evidence}]`]);
    expect(edgesOf(graph, "via")[0]?.evidence[0]?.exact).toBe(evidence);
    expect(graph.nodesOf("source").map(({ id }) => id)).toEqual(["source:a", "source:b"]);
  });

  test("says which report is meant by an outlet's name beside it", () => {
    const graph = linking(`<cue>told</cue> <told>Bell</told> ([here](${page})).`, { outlet: "Bell" }, ["Bell"]);
    expect(through(graph)).toEqual(["source:b [here]"]);
  });

  test("is a hop that can be read here", () => {
    const graph = linking(`<cue>said</cue>, [the Bell has it](${page}).`);
    const [first] = graph.nodesOf("quote");
    const hops = first === undefined ? [] : chainOf(graph, first).hops;
    expect(hops).toContainEqual(expect.objectContaining({ step: "account", node: "source:b", gap: false, words: "the Bell has it" }));
    expect(hops.map(({ says }) => says).join()).toContain("it is in this collection");
  });

  test.each([{ outlet: "Bell" }, {}])("makes one origin of the two, whatever is known of the outlet: %o", (facts) => {
    const words = `<cue>said</cue>, [the Bell has it](${page}).`;
    const other = smallArticle("b", `${quote} <cue>said</cue>.`, { url: page, ...facts });
    const origins = (ending: string) => {
      const graph = smallGraph([smallArticle("a", `${quote} ${ending}`, { outlet: "Post" }), other]);
      return countOrigins(
        graph,
        graph.nodesOf("quote").map(({ id }) => id),
      );
    };
    expect(origins(words)).toEqual({ articles: 2, origins: 1 });
    expect(origins("<cue>said</cue>.")).toEqual({ articles: 2, origins: 2 });
  });
});

describe("not in this collection, as the channel that it is", () => {
  test.each([
    ["another page of one host", "https://bell.example/quay/open", { outlet: "Bell" }],
    ["the host alone", "https://bell.example", { outlet: "Bell" }],
    ["a page that no article gives as its own", page, { url: "https://bell.example/other" }],
  ])("is %s", (_, address, bell) => {
    const graph = linking(`<cue>said</cue>, [the Bell has it](${address}).`, bell);
    expect(through(graph)).toEqual([`source:a:channel-bell-example [${address}]`]);
  });

  test("is a page that two articles give as their own", () => {
    const [first, second] = ["b", "c"].map((id) => smallArticle(id, "It rained.", { url: page }));
    const own = smallArticle("a", `${quote} <cue>said</cue> (${page}).`);
    const graph = smallGraph([own, ...[first, second].flatMap((one) => one ?? [])]);
    expect(through(graph)).toEqual([`source:a:channel-bell-example [${page}]`]);
  });
});

test.each([
  ["stands inside what is said", `<quote>“See ${page} for more,”</quote> <who>Ana Ruiz</who> <cue>said</cue>.`],
  ["stands in another sentence", `${quote} <cue>said</cue>. Boats lie at the northern pier. Read [the Bell](${page}).`],
])("a link that %s carried nothing", (_, source) => {
  const graph = smallGraph([smallArticle("a", source), smallArticle("b", "It rained.", { url: page })]);
  expect(through(graph)).toEqual([]);
});

test("an article's link to itself leads to no other", () => {
  const graph = smallGraph([smallArticle("a", `${quote} <cue>said</cue> (${page}).`, { url: page })]);
  expect(through(graph)).toEqual([`source:a:channel-bell-example [${page}]`]);
});
