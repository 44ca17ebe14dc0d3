import type { Correction } from "../model/correction.ts";
import type { Evidence } from "../model/evidence.ts";
import { overlaps } from "../model/span.ts";
import type { GraphRecords, QuoteNode } from "../graph/schema.ts";
import { nodeOf, replaceNode, withMoved, withoutNodes, type Outcome } from "./change-records.ts";

/** Takes out what is no quote, the quotations imagined in it, and the claims that nothing else states. One that somebody else said in it stands by itself. */
export function dropQuote(records: GraphRecords, correction: Extract<Correction, { readonly decision: "not-a-quote" }>): Outcome {
  const { about, who, when, why } = correction;
  if (nodeOf(records, about, "quote") === null) return `There is no ${about} any more.`;
  const imagined = records.nodes.filter((node) => node.kind === "quote" && node.nested?.inside === about && node.nested.as === "imagined");
  const left = withoutNodes(records, new Set([about, ...imagined.map(({ id }) => id)]));
  const nodes = left.nodes.map((node) => (node.kind === "quote" && node.nested?.inside === about ? { ...node, nested: null } : node));
  const stated = new Set(left.edges.filter(({ kind }) => kind === "expresses" || kind === "asserts").map(({ to }) => to));
  const unstated = nodes.filter((node) => node.kind === "claim" && !stated.has(node.id));
  const without = withoutNodes({ ...left, nodes }, new Set(unstated.map(({ id }) => id)));
  return withMoved(without, { id: about, to: [], because: `${who} decided on ${when} that it is not a quotation: ${why}` });
}

/** Gives a quote other words of its article. It keeps its id, and so its address. */
export function correctBoundaries(
  records: GraphRecords,
  { about, words }: Extract<Correction, { readonly decision: "boundaries" }>,
): Outcome {
  const quote = nodeOf(records, about, "quote");
  if (quote === null) return `There is no ${about} any more.`;
  const text = nodeOf(records, `source:${quote.article}`, "source")?.text ?? "";
  const content = words.map((exact) => nearestPlace(text, exact, quote));
  const missing = words.find((_exact, index) => content[index] === null);
  if (missing !== undefined) return `The words “${missing}” are not in ${quote.article}.`;
  const found = content.filter((part) => part !== null).toSorted((a, b) => a.span.start - b.span.start);
  if (found.some((part, index) => overlaps(part.span, found[index + 1]?.span ?? { start: Infinity, end: Infinity })))
    return "Two of the pieces overlap.";
  const quoted = quote.quoted.filter(({ span }) => found.some((part) => overlaps(part.span, span)));
  return replaceNode(
    {
      ...records,
      edges: records.edges.map((edge) => (edge.kind === "appears" && edge.from === about ? { ...edge, evidence: found } : edge)),
    },
    { ...quote, content: found, evidence: found, quoted, type: quoted.length === 0 ? "indirect" : quote.type },
  );
}

/** The place of the words that is nearest to where the quote was; `null` where its article has them nowhere. */
export function nearestPlace(text: string, exact: string, quote: QuoteNode): Evidence | null {
  const was = quote.content[0]?.span.start ?? 0;
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (best < 0 || Math.abs(at - was) < Math.abs(best - was)) best = at;
  return best < 0 ? null : { source: `source:${quote.article}`, span: { start: best, end: best + exact.length }, exact };
}
