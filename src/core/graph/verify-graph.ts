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
    ...issuesOf(records, (record) => evidenceIssues(record, nodes)),
    ...issuesOf(graph.edges, (edge) => endIssues(edge, nodes)),
    ...issuesOf(graph.edges, (edge) => imaginedIssues(edge, nodes)),
    ...issuesOf(graph.edges, (edge) => diffIssues(edge, nodes)),
    ...issuesOf(graph.nodes, (node) => (node.kind === "source" ? textIssues(node, sha256) : none)),
  ];
}

const none: readonly Issue[] = [];

// A graph of 1,000 articles has 350,000 pieces of evidence and next to no issue: a loop makes no list for each, as `flatMap` does.
function issuesOf<T>(records: readonly T[], check: (record: T) => readonly Issue[]): readonly Issue[] {
  const found: Issue[] = [];
  for (const record of records) for (const issue of check(record)) found.push(issue);
  return found;
}

function repeatedIds(records: readonly { readonly id: string }[]): readonly Issue[] {
  const seen = new Set<string>();
  return issuesOf(records, ({ id }) => (seen.size < seen.add(id).size ? none : [report("same-id", id, "another record has this id.")]));
}

function evidenceIssues(record: GraphNode | GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  const found: Issue[] = record.evidence.length === 0 ? [report("no-evidence", record.id, "there is no evidence for it.")] : [];
  for (const one of evidenceIn(record)) {
    const issue = wordsIssue(one, record.id, nodes);
    if (issue !== null) found.push(issue);
  }
  return found;
}

/** Every piece of evidence in a record, however deep, in its order. */
export function evidenceIn(record: GraphNode | GraphEdge): readonly Evidence[] {
  const found: Evidence[] = [];
  collectEvidence(record, found);
  return found;
}

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
  const wrong = ends.filter((end) => !fitsEnd(edge, end, nodes.get(edge[end])));
  return wrong.length === 0 ? none : wrong.map((end) => endIssue(edge, end, nodes.get(edge[end])));
}

const ends = ["from", "to"] as const;
type End = (typeof ends)[number];

const allowedAt = ({ kind }: GraphEdge, end: End): readonly NodeKind[] => edgeKinds[kind][end];

const fitsEnd = (edge: GraphEdge, end: End, node: GraphNode | undefined): boolean =>
  node !== undefined && allowedAt(edge, end).includes(node.kind);

function endIssue(edge: GraphEdge, end: End, node: GraphNode | undefined): Issue {
  if (node === undefined) return report("unknown-end", edge.id, `it goes ${end} ${edge[end]}, which is not there.`);
  return report("wrong-end", edge.id, `it goes ${end} a ${node.kind}; "${edge.kind}" goes ${end} ${allowedAt(edge, end).join(" or ")}.`);
}

/** An imagined quotation is never something anyone said. */
function imaginedIssues(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  const quote = edge.kind === "said" ? nodes.get(edge.to) : undefined;
  return quote?.kind === "quote" && quote.nested?.as === "imagined"
    ? [report("imagined-said", edge.id, "the quotation is imagined, so nobody said it.")]
    : none;
}

function diffIssues(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): readonly Issue[] {
  if (edge.kind !== "repeats") return none;
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
