import type { Mark, MarkFamily } from "./find-marks.ts";

/** A pair of marks in one paragraph. `close` is the mark, `cut` where the next quotation cuts in, or `end` at the paragraph's end. */
export type Pair = { readonly open: Mark; readonly close: Mark | { readonly cutAt: number } | "end" };

const farthest = 60; // how many marks ahead a closing one is looked for: keeps a page of apostrophes linear

/**
 * Pairs one paragraph's marks, inner pairs inside outer ones. A closing mark that closes nothing is dropped; so is an opening single mark
 * that nothing closes, unless the next paragraph reopens it (`reopened`: the families of the marks it begins with).
 */
export function pairMarks(marks: readonly Mark[], reopened: readonly MarkFamily[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, index) => {
    const face = facing(mark, marks.slice(index + 1, index + farthest), open, reopened);
    const top = open.at(-1);
    if (face === "open") {
      if (top?.family === mark.family && !nests(mark, marks.slice(index + 1, index + farthest))) {
        pairs.push({ open: top, close: { cutAt: mark.start } });
        open.pop();
      }
      open.push(mark);
    } else if (face === "close") {
      // What stands open inside it was no quotation, but an apostrophe or a stray mark.
      open.length = open.findLastIndex((other) => other.family === mark.family) + 1;
      const opening = open.pop();
      if (opening !== undefined) pairs.push({ open: opening, close: mark });
    }
  });
  open.forEach((mark, depth) => {
    if (mark.family !== "single" || reopened[depth] === "single") pairs.push({ open: mark, close: "end" });
  });
  return pairs.toSorted((a, b) => a.open.start - b.open.start);
}

type Face = "open" | "close" | "none";

function facing(mark: Mark, later: readonly Mark[], open: readonly Mark[], reopened: readonly MarkFamily[]): Face {
  const isOpen = open.some((other) => other.family === mark.family);
  if (mark.family === "single") return singleFacing(mark, later, open, reopened);
  if (mark.faces === "either") return isOpen ? "close" : "open";
  if (mark.faces === "open") return !mark.wrongWay ? "open" : isOpen ? "close" : "none";
  if (isOpen) return "close";
  const next = later.find((other) => other.family === mark.family);
  return mark.wrongWay && next !== undefined && (next.faces !== "open" || next.wrongWay) ? "open" : "none";
}

function singleFacing(mark: Mark, later: readonly Mark[], open: readonly Mark[], reopened: readonly MarkFamily[]): Face {
  if (mark.faces === "open")
    return reopened.includes("single") || later.some((next) => next.family === "single" && next.faces === "close") ? "open" : "none";
  if (open.at(-1)?.family !== "single") return "none";
  // Perhaps an apostrophe: it is one where a better closing mark follows before the next opening one.
  return mark.weak && later.find((next) => next.family === "single")?.faces === "close" ? "none" : "close";
}

/** Whether the opening mark stands inside the one of its family that is open: two closing ones follow. */
function nests(mark: Mark, later: readonly Mark[]): boolean {
  const [first, second] = later.filter((next) => next.family === mark.family);
  return first?.faces === "close" && second?.faces === "close";
}
