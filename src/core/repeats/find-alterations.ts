import type { AttributionType } from "../model/attribution.ts";
import { alterations, type Alteration } from "../model/repeat.ts";
import type { WordStep } from "./diff-words.ts";
import { isShift } from "./is-shift.ts";
import { plainSpelling } from "./plain-spelling.ts";
import { readNumbers } from "./read-numbers.ts";
import { saysFalse } from "../text/says-false.ts";
import type { Word } from "./words-in.ts";

/** One wording of an utterance. */
export type Wording = {
  /** The text that the words' places count in. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly type: AttributionType;
  /** Who is named as its speaker; empty: not named, or not known. */
  readonly speakers: ReadonlySet<string>;
};

/** Two wordings and their word diff; `core` is the diff without what only one of them has at its start or end. */
type Pair = {
  readonly earlier: Wording;
  readonly later: Wording;
  readonly steps: readonly WordStep[];
  readonly core: readonly WordStep[];
  /** Some of the words stand in another order. */
  readonly moved: boolean;
  /** Both stand wholly in quotation marks, so every other word is a change of words. */
  readonly verbatim: boolean;
};

/** What each alteration is. `reworded` and the finer kinds exclude each other: words outside quotation marks are the writer's to choose. */
const definitions: Readonly<Record<Alteration, (pair: Pair) => boolean>> = {
  // Both speakers are named, and nobody is named on both sides.
  "speaker-changed": ({ earlier, later }) =>
    earlier.speakers.size > 0 && later.speakers.size > 0 && ![...later.speakers].some((one) => earlier.speakers.has(one)),
  // One side has a "not", "no", "never" more within the stretch they share, or the cut at the start took it off; or the one at the end "is wrong".
  "negation-changed": (pair) =>
    pair.moved
      ? countNegations(pair.earlier.words) !== countNegations(pair.later.words)
      : negations(pair.core, "earlier") !== negations(pair.core, "later") || cutNegation(pair) || cutFalsity(pair),
  // Numbers stand at one place on both sides and differ in value.
  "number-changed": ({ core }) => core.some((step) => step.op === "replaced" && numbersDiffer(step)),
  // Four words or more stand in another order.
  spliced: ({ moved }) => moved,
  // Words inside are left out, and no mark shows it.
  "cut-unmarked": (pair) => pair.verbatim && pair.core.some((step) => isCut(step) && !isMarked(pair, step)),
  // Another word stands in a word's place, or one was put in: not a number of the same value, not the same word in another spelling, not in brackets.
  "word-changed": (pair) => pair.verbatim && pair.core.some((step) => step.op === "replaced" && changesWords(step)),
  // Words inside are left out, and an ellipsis, brackets or a break of the quotation shows it.
  "cut-marked": (pair) => pair.verbatim && pair.core.some((step) => isCut(step) && isMarked(pair, step)),
  // Words in square brackets stand on one side only.
  "bracketed-insert": ({ core }) =>
    core.some((step) => step.op !== "same" && [...step.earlier, ...step.later].some(({ bracketed }) => bracketed)),
  // One side has more at the start or the end.
  shortened: ({ steps, core }) => countWords(core) < countWords(steps),
  // At least one side is not verbatim, and its words differ by more than person or tense.
  reworded: ({ verbatim, core }) => !verbatim && core.some((step) => step.op !== "same" && !isShift(step) && !isSpelling(step)),
  // At least one side is not verbatim, and differs in pronouns, or in the form of the same verb.
  "person-or-tense-shifted": ({ verbatim, core }) => !verbatim && core.some((step) => step.op !== "same" && isShift(step)),
  // The same words; capitals, marks, spelling of a number or spaces differ.
  typography: ({ earlier, later, steps }) =>
    steps.every((step) => step.op === "same" || isSpelling(step)) && plain(earlier) !== plain(later),
  same: ({ earlier, later, steps }) => steps.every(({ op }) => op === "same") && plain(earlier) === plain(later),
};

