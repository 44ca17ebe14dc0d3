import { diffArrays } from "diff";
import type { DiffStep } from "../model/repeat.ts";
import type { Span } from "../model/span.ts";
import type { Word } from "./words-in.ts";

/** A run of the diff of two wordings, with its words: kept, only in the earlier, only in the later, or replaced. */
export type WordStep = { readonly op: DiffStep["op"]; readonly earlier: readonly Word[]; readonly later: readonly Word[] };

// A diff takes time by the square of what changed. Past this many changed words it says "replaced" and no more.
const mostChanged = 4_000;

/** The shortest word diff of two wordings, in as few steps as it takes. All words of each side are in its steps, in order. */
export function diffWords(earlier: readonly Word[], later: readonly Word[]): readonly WordStep[] {
  const steps: WordStep[] = [];
  const from = sameAtStart(earlier, later);
  const kept = sameAtEnd(earlier, later, from);
  add(steps, { op: "same", earlier: earlier.slice(0, from), later: later.slice(0, from) });
  const [before, after] = [earlier.slice(from, earlier.length - kept), later.slice(from, later.length - kept)];
  for (const step of diffMiddle(before, after)) add(steps, step);
  add(steps, { op: "same", earlier: earlier.slice(earlier.length - kept), later: later.slice(later.length - kept) });
  return joinGaps(steps);
}

/** How many words at the start are the same: most wordings differ at one place, and what stands around it need not be searched. */
function sameAtStart(earlier: readonly Word[], later: readonly Word[]): number {
  const most = Math.min(earlier.length, later.length);
  let at = 0;
  while (at < most && earlier[at]?.key === later[at]?.key) at++;
  return at;
}

/** How many words at the end are the same, the first `from` left out. */
function sameAtEnd(earlier: readonly Word[], later: readonly Word[], from: number): number {
  const most = Math.min(earlier.length, later.length) - from;
  let kept = 0;
  while (kept < most && earlier.at(-1 - kept)?.key === later.at(-1 - kept)?.key) kept++;
  return kept;
}

function diffMiddle(earlier: readonly Word[], later: readonly Word[]): readonly WordStep[] {
  if (earlier.length === 0) return [{ op: "added", earlier, later }];
  if (later.length === 0) return [{ op: "removed", earlier, later }];
  const found = diffArrays<string>(
    earlier.map(({ key }) => key),
    later.map(({ key }) => key),
    { maxEditLength: mostChanged },
  );
  if (found === undefined) return [{ op: "replaced", earlier, later }];
  let e = 0;
  let l = 0;
  return found.map(({ added, removed, count }): WordStep => {
    const fromEarlier = added ? [] : earlier.slice(e, (e += count));
    const fromLater = removed ? [] : later.slice(l, (l += count));
    return { op: added ? "added" : removed ? "removed" : "same", earlier: fromEarlier, later: fromLater };
  });
}

/** Words taken out and words put in at one place are one replacement. A step without words is none. */
function add(steps: WordStep[], step: WordStep): void {
  if (step.earlier.length === 0 && step.later.length === 0) return;
  const last = steps.at(-1);
  const replaces = (last?.op === "removed" && step.op === "added") || (last?.op === "added" && step.op === "removed");
  if (last === undefined || !replaces) steps.push(step);
  else steps.splice(-1, 1, { op: "replaced", earlier: [...last.earlier, ...step.earlier], later: [...last.later, ...step.later] });
}

/**
 * Of two gaps beside one kept run makes one, where the run's words stand at the far end of a gap too: of "a promise that the last government made. The people",
 * cut to "a promise … The people", the other "the" was not kept. The ends of the wordings count as gaps: a cut that may be one at the start is one at the start.
 */
function joinGaps(steps: readonly WordStep[]): readonly WordStep[] {
  for (const [at, kept] of steps.entries()) {
    const [before, after] = [steps[at - 1], steps[at + 1]];
    const isInner = before !== undefined && after !== undefined;
    // At an end it takes a further kept run that the one which is moved is put to, or nothing is gained.
    if (kept.op !== "same" || !(isInner || steps[before === undefined ? at + 2 : at - 2]?.op === "same")) continue;
    const joined = joinedGap(before, kept, after);
    if (joined !== null) return joinGaps(mergeKept([...steps.slice(0, Math.max(0, at - 1)), ...joined, ...steps.slice(at + 2)]));
  }
  return steps;
}

/** One gap and the kept run on its other side, in place of the run between two gaps; `null` where the words do not allow it. */
function joinedGap(before: WordStep | undefined, kept: WordStep, after: WordStep | undefined): readonly WordStep[] | null {
  const side = sideOf(before ?? after);
  if (side === null || (before !== undefined && after !== undefined && sideOf(after) !== side)) return null;
  const [ahead, own, behind] = [before?.[side] ?? [], kept[side], after?.[side] ?? []];
  const all = [...ahead, ...own, ...behind];
  const length = own.length;
  if (behind.length >= length && sameWords(behind.slice(-length), own))
    return [gapOf(side, all.slice(0, -length)), { ...kept, [side]: all.slice(-length) }];
  if (ahead.length >= length && sameWords(ahead.slice(0, length), own))
    return [{ ...kept, [side]: all.slice(0, length) }, gapOf(side, all.slice(length))];
  return null;
}

const mergeKept = (steps: readonly WordStep[]): readonly WordStep[] =>
  steps.reduce<readonly WordStep[]>((merged, step) => {
    const last = merged.at(-1);
    if (last?.op !== "same" || step.op !== "same") return [...merged, step];
    return [...merged.slice(0, -1), { op: "same", earlier: [...last.earlier, ...step.earlier], later: [...last.later, ...step.later] }];
  }, []);

type Side = "earlier" | "later";

/** Which wording has the words of a gap that the other has not; `null` for any other step. */
const sideOf = (step: WordStep | undefined): Side | null => (step?.op === "removed" ? "earlier" : step?.op === "added" ? "later" : null);

const gapOf = (side: Side, words: readonly Word[]): WordStep =>
  side === "earlier" ? { op: "removed", earlier: words, later: [] } : { op: "added", earlier: [], later: words };

const sameWords = (a: readonly Word[], b: readonly Word[]): boolean => a.every(({ key }, at) => key === b[at]?.key);

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
