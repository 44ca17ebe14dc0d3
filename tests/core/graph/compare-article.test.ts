import { expect, test } from "vitest";
import { compareArticle } from "../../../src/core/graph/compare-article.ts";
import { evidenceBySource } from "../../../src/core/graph/evidence-in.ts";
import { goldGraph } from "./gold-graph.ts";

const graph = goldGraph();
const article = graph.nodesOf("source").find(({ source }) => source === "article");
if (!article?.text) throw new Error("The gold graph has no article.");
const text = article.text;
const adamant = graph.nodesOf("quote").find(({ content }) => content[0]?.exact.includes("adamant"));
const [content] = adamant?.content ?? [];
if (!adamant || !content) throw new Error("The gold graph lacks the quote that these tests change.");
const { nodes, edges } = graph.records;
const placed = evidenceBySource([...nodes, ...edges], new Set([article.id])).get(article.id) ?? [];
const compared = (now: string) => compareArticle(placed, article, now);

test("the same text keeps every piece of evidence", () => {
  const { kept, moved, lost } = compared(text);
  expect([kept > 100, moved, lost]).toEqual([true, 0, []]);
});

test("one changed word turns exactly what rests on it into not found, with both texts", () => {
  const changed = text.slice(0, content.span.start) + text.slice(content.span.start).replace("adamant", "undecided");
  const { lost, moved } = compared(changed);
  const at = text.indexOf("adamant", content.span.start);
  expect(lost.every(({ evidence: { span } }) => span.start < at + "adamant".length && span.end > at)).toBe(true);
  expect(lost).toContainEqual({
    record: adamant.id,
    evidence: content,
    there: content.exact.replace("adamant", "undecided"),
  });
  expect(moved).toBeGreaterThan(0);
});

test("a sentence put in front moves everything and loses nothing", () => {
  const { kept, lost } = compared(`A line that was not there before.\n\n${text}`);
  expect([kept, lost]).toEqual([0, []]);
});

test("words that are gone are not looked for elsewhere", () => {
  const moved = `${text.slice(0, content.span.start)}${text.slice(content.span.end)}\n\n${content.exact}`;
  const { lost } = compared(moved);
  expect(lost.some(({ record }) => record === adamant.id)).toBe(true);
});

test("another article loses everything", () => {
  const { kept, moved } = compared("Nothing of this was there.");
  expect(kept + moved).toBeLessThan(3); // single marks and small words may be the same
});
