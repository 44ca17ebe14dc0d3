import type { core } from "zod/mini";
import type { Issue } from "../model/issue.ts";
import { graphSchema } from "./record-schemas.ts";
import { repeatedIds } from "./repeated-ids.ts";
import { graphVersion, type GraphRecords } from "./schema.ts";
import { shapeCheck, type ShapeCheck } from "./shape-check.ts";

/** The graph, or `null` and what is wrong with the file. */
export type ReadGraph = { readonly graph: GraphRecords | null; readonly issues: readonly Issue[] };

const file = "graph.json";
const remedy = "Build the graph again with `npm run build:graph`, or load another file.";
const most = 20;

/** Reads `graph.json`. A damaged file gives issues that say which record and field, what was expected and in which line; it never throws. */
export function readGraph(text: string): ReadGraph {
  const parsed = parseJson(text);
  if ("issue" in parsed) return { graph: null, issues: [parsed.issue] };
  const checked = withShape(parsed.value);
  if ("faults" in checked)
    return { graph: null, issues: checked.faults.slice(0, most).map((issue) => shapeIssue(text, parsed.value, issue)) };
  const issues = brokenLinks(text, checked.graph);
  return issues.length > 0 ? { graph: null, issues: issues.slice(0, most) } : { graph: checked.graph, issues: [] };
}

let isGraph: ShapeCheck<GraphRecords> | null = null;

/** The value as a graph. Only one that is none is looked at by zod, which says why and takes about five times as long. */
function withShape(value: unknown): { readonly graph: GraphRecords } | { readonly faults: readonly core.$ZodIssue[] } {
  isGraph ??= shapeCheck(graphSchema);
  if (isGraph(value)) return { graph: value };
  const checked = graphSchema.safeParse(value);
  return checked.success ? { graph: checked.data } : { faults: checked.error.issues };
}

function parseJson(text: string): { readonly value: unknown } | { readonly issue: Issue } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const line = brokenLine(text);
    const what = text.trim() === "" ? "The file is empty." : `The file is not JSON: line ${line} is damaged or cut off.`;
    return { issue: issueAt("not-json", line, what) };
  }
}

/** The lines between the records: they open and close the lists. */
const frame = /^(?:\{"version":\d+,(?:"build":\d+,)?|"[a-z]+":\[(?:\][,}]?)?|\][,}]?|)$/;

/** The first line that is neither between the records nor a whole record; the last line where the file is cut off between two. */
function brokenLine(text: string): number {
  const lines = text.split("\n");
  const broken = lines.findIndex((line) => !frame.test(line) && !isJson(line.replace(/,$/, "")));
  return broken < 0 ? lines.length : broken + 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function shapeIssue(text: string, value: unknown, issue: core.$ZodIssue): Issue {
  const [list, index, ...field] = issue.path;
  const record = list === undefined || index === undefined ? undefined : at(at(value, list), index);
  const id = at(record, "id");
  const named = typeof id === "string" ? id : [list, index].filter((part) => part !== undefined).join(" ");
  const where = [named === "" ? "The file" : named, ...(field.length > 0 ? [field.join(".")] : [])].join(", ");
  return issueAt("wrong-shape", typeof id === "string" ? lineOf(text, id) : null, `${where}: ${expected(issue)}.`);
}

function expected(issue: core.$ZodIssue): string {
  if (issue.path[0] === "version") return `made by another version of Sayso; this one reads version ${graphVersion}`;
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  if (issue.code === "invalid_value") return `expected ${issue.values.map((value) => `"${String(value)}"`).join(" or ")}`;
  if (issue.code === "too_small") return `expected at least ${issue.minimum}`;
  if (issue.code === "invalid_union") return "expected a known kind of record";
  return issue.code === "custom" ? `expected ${issue.message}` : issue.message;
}

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** What no single record shows: an id twice, or an edge with an end that is not there. */
function brokenLinks(text: string, { nodes, edges }: GraphRecords): readonly Issue[] {
  const ids = new Set<string>(nodes.map(({ id }) => id));
  const loose: Issue[] = [];
  for (const { id, from, to } of edges)
    for (const end of [from, to])
      if (!ids.has(end)) loose.push(issueAt("unknown-end", lineOf(text, id), `${id}: it joins ${end}, which is not in the file.`));
  const twice = [...repeatedIds(nodes), ...repeatedIds(edges)].map((id) =>
    issueAt("same-id", lineOf(text, id), `${id}: two records have this id.`),
  );
  return [...twice, ...loose];
}

const issueAt = (rule: string, line: number | null, message: string): Issue => ({
  rule,
  severity: "error",
  file,
  place: line === null ? null : { line, column: 1 },
  message,
  remedy,
});

function lineOf(text: string, id: string): number | null {
  const found = text.indexOf(`"id":${JSON.stringify(id)}`);
  return found < 0 ? null : text.slice(0, found).split("\n").length;
}
