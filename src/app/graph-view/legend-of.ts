import type { Drawing } from "./drawing.ts";
import { lineLooks, nodeLooks, patternOf, type LineLook, type LineName, type NodeLook, type NodeLookName } from "./encode.ts";

export type LegendEntries = {
  readonly nodes: readonly { readonly name: NodeLookName; readonly look: NodeLook }[];
  readonly lines: readonly LineLook[];
};

/** What is not stated, whatever it says. */
export const unsure: LineLook = { pattern: "dotted", head: "none", hue: "slate", weight: 1.6, words: "likely or open: not stated" };

/** The looks that a drawing uses, in the order of the tables. */
export function legendOf(drawing: Drawing): LegendEntries {
  const looks = new Set(drawing.nodes.map(({ look }) => look));
  const drawn = new Set(drawing.lines.map(({ line }) => line));
  const isUnsure = drawing.lines.some(({ line, grade }) => line !== "may be" && patternOf(line, grade) !== lineLooks[line].pattern);
  // Object.keys of a Record over a union gives that union's members.
  const names = Object.keys(nodeLooks) as NodeLookName[];
  const lines = Object.keys(lineLooks) as LineName[];
  return {
    nodes: names.filter((name) => looks.has(name)).map((name) => ({ name, look: nodeLooks[name] })),
    lines: [...lines.filter((line) => drawn.has(line)).map((line) => lineLooks[line]), ...(isUnsure ? [unsure] : [])],
  };
}
