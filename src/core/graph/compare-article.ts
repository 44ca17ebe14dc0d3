import { diffWordsWithSpace } from "diff";
import type { Evidence } from "../model/evidence.ts";
import { normalise } from "../text/normalise.ts";
import type { PlacedEvidence } from "./evidence-in.ts";
import type { SourceNode } from "./schema.ts";

/** A piece of evidence that is not found at its place any more, and the words that stand there now. */
export type Lost = PlacedEvidence & { readonly there: string };

/** What became of an article's evidence: as it was, in the same words farther on or back, or not found at its place. */
export type Compared = { readonly kept: number; readonly moved: number; readonly lost: readonly Lost[] };

/** Stretches that both texts have: `at` in the earlier, `now` in the later, `length` long. In order; what lies between them changed. */
type Shared = { readonly at: number; readonly now: number; readonly length: number };

const mostChanged = 4_000; // words; a diff takes time by the square of what changed, and past this it is another article

/**
 * Re-reads `placed`, the evidence in an article, in `given`, its text as it is today. Both texts are laid side by side; evidence in a stretch that did not
 * change is kept or moved, all other evidence is lost, however alike the words that stand elsewhere: nothing is anchored anew.
 */
export function compareArticle(placed: readonly PlacedEvidence[], source: SourceNode, given: string): Compared {
  const now = normalise(given).text;
  const shared = sharedStretches(source.text ?? "", now);
  const read = placed.map((one) => readAgain(one, shared, now));
  return {
    kept: read.filter((one) => one === "kept").length,
    moved: read.filter((one) => one === "moved").length,
    lost: read.filter((one) => typeof one === "object"),
  };
}

function readAgain({ record, evidence }: PlacedEvidence, shared: readonly Shared[], now: string): "kept" | "moved" | Lost {
  const whole = stretchOf(evidence, shared);
  if (whole !== null) return whole.at === whole.now ? "kept" : "moved";
  return { record, evidence, there: wordsNow(evidence, shared, now) };
}

const stretchOf = ({ span }: Evidence, shared: readonly Shared[]): Shared | null =>
  shared.find(({ at, length }) => at <= span.start && span.end <= at + length) ?? null;

/** The words between the nearest places that did not change. */
function wordsNow({ span }: Evidence, shared: readonly Shared[], now: string): string {
  const before = shared.findLast(({ at }) => at <= span.start);
  const after = shared.find(({ at, length }) => at + length >= span.end);
  const start = before === undefined ? 0 : before.now + Math.min(before.length, span.start - before.at);
  const end = after === undefined ? now.length : after.now + Math.max(0, span.end - after.at);
  return now.slice(start, Math.max(start, end));
}

function sharedStretches(earlier: string, later: string): readonly Shared[] {
  const found: Shared[] = [];
  let at = 0;
  let now = 0;
  for (const { added, removed, value } of diffWordsWithSpace(earlier, later, { maxEditLength: mostChanged }) ?? []) {
    if (!added && !removed) found.push({ at, now, length: value.length });
    if (!added) at += value.length;
    if (!removed) now += value.length;
  }
  return found;
}
