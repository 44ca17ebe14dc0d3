import type { Collection } from "../collection.ts";
import { nameApart } from "../wording/name-apart.ts";
import { nodeNoun } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import type { Drawing, DrawnLine } from "./drawing.ts";
import { lineLooks } from "./encode.ts";
import { drawnName } from "./fold-unnamed.ts";
import type { NodeId } from "../../core/model/ids.ts";

const verbs: Partial<Record<DrawnLine["line"], string>> = { "word of": "rests on the word of" };

/** What a line says between the names of its ends: "told", "is quoted in", "disputes". */
export function lineVerb({ line, behind }: DrawnLine): string {
  const [edge] = behind;
  if (edge?.kind === "said") return "said";
  if (edge?.kind === "appears") return "is quoted in";
  if (edge?.kind === "affiliated") return `is ${edge.role}`;
  if (edge?.kind === "acted" && behind.length === 1) return edge.verb;
  return verbs[line] ?? lineLooks[line].words;
}

/** A whole line in words, for a screen reader and the evidence card: "Ana Ruiz told The Post, stated, 3 quotations". */
export function lineInWords(collection: Collection, line: DrawnLine): string {
  const [from, to] = [collection.node(line.from), collection.node(line.to)];
  if (from === null || to === null) return "";
  const count = line.quotes.length > 1 && from.kind === "actor" ? `, ${counted(line.quotes.length, "quotation")}` : "";
  return `${nameApart(collection, from)} ${lineVerb(line)} ${nameApart(collection, to)}, ${line.grade}${count}`;
}

/** A node as it is announced on the keyboard's walk: name, kind, lines, what is hidden. */
export function nodeInWords(collection: Collection, drawing: Drawing, id: NodeId): string {
  const node = collection.node(id);
  if (node === null) return "";
  const lines = drawing.lines.filter(({ from, to }) => from === id || to === id).length;
  const drawn = drawing.nodes.find((one) => one.id === id);
  const more = drawn?.more ?? 0;
  const name = drawn === undefined ? nameApart(collection, node) : drawnName(collection, drawn);
  return `${name}, ${nodeNoun(node)}, ${counted(lines, "line")}${more > 0 ? `, ${more} more not drawn` : ""}. Enter opens.`;
}
