import type { Token } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { firstTokenFrom } from "../../text/first-token-from.ts";
import { beginOf, insideOf, isInside, roleOf, roles, type Role } from "./labels.ts";
import type { TokenRange } from "./model.ts";

/** The spans of one annotated attribution, by role. */
export type AnnotatedSpans = Readonly<Record<Role, readonly Span[]>>;

/**
 * The label of each token, as the benchmark's scorer puts them: a token belongs to the span that its middle lies in; content first, so that a
 * cue or a source nested in it keeps its own. What then goes on behind a nested span, or in another stretch, is a span anew.
 */
export function labelTokens(
  tokens: readonly Token[],
  attributions: readonly AnnotatedSpans[],
  stretches: readonly TokenRange[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const role of ["content", "cue", "source"] as const)
    for (const attribution of attributions) for (const span of attribution[role]) setLabels(labels, tokens, span, roles.indexOf(role));
  for (const { from, to } of stretches) beginAnew(labels, from, to);
  return labels;
}

function setLabels(labels: Uint8Array, tokens: readonly Token[], { start, end }: Span, role: number): void {
  let label = beginOf(role);
  for (let at = Math.max(0, firstTokenFrom(tokens, start) - 1); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= end) return;
    const middle = (token.start + token.end) / 2;
    if (middle <= start || middle >= end) continue;
    labels[at] = label;
    label = insideOf(role);
  }
}

function beginAnew(labels: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const label = labels[at] ?? 0;
    if (isInside(label) && (at === from || roleOf(labels[at - 1] ?? 0) !== roleOf(label))) labels[at] = label - 1;
  }
}
