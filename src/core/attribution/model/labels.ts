/** The parts of an attribution that are spans of words. */
export const roles = ["source", "cue", "content"] as const;
export type Role = (typeof roles)[number];

/** What a token is, in BIO: outside, or the first or a further token of a span. A label is an index into this list. */
export const labelNames = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;
export const labelCount = labelNames.length;
export const outside = 0;

/** The label of a span's first token, and of its further ones. */
export const beginOf = (role: number): number => 1 + 2 * role;
export const insideOf = (role: number): number => 2 + 2 * role;

/** The role (an index into `roles`) of a label, or -1 for `outside`. */
export const roleOf = (label: number): number => (label === outside ? -1 : (label - 1) >> 1);

/** Whether a label goes on with the span of the token before. */
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0;

/** Whether `label` may stand after `before` (`null`: at the start): a span goes on only where one of its role is under way. */
export const mayFollow = (before: number | null, label: number): boolean =>
  !isInside(label) || (before !== null && roleOf(before) === roleOf(label));

/** A span of tokens `[from, to)` with its role, an index into `roles`. */
export type TokenSpan = { readonly role: number; readonly from: number; readonly to: number };

/** The spans that BIO labels spell. */
export function spansOfLabels(labels: ArrayLike<number>, from = 0, to = labels.length): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let start = from;
  let role = -1;
  for (let at = from; at <= to; at++) {
    const label = at === to ? outside : (labels[at] ?? outside);
    if (role >= 0 && isInside(label) && roleOf(label) === role) continue;
    if (role >= 0) spans.push({ role, from: start, to: at });
    role = roleOf(label);
    start = at;
  }
  return spans;
}
