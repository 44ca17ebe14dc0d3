import type { DrawnLine } from "./drawing.ts";
import { lineLooks } from "./encode.ts";

/** How much of its colour a line shows where nothing is pointed at: what most lines are keeps back, so that words and the few others come first. */
export function quietness({ line, behind }: DrawnLine): number {
  const kind = behind[0]?.kind;
  if (kind === "appears") return 0.3;
  return kind === "via" ? 0.5 : lineLooks[line].hue === "slate" ? 0.65 : 1;
}
