import { diffArrays } from "diff";
import type { DiffStep } from "../model/repeat.ts";
import type { Span } from "../model/span.ts";
import type { Word } from "./words-in.ts";

/** A run of the diff of two wordings, with its words: kept, only in the earlier, only in the later, or replaced. */
export type WordStep = { readonly op: DiffStep["op"]; readonly earlier: readonly Word[]; readonly later: readonly Word[] };

// A diff takes time by the square of what changed. Past this many changed words it says "replaced" and no more.
const mostChanged = 4_000;

/** The shortest word diff of two wordings. All words of each side are in its steps, in order. */
export function diffWords(earlier: readonly Word[], later: readonly Word[]): readonly WordStep[] {
  const found = diffArrays<string>(
    earlier.map(({ key }) => key),
    later.map(({ key }) => key),
    { maxEditLength: mostChanged },
  );
  if (found === undefined) return [{ op: "replaced", earlier, later }];
  let e = 0;
  let l = 0;
  const steps: WordStep[] = [];
  for (const { added, removed, count } of found) {
    const fromEarlier = added ? [] : earlier.slice(e, (e += count));
    const fromLater = removed ? [] : later.slice(l, (l += count));
    add(steps, { op: added ? "added" : removed ? "removed" : "same", earlier: fromEarlier, later: fromLater });
  }
  return steps;
}

/** Words taken out and words put in at one place are one replacement. */
function add(steps: WordStep[], step: WordStep): void {
  const last = steps.at(-1);
  const replaces = (last?.op === "removed" && step.op === "added") || (last?.op === "added" && step.op === "removed");
  if (last === undefined || !replaces) steps.push(step);
  else steps.splice(-1, 1, { op: "replaced", earlier: [...last.earlier, ...step.earlier], later: [...last.later, ...step.later] });
}

/** The steps with their places. A run that crosses the parts of a broken content is one step for each part: no span takes in a cue. */
export const toDiffSteps = (steps: readonly WordStep[]): readonly DiffStep[] =>
  steps.flatMap(({ op, earlier, later }): readonly DiffStep[] => {
    if (op === "same") return pairedRuns(earlier, later);
    const [before, after] = [runs(earlier), runs(later)];
    if (before.length === 1 && after.length === 1) return [{ op: "replaced", earlier: before[0] ?? null, later: after[0] ?? null }];
    return [
      ...before.map((span): DiffStep => ({ op: "removed", earlier: span, later: null })),
      ...after.map((span): DiffStep => ({ op: "added", earlier: null, later: span })),
    ];
  });

/** The stretches that the words take up, one for each part of the content. */
function runs(words: readonly Word[]): readonly Span[] {
  const found: { start: number; end: number; part: number }[] = [];
  for (const { start, end, part } of words) {
    const last = found.at(-1);
    if (last?.part === part) last.end = end;
    else found.push({ start, end, part });
  }
  return found.map(({ start, end }) => ({ start, end }));
}

function pairedRuns(earlier: readonly Word[], later: readonly Word[]): readonly DiffStep[] {
  const breaks = earlier.flatMap((one, at) =>
    at === 0 || one.part !== earlier[at - 1]?.part || later[at]?.part !== later[at - 1]?.part ? [at] : [],
  );
  return breaks.map((from, index) => {
    const to = breaks[index + 1] ?? earlier.length;
    return { op: "same", earlier: runs(earlier.slice(from, to))[0] ?? null, later: runs(later.slice(from, to))[0] ?? null };
  });
}