/** What the later wording changed of the earlier, most serious first. Never empty. `spliced` from two quotations is for the caller to add. */
export function findAlterations(earlier: Wording, later: Wording, steps: readonly WordStep[]): readonly Alteration[] {
  const pair = pairOf(earlier, later, steps);
  const found = alterations.filter((alteration) => definitions[alteration](pair));
  return found.length > 0 ? found : ["typography"];
}

/** The first of them alone, where nothing else is asked. */
export function mostSerious(earlier: Wording, later: Wording, steps: readonly WordStep[]): Alteration {
  const pair = pairOf(earlier, later, steps);
  return alterations.find((alteration) => definitions[alteration](pair)) ?? "typography";
}

function pairOf(earlier: Wording, later: Wording, steps: readonly WordStep[]): Pair {
  const verbatim = earlier.type === "direct" && later.type === "direct";
  return { earlier, later, steps, core: coreOf(steps), moved: isMoved(steps), verbatim };
}

const atOneSide = (step: WordStep | undefined): boolean => step?.op === "removed" || step?.op === "added";

const countWords = (steps: readonly WordStep[]): number =>
  steps.reduce((sum, { earlier, later }) => sum + earlier.length + later.length, 0);

/** Another word at the end, and then more on one side only: what goes on is no part of what the two share. */
const coreOf = (steps: readonly WordStep[]): readonly WordStep[] => {
  const core = steps.slice(atOneSide(steps[0]) ? 1 : 0, atOneSide(steps.at(-1)) ? -1 : undefined);
  return core.length < 2
    ? core
    : core.map((step, at) => (at === 0 ? besideKept(step, "end") : at === core.length - 1 ? besideKept(step, "start") : step));
};

/** Of a replacement at the edge, as many words of either side as the shorter has, those beside the words kept. */
function besideKept(step: WordStep, kept: "start" | "end"): WordStep {
  const count = Math.min(step.earlier.length, step.later.length);
  if (step.op !== "replaced" || Math.max(step.earlier.length, step.later.length) - count < fewestBeyond) return step;
  const near = (words: readonly Word[]) => (kept === "start" ? words.slice(0, count) : words.slice(-count));
  return { op: "replaced", earlier: near(step.earlier), later: near(step.later) };
}

// "would not lose" for "will win" is a replacement, and its "not" counts; four words more are what somebody left away.
const fewestBeyond = 4;

const negation = /^(?:not|never|no|none|nobody|nothing|neither|nor|without)$/;
const countNegations = (words: readonly Word[]): number => words.filter(({ key }) => negation.test(key)).length;

const negations = (steps: readonly WordStep[], side: "earlier" | "later"): number =>
  steps.reduce((sum, step) => sum + (step.op === "same" ? 0 : countNegations(step[side])), 0);

/** "It is not true that we lost" cut to "we lost": a negation just before the kept words, in their sentence. */
function cutNegation({ earlier, later, steps }: Pair): boolean {
  const [cut, kept] = steps;
  if (cut === undefined || kept?.op !== "same" || !atOneSide(cut)) return false;
  const [text, words, next] = cut.op === "removed" ? [earlier.text, cut.earlier, kept.earlier[0]] : [later.text, cut.later, kept.later[0]];
  const near = words.slice(-4).find(({ key }) => negation.test(key));
  return near !== undefined && next !== undefined && !/[.!?;:,—–]/.test(text.slice(near.start, next.start));
}

/** "The claim that we lost is wrong" against "we lost": words that deny what was kept, right behind it. */
function cutFalsity({ earlier, later, steps }: Pair): boolean {
  const cut = steps.at(-1);
  if (cut === undefined || steps.at(-2)?.op !== "same" || !atOneSide(cut)) return false;
  const [text, words] = cut.op === "removed" ? [earlier.text, cut.earlier] : [later.text, cut.later];
  return saysFalse(text.slice(words[0]?.start, words.at(-1)?.end));
}

