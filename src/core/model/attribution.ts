import type { Span } from "./span.ts";

/** How sure an attribution is: the sentence says so; resolved over a distance; not resolved, or conflicting. */
export type Grade = "stated" | "likely" | "open";

/** All, some or none of the content stands in quotation marks. */
export type AttributionType = "direct" | "mixed" | "indirect";

/** What the cue does. `says` is the plain one. The lists of verbs are data: `attribution/cue-lexicon.ts`. */
export type SpeechAct =
  | "says"
  | "claims"
  | "confirms"
  | "denies"
  | "disputes"
  | "declines"
  | "warns"
  | "asks"
  | "promises"
  | "announces"
  | "argues"
  | "suggests"
  | "agrees"
  | "demands"
  | "reports"
  | "finds"
  | "writes"
  | "believes"
  | "intends"
  | "worries"
  | "corrects"
  | "questions";

/** Source span, cue and content together (PARC 3.0, PolNeAR: attribution relation). Offsets into the normalised text. */
export type Attribution = {
  /** What is attributed, marks included where it has them; more than one span when it is broken by the cue. In order, never empty. */
  readonly content: readonly Span[];
  /** The words that link content and source ("said", "according to"); empty for a floating quotation. */
  readonly cue: readonly Span[];
  /** The words in this sentence that name who speaks; `null` for a floating quotation or a passive. */
  readonly sourceSpan: Span | null;
  /** The words that name who was told ("CNN" of "told CNN"), or `null`. */
  readonly addressee: Span | null;
  readonly type: AttributionType;
  /** The parts of the content that stand in quotation marks, marks included. */
  readonly quoted: readonly Span[];
  /** Speech, as against belief, intention or perception. */
  readonly speech: boolean;
  readonly act: SpeechAct;
  /** How sure the spans are. */
  readonly grade: Grade;
  /** The rule or model that found it. */
  readonly rule: string;
  /** For a quotation inside another attribution's content: which, and whether somebody is said to have said it or it is imagined. */
  readonly nested: { readonly inside: number; readonly as: "second-hand" | "imagined" } | null;
};

/** The indexes of the attributions that only pass on what another one inside them has somebody say: their own words are a report of that. */
export const passingOn = (attributions: readonly Attribution[]): ReadonlySet<number> =>
  new Set(attributions.flatMap(({ nested, rule }) => (nested?.as === "second-hand" && rule === relayedRule ? nested.inside : [])));

/** The rule by which words are found inside an outlet's report. */
export const relayedRule = "named inside a report";

/** Whether the words of a cue are no more than the mark behind a speaker's label: "MAYOR:". A transcript gives what was said word for word, without quotation marks. */
export const isTurn = (cue: readonly string[]): boolean => cue.length === 1 && cue[0] === ":";

/** How near the words of an attribution are to the speaker's own, as they compare with others: a turn's are the speaker's, as those in marks are. */
export const wordedAs = (type: AttributionType, cue: readonly string[]): AttributionType =>
  type === "indirect" && isTurn(cue) ? "direct" : type;
