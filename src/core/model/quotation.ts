import type { Span } from "./span.ts";

/** What a pair of quotation marks is for. */
export type QuotationUse =
  | "speech" // words somebody said or wrote
  | "scare" // words the writer keeps at a distance, or a title or name: not a quotation by itself
  | "imagined"; // words put in somebody's mouth: "they can say, 'See, it's because …'"

/** A stretch in quotation marks, as paired over the whole article. `start` and `end` take in the marks. */
export type Quotation = Span & {
  /** What stands between the marks. */
  readonly inner: Span;
  /** 0 for an outer quotation; 1 and more for one inside another. */
  readonly depth: number;
  /** Index of the quotation that holds this one, or `null`. */
  readonly inside: number | null;
  readonly use: QuotationUse;
  /** `closed`: both marks there; `reopened`: goes on in the next paragraph, which opens the marks anew; `unclosed`: no closing mark, ends with its paragraph. */
  readonly ending: "closed" | "reopened" | "unclosed";
  /** Index of the quotation in the paragraph before that this one goes on from, or `null`. */
  readonly continues: number | null;
};