const keys = (words: readonly Word[]): readonly string[] => words.map(({ key }) => key);

function numbersDiffer({ earlier, later }: WordStep): boolean {
  const [before, after] = [readNumbers(keys(earlier)), readNumbers(keys(later))];
  return before.length > 0 && after.length > 0 && before.join() !== after.join();
}

/** The same number or the same word in other letters. */
const isSpelling = (step: WordStep): boolean =>
  sameValue(step) || (step.op === "replaced" && plainSpelling(keys(step.earlier)) === plainSpelling(keys(step.later)));

/** "25" for "twenty-five", "40%" for "40 percent". */
function sameValue(step: WordStep): boolean {
  if (step.op !== "replaced") return false;
  const [before, after] = [readNumbers(keys(step.earlier)), readNumbers(keys(step.later))];
  return before.length > 0 && before.join() === after.join() && onlyNumber(step.earlier) && onlyNumber(step.later);
}

const onlyNumber = (words: readonly Word[]): boolean =>
  words.every(({ key }) => readNumbers([key]).length > 0 || /^(?:percent|per|cent|hundred|thousand|million|billion|trillion)$/.test(key));

const changesWords = (step: WordStep): boolean =>
  !(onlyNumber(step.earlier) && onlyNumber(step.later)) &&
  !isSpelling(step) &&
  !(step.later.length > 0 && step.later.every(({ bracketed }) => bracketed)) &&
  step.earlier.some(({ bracketed }) => !bracketed);

const isCut = ({ op, earlier, later }: WordStep): boolean =>
  (op === "removed" || op === "added") && [...earlier, ...later].some(({ key, bracketed }) => !bracketed && !negation.test(key));

const gap = /…|\.\s?\.\s?\.|\[[^\]]*\]/;

/** Whether the side that has less shows it, where the words are missing. */
function isMarked({ earlier, later, steps }: Pair, step: WordStep): boolean {
  const at = steps.indexOf(step);
  const [side, wording] = step.op === "removed" ? (["later", later] as const) : (["earlier", earlier] as const);
  const before = steps[at - 1]?.[side].at(-1);
  const after = steps[at + 1]?.[side][0];
  return (
    before !== undefined && after !== undefined && (before.part !== after.part || gap.test(wording.text.slice(before.end, after.start)))
  );
}

const runLength = 4;

/** Whether some words in a row stand in a row on both sides, but in another order among the rest, so that the diff does not align them. */
function isMoved(steps: readonly WordStep[]): boolean {
  if (!hasOwnWords(steps, "earlier") || !hasOwnWords(steps, "later")) return false;
  const there = new Set(movableRuns(steps, "earlier"));
  return movableRuns(steps, "later").some((run) => there.has(run));
}

const hasOwnWords = (steps: readonly WordStep[], side: "earlier" | "later"): boolean =>
  steps.some((step) => step.op !== "same" && step[side].length > 0);

/** The runs of one wording that the diff does not keep whole: a stutter in the later one moved nothing. */
function movableRuns(steps: readonly WordStep[], side: "earlier" | "later"): readonly string[] {
  const words: string[] = [];
  const runs: string[] = [];
  let kept = 0; // words in a row up to here
  for (const step of steps)
    for (const { key } of step[side]) {
      words.push(key);
      kept = step.op === "same" ? kept + 1 : 0;
      if (kept < runLength && words.length >= runLength) runs.push(words.slice(-runLength).join(" "));
    }
  return runs;
}

/** The wording as it stands, without what is around and between the parts. */
const plain = ({ text, words }: Wording): string =>
  words.map((word, at) => text.slice(word.start, sameStretch(word, words[at + 1]) ? words[at + 1]?.start : word.end)).join("");

const sameStretch = (word: Word, next: Word | undefined): boolean => next !== undefined && next.part === word.part;
