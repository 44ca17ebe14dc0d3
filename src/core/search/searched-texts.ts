import type { GraphNode } from "../graph/schema.ts";
import type { Evidence } from "../model/evidence.ts";
import { onceFor } from "../model/once-for.ts";

type Texts = readonly (readonly Evidence[])[];

/**
 * The texts that a node is found by, as evidence, so that what is found in them has a place. Each is a list of parts that read on into each other:
 * a quotation broken by its cue is one text. The same node gives the same records, so that what was read in them can be kept.
 */
export const searchedTexts = onceFor(textsOf);

function textsOf(node: GraphNode): Texts {
  if (node.kind === "quote") return [node.content];
  if (node.kind === "source" && node.text !== null)
    return [[{ source: node.id, span: { start: 0, end: node.text.length }, exact: node.text }]];
  const wordings = new Map(node.evidence.toReversed().map((one) => [one.exact, one]));
  return [...wordings.values()].toReversed().map((one) => [one]);
}
