import { expect, test } from "vitest";
import { addRelayed } from "../../../src/core/actors/relayed.ts";
import { chainOf } from "../../../src/core/graph/chain-of.ts";
import { speakersOf } from "../../../src/core/graph/speakers-of.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { smallArticle } from "./small-articles.ts";
import { affair, quoteWith, type Told } from "./affair.ts";

const line = "This company is not for sale at any price that a rival can pay";
const post: Told = ["Hill Post", "2033-01-19", `The mill waits.\n\n“${line},” chief executive Dolores Finch told workers on Wednesday.`];
const speaking = (graph: ReturnType<typeof affair>, id: Parameters<typeof speakersOf>[1]) =>
  speakersOf(graph, id).map(({ speaker }) => (speaker.kind === "actor" ? speaker.names[0] : speaker.label));

test("what an outlet reports somebody to have said is theirs, at second hand", () => {
  const report = (words: string) => {
    const made = smallArticle(
      "flash",
      `<who>Dolores Finch</who> <cue>spoke</cue> <quote>on Monday</quote>.\n<quote>“${line},” ${words}</quote>, <who>the Hill Post</who> <cue>reported</cue>.`,
      {},
      ["the Hill Post"],
    );
    const marks = { start: made.text.text.indexOf("“"), end: made.text.text.indexOf("”") + 1 };
    return {
      ...made,
      attributions: made.attributions.map((one, at) => (at === 1 ? { ...one, type: "mixed" as const, quoted: [marks] } : one)),
    };
  };
  const second = (words: string) => {
    const [read] = addRelayed([report(words)]);
    const { content, cue, nested } = read?.attributions[2] ?? {};
    const at = (spans: readonly Span[] | undefined) => spans?.map(({ start, end }) => read?.text.text.slice(start, end));
    return { content: at(content), cue: at(cue), nested, speakers: read?.actors.speakers[2]?.actors };
  };
  const theirs = { content: [`“${line},”`], nested: { inside: 1, as: "second-hand" }, speakers: [0] };
  expect(second("Dolores Finch told workers")).toEqual({ ...theirs, cue: ["told"] });
  expect(second("chief executive Dolores Finch, its owner, said")).toEqual({ ...theirs, cue: ["said"] });
  expect(second("a colleague of hers told Dolores Finch").nested).toBeUndefined();
  expect(second("which surprised Dolores Finch").nested).toBeUndefined();
});

test("so is what it reports without marks, and the report states no claim of its own", () => {
  const graph = affair(post, [
    "Flash",
    "2033-01-20",
    "According to the Hill Post, Dolores Finch said the mill had been offered to three dealers.",
  ]);
  const inner = quoteWith(graph, "the mill had been offered");
  const own = graph.nodesOf("quote").filter(({ article }) => article === "flash-1");
  expect(own.map(({ id }) => speaking(graph, id)).toSorted()).toEqual([["Dolores Finch"], ["Hill Post"]]);
  expect(
    graph
      .nodesOf("claim")
      .filter(({ words }) => words.includes("offered"))
      .map(({ words }) => words),
  ).toEqual(["the mill had been offered to three dealers"]);
  expect(inner.article).toBe("flash-1");
  const told = own.find(({ nested }) => nested?.as === "second-hand");
  expect(told && graph.edgesFrom(told.id, "via")).toMatchObject([{ grade: "stated" }]);
  expect(told && chainOf(graph, told).sentence).toContain("second-hand");
});

test("a report that has nobody say anything is the outlet's own", () => {
  const graph = affair(post, ["Flash", "2033-01-20", "According to the Hill Post, Dolores Finch has left the mill to her sister."]);
  expect(graph.nodesOf("quote").filter(({ nested }) => nested !== null)).toEqual([]);
});
