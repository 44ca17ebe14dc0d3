import type { Evidence } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { Span } from "../model/span.ts";
import { evidenceIn } from "./evidence-in.ts";
import { repeatedIds } from "./repeated-ids.ts";
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

/** The nodes by id: what evidence and the ends of edges are looked up in. */
export type NodesById = ReadonlyMap<string, GraphNode>;

/** Gives the SHA-256 of a text's UTF-8, in hex. */
export type Sha256 = (text: string) => string;

/**
 * What is wrong with a graph: every piece of evidence read again in its source's text, every end of every edge looked up, every id once. None for a
 * graph to rely on. With `sha256` each article's text is also checked against its hash.
 */
export function verifyGraph(graph: GraphRecords, sha256?: Sha256): readonly Issue[] {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  return [
    ...[...repeatedIds(graph.nodes), ...repeatedIds(graph.edges)].map((id) => report("same-id", id, "another record has this id.")),
    ...issuesOf(graph.nodes, (node) => nodeIssues(node, nodes, sha256)),
    ...issuesOf(graph.edges, (edge) => edgeIssues(edge, nodes)),
  ];
}

/** What is wrong with one node, whose evidence is read in the sources among `nodes`. */
export function nodeIssues(node: GraphNode, nodes: NodesById, sha256?: Sha256): readonly Issue[] {
  return both(evidenceIssues(node, nodes), node.kind === "source" ? textIssues(node, sha256) : none);
}

/** What is wrong with one edge: its evidence, its ends, and what its kind asks. */
export function edgeIssues(edge: GraphEdge, nodes: NodesById): readonly Issue[] {
  const loose = both(evidenceIssues(edge, nodes), endIssues(edge, nodes));
  return both(loose, both(imaginedIssues(edge, nodes), diffIssues(edge, nodes)));
}

const none: readonly Issue[] = [];

// A graph of 1,000 articles has 350,000 pieces of evidence and next to no issue: no list is made where there is none.
const both = (some: readonly Issue[], more: readonly Issue[]): readonly Issue[] =>
  some.length === 0 ? more : more.length === 0 ? some : [...some, ...more];

function issuesOf<T>(records: readonly T[], check: (record: T) => readonly Issue[]): readonly Issue[] {
  const found: Issue[] = [];
  for (const record of records) for (const issue of check(record)) found.push(issue);
  return found;
}

function evidenceIssues(record: GraphNode | GraphEdge, nodes: NodesById): readonly Issue[] {
  const without = record.evidence.length === 0 ? [report("no-evidence", record.id, "there is no evidence for it.")] : none;
  const wrong = evidenceIn(record)
    .map((one) => wordsIssue(one, record.id, nodes))
    .filter((issue) => issue !== null);
  return both(without, wrong);
}

function wordsIssue({ source, span, exact }: Evidence, record: string, nodes: NodesById): Issue | null {
  const node = nodes.get(source);
  if (node?.kind !== "source") return report("unknown-source", record, `its evidence is in ${source}, which is not there.`);
  if (node.text === null) return report("no-text", record, `its evidence is in ${source}, whose text we do not have.`);
  if (fits(span, node.text) && node.text.startsWith(exact, span.start) && span.end - span.start === exact.length) return null;
  return report("words-not-there", record, `the words “${exact.slice(0, 80)}” are not at ${span.start}-${span.end} of ${source}.`);
}

const fits = (span: Span, text: string): boolean =>
  Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start <= span.end && span.end <= text.length;

function endIssues(edge: GraphEdge, nodes: NodesById): readonly Issue[] {
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
function imaginedIssues(edge: GraphEdge, nodes: NodesById): readonly Issue[] {
  const quote = edge.kind === "said" ? nodes.get(edge.to) : undefined;
  return quote?.kind === "quote" && quote.nested?.as === "imagined"
    ? [report("imagined-said", edge.id, "the quotation is imagined, so nobody said it.")]
    : none;
}

function diffIssues(edge: GraphEdge, nodes: NodesById): readonly Issue[] {
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

function textIssues(source: SourceNode, sha256?: Sha256): readonly Issue[] {
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
