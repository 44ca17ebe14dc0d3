import { describe, expect, test } from "vitest";
import { chainOf } from "../../../src/core/graph/chain-of.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { edgesOf } from "./gold-graph.ts";
import { smallArticle, smallGraph } from "./small-articles.ts";

const said = "<quote>“The quay stays shut,”</quote> <who>Ana Ruiz</who> <cue>said</cue>";

/** What the quotes of a small article came through, with the words that say so. */
function through(source: string, facts: Partial<Article> = {}): readonly string[] {
  const graph = smallGraph([smallArticle("a", source, facts, ["Radio Nord"])]);
  return edgesOf(graph, "via").map(({ to, words, grade }) => `${graph.node(to, "source")?.label} [${words}] ${grade}`);
}

test.each([
  ["in a written statement.", "A statement [in a written statement] stated"],
  ["in an email to the harbour office.", "An email [in an email] stated"],
  ["on Twitter.", "Twitter [on Twitter] stated"],
  ["in a tweet.", "Twitter [in a tweet] stated"],
  ["on her Facebook page.", "Facebook [on her Facebook] stated"],
  ["on X.", "X [on X] stated"],
  ["in an interview with Radio Nord.", "Radio Nord’s report [in an interview with Radio Nord] stated"],
  ["in an interview.", "An interview [in an interview] stated"],
  ["(https://quay.example/notes/7).", "quay.example [https://quay.example/notes/7] stated"],
  ["in remarks first reported by Radio Nord.", "Radio Nord’s report [first reported by Radio Nord] stated"],
])("what was said %s came that way, on those words", (words, expected) => {
  const source = `${said} ${words}\n<who>Radio Nord</who> <cue>reported</cue> that <quote>it rained</quote>.`;
  expect(through(words.includes("Radio") ? source : `${said} ${words}`)).toContain(expected);
});

test.each([
  ["words inside the quotation", "<quote>“Nobody told us in a statement or on Twitter,”</quote> <who>Ana Ruiz</who> <cue>said</cue>."],
  ["a statement of somebody else’s, sentences away", `${said}. The board had put its view in a statement.`],
  [
    "an account that is no outlet’s, in an interview far off",
    `${said} as the boats came in that evening under a low and heavy sky, in an interview.`,
  ],
  ["a letter X in a name", `${said} on Xavier Street.`],
])("%s carried nothing", (_, source) => {
  expect(through(source)).toEqual([]);
});

test("what was told to an outlet carries its own quotation and no other", () => {
  const told = "<quote>“The quay stays shut,”</quote> <who>Ana Ruiz</who> <cue>told</cue> <told>Radio Nord</told>.";
  const other = "<quote>“We will repair it,”</quote> <who>Ben Tyle</who> <cue>said</cue>.";
  expect(through(`${told}\n${other}`)).toEqual(["Radio Nord’s report [told Radio Nord] stated"]);
});

test("what an outlet is said to have reported may carry the rest, likely at most", () => {
  const report = "<quote>the quay is shut</quote>, <cue>reported</cue> <who>Radio Nord</who>.";
  const other = "<quote>“We will repair it,”</quote> <who>Ben Tyle</who> <cue>said</cue>.";
  expect(through(`${report}\n${other}`)).toContain("Radio Nord’s report [reported Radio Nord] likely");
});

describe("in the chain of a quote", () => {
  const chain = (source: string, facts: Partial<Article> = {}) => {
    const graph = smallGraph([smallArticle("a", source, facts)]);
    const [quote] = graph.nodesOf("quote");
    return quote === undefined ? null : chainOf(graph, quote);
  };

  test("what carried it is a hop with its words, not in this collection", () => {
    const found = chain(`${said} in a statement.`);
    expect(found?.sentence).toContain("(“in a statement”); that is not in this collection");
    const account = found?.hops.find(({ step }) => step === "account");
    expect(account).toMatchObject({ label: "A statement", words: "in a statement", grade: "stated" });
    expect(account?.evidence[0]?.exact).toBe("in a statement");
  });

  test("the agency whose copy it is stands with the outlet", () => {
    expect(chain(`${said}.`, { outlet: "Post", wire: "NordPress" })?.sentence).toContain("it ran in Post, as copy of NordPress");
    expect(chain(`${said}.`, { outlet: "Post" })?.sentence).toMatch(/it ran in Post\.$/);
  });
});
