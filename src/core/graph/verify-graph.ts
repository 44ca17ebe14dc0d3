import type { Evidence } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { Span } from "../model/span.ts";
import { edgeKinds, type GraphEdge, type GraphNode, type GraphRecords, type NodeKind, type SourceNode } from "./schema.ts";

const remedy = "Build the graph again; if this comes back, it is a bug of Sayso.";

const report = (rule: string, record: string, message: string): Issue => ({
  rule,
  severity: "error",
  file: "graph.json",
  place: null,
  message: `${record}: ${message}`,
  remedy,
});

/**
 * What is wrong with a graph: every piece of evidence read again in its source's text, every end of every edge looked up, every id once. None for a
 * graph to rely on. With `sha256` each article's text is also checked against its hash.
 */
export function verifyGraph(graph: GraphRecords, sha256?: (text: string) => string): readonly Issue[] {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const records = [...graph.nodes, ...graph.edges];
  return [
    ...repeatedIds(records),
    ...records.flatMap((record) => evidenceIssues(record, nodes)),
    ...graph.edges.flatMap((edge) => endIssues(edge, nodes)),
    ...graph.edges.flatMap((edge) => imaginedIssues(edge, nodes)),
    ...graph.edges.flatMap((edge) => diffIssues(edge, nodes)),
    ...graph.nodes.flatMap((node) => (node.kind === "source" ? textIssues(node, sha256) : [])),
  ];
}

function repeatedIds(records: readonly { readonly id: string }[]): readonly Issue[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (seen.has(id)) return [report("same-id", id, "another record has this id.")];
    seen.add(id);
    return [];
  });
}

function evidenceIssues(record: GraphNode | GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  const found = evidenceIn(record).flatMap((one) => wordsIssue(one, record.id, nodes) ?? []);
  return record.evidence.length === 0 ? [report("no-evidence", record.id, "there is no evidence for it."), ...found] : found;
}

/** Every piece of evidence in a record, however deep, in its order. */
export function evidenceIn(record: GraphNode | GraphEdge): readonly Evidence[] {
  const found: Evidence[] = [];
  collectEvidence(record, found);
  return found;
}

// One list for all: a graph of 1,000 articles has half a million values to look at.
function collectEvidence(value: object, found: Evidence[]): void {
  if (isEvidence(value)) {
    found.push(value);
    return;
  }
  for (const part of Array.isArray(value) ? (value as unknown[]) : Object.values(value))
    if (typeof part === "object" && part !== null) collectEvidence(part, found);
}

const isEvidence = (value: object): value is Evidence => "exact" in value && "span" in value && "source" in value;

function wordsIssue({ source, span, exact }: Evidence, record: string, nodes: ReadonlyMap<string, GraphNode>): Issue | null {
  const node = nodes.get(source);
  if (node?.kind !== "source") return report("unknown-source", record, `its evidence is in ${source}, which is not there.`);
  if (node.text === null) return report("no-text", record, `its evidence is in ${source}, whose text we do not have.`);
  if (fits(span, node.text) && node.text.startsWith(exact, span.start) && span.end - span.start === exact.length) return null;
  return report("words-not-there", record, `the words “${exact.slice(0, 80)}” are not at ${span.start}-${span.end} of ${source}.`);
}

const fits = (span: Span, text: string): boolean =>
  Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start <= span.end && span.end <= text.length;

function endIssues(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  return (["from", "to"] as const).flatMap((end) => {
    const node = nodes.get(edge[end]);
    if (node === undefined) return [report("unknown-end", edge.id, `it goes ${end} ${edge[end]}, which is not there.`)];
    const allowed: readonly NodeKind[] = edgeKinds[edge.kind][end];
    if (allowed.includes(node.kind)) return [];
    return [report("wrong-end", edge.id, `it goes ${end} a ${node.kind}; "${edge.kind}" goes ${end} ${allowed.join(" or ")}.`)];
  });
}

/** An imagined quotation is never something anyone said. */
function imaginedIssues(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  const quote = edge.kind === "said" ? nodes.get(edge.to) : undefined;
  return quote?.kind === "quote" && quote.nested?.as === "imagined"
    ? [report("imagined-said", edge.id, "the quotation is imagined, so nobody said it.")]
    : [];
}

function diffIssues(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  if (edge.kind !== "repeats") return [];
  const textOf = (id: string) => {
    const quote = nodes.get(id);
    const source = quote?.kind === "quote" ? nodes.get(`source:${quote.article}`) : undefined;
    return source?.kind === "source" ? (source.text ?? "") : "";
  };
  const [earlier, later] = [textOf(edge.to), textOf(edge.from)];
  const wrong = edge.diff.some(
    (step) => (step.earlier !== null && !fits(step.earlier, earlier)) || (step.later !== null && !fits(step.later, later)),
  );
  return wrong ? [report("diff-does-not-fit", edge.id, "a step of its diff lies outside its article.")] : [];
}

function textIssues(source: SourceNode, sha256?: (text: string) => string): readonly Issue[] {
  const { text, paragraphs, id } = source;
  if (source.source !== "article") return [];
  if (text === null) return [report("no-text", id, "an article of ours has no text.")];
  const outside = paragraphs.some((paragraph) => !fits(paragraph, text))
    ? [report("paragraph-does-not-fit", id, "a paragraph lies outside the text.")]
    : [];
  const changed =
    sha256 !== undefined && sha256(text) !== source.sha256
      ? [report("wrong-hash", id, "its text does not have the SHA-256 that is written down.")]
      : [];
  return [...outside, ...changed];
}
