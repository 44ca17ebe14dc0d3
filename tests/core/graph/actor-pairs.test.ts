import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { actorPairs } from "../../../src/core/graph/actor-pairs.ts";
import { neighbourhood } from "../../../src/core/graph/neighbourhood.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { tagger } from "../../support/tagger.ts";

const environment = { tagger, sha256, rates: [], issues: [] };
const told = "Engineer Ana Ruiz said that the dam at Torvik was cracked last winter.";

const graphOf = (answer: string) => openGraph(runPipeline([{ id: "a", text: `${told}\n\n${answer}` }], environment));

test.each([
  ["declines to comment on", "Mayor Ben Tyle declined to comment on whether the dam at Torvik was cracked."],
  ["questions", "Mayor Ben Tyle questioned whether the dam at Torvik was cracked last winter."],
])("who %s what somebody states leaves it open, in both lenses of actors", (_, answer) => {
  const graph = graphOf(answer);
  const between = { from: "actor:ben-tyle", to: "actor:ana-ruiz", sign: "leaves open" };
  expect(actorPairs(graph)).toContainEqual(expect.objectContaining(between));
  for (const lens of ["actors", "answers"] as const)
    expect(neighbourhood(graph, [], { lens }).pairs).toContainEqual(expect.objectContaining(between));
  expect(neighbourhood(graph, [], { lens: "speaks-for" }).pairs).toEqual([]);
});

test("who speaks of something else leaves nothing open", () => {
  const pairs = actorPairs(graphOf("Mayor Ben Tyle said that the ferry to Osney would sail again in spring."));
  expect(pairs.filter(({ sign }) => sign === "leaves open")).toEqual([]);
});
