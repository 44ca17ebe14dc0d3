import { isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { Correction, DecisionKind } from "../model/correction.ts";
import type { Issue } from "../model/issue.ts";
import { nearestWord } from "../text/nearest-word.ts";
import { correctionSchemas } from "./correction-schemas.ts";

/** The corrections of a file, in its order, and what in it could not be read. */
export type ReadCorrections = { readonly corrections: readonly Correction[]; readonly issues: readonly Issue[] };

const kinds = Object.keys(correctionSchemas) as DecisionKind[];

/** Reads `corrections.yaml`: a list of decisions. An entry that cannot be used is an issue with its line; the others are kept. Never throws. */
export function readCorrections(file: string, yaml: string): ReadCorrections {
  const lines = new LineCounter();
  const document = parse(yaml, lines);
  if (document instanceof Error) {
    const at = "pos" in document && Array.isArray(document.pos) ? Number(document.pos[0]) : 0;
    return { corrections: [], issues: [issueAt(file, placeOf(lines, at), `It is not YAML: ${document.message}`)] };
  }
  if (document === null) return { corrections: [], issues: [] };
  if (!isSeq(document)) return { corrections: [], issues: [issueAt(file, placeOf(lines, 0), "It is not a list of corrections.")] };
  const read = document.items.map((item) => readOne(file, item as Node, lines));
  return { corrections: read.filter((one) => "decision" in one), issues: read.filter((one) => "rule" in one) };
}

/** The document's contents; an `Error` where it is not YAML. Aliases are refused, so a small file cannot grow into a large one. */
function parse(yaml: string, lineCounter: LineCounter): Node | Error | null {
  try {
    const document = parseDocument(yaml, { lineCounter, prettyErrors: false, schema: "failsafe" });
    const [error] = document.errors;
    return error && /call stack/i.test(error.message) ? tooDeep() : (error ?? (document.contents as Node | null));
  } catch {
    return tooDeep();
  }
}

const tooDeep = (): Error => new Error("It is nested too deeply."); // the parser recurses

const placeOf = (lines: LineCounter, offset: number): NonNullable<Issue["place"]> => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

const readOne = (file: string, item: Node, lines: LineCounter): Correction | Issue =>
  readCorrection(file, placeOf(lines, item.range?.[0] ?? 0), plain(item));

/** The correction that a value of `file` is, or what is wrong with it. Never throws. */
export function readCorrection(file: string, place: Issue["place"], value: unknown): Correction | Issue {
  const kind = typeof value === "object" && value !== null && "decision" in value ? value.decision : undefined;
  if (typeof kind !== "string" || !isKind(kind)) return issueAt(file, place, unknownDecision(kind));
  const read = correctionSchemas[kind].safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const field = first?.path.join(".") ?? "";
  return issueAt(file, place, `The correction "${kind}" does not fit${field === "" ? "" : `, ${field}`}: ${first?.message ?? ""}.`);
}

/** The value, or `undefined` for one with an alias in it or nested too deeply. */
function plain(item: Node): unknown {
  try {
    return item.toJSON();
  } catch {
    return undefined;
  }
}

const isKind = (kind: string): kind is DecisionKind => Object.hasOwn(correctionSchemas, kind);

function unknownDecision(kind: unknown): string {
  if (typeof kind !== "string") return 'The correction has no "decision".';
  const meant = nearestWord(kind, kinds);
  return `There is no decision "${kind}".${meant ? ` Did you mean "${meant}"?` : ""}`;
}

const issueAt = (file: string, place: Issue["place"], message: string): Issue => ({
  rule: "correction",
  severity: "warning",
  file,
  place,
  message,
  remedy: `Each entry has decision (${kinds.join(", ")}), about, who, when and why; graph-data/README.md shows them all.`,
});
