import type { Lattice } from "./crf.ts";
import type { TokenRange } from "./model.ts";
import { beginOf, insideOf, labelCount, outside, roles, type TokenSpan } from "./labels.ts";

/** A span and the probability that exactly these tokens bear its role: neither more nor fewer, in one piece. */
export type LikelySpan = TokenSpan & {
  readonly probability: number;
  /** What else than the model says where it begins and ends. */
  readonly by?: "quotation marks" | "speaker label";
};

/** The longest span looked at, in tokens; the longest content in 20,000 training spans has fewer. */
export const longestSpan = 400;

/**
 * Every span of the lattice's stretch whose exact probability is at least `least`, by role, then start, then end. Positions count from the
 * stretch's first token. A span is given up when all spans that begin like it and are longer are less likely than `least`.
 */
export function likelySpans(lattice: Lattice, least: number): LikelySpan[] {
  const found: LikelySpan[] = [];
  for (let role = 0; role < roles.length; role++)
    for (let from = 0; from < lattice.length; from++) addSpansFrom(lattice, role, from, least, found);
  return found;
}

function addSpansFrom(lattice: Lattice, role: number, from: number, least: number, found: LikelySpan[]): void {
  const { forward, backward, length } = lattice;
  const inside = insideOf(role);
  // The probability of all paths up to and with token `to - 1`, where the span is still under way.
  let reached = forward[from * labelCount + beginOf(role)]!; // all indexes lie within the lattice
  if (reached * backward[from * labelCount + beginOf(role)]! < least) return;
  for (let to = from + 1; to <= length && to - from <= longestSpan; to++) {
    const last = to - from === 1 ? beginOf(role) : inside;
    const probability = reached * leaving(lattice, to, last, inside);
    if (probability >= least) found.push({ role, from, to, probability });
    if (to === length) return;
    reached *= (lattice.moves[labelCount + last * labelCount + inside]! * lattice.weights[to * labelCount + inside]!) / lattice.scales[to]!;
    if (reached * backward[to * labelCount + inside]! < least) return;
  }
}

/** The probability, given a span under way up to `to`, of all that may follow it other than going on. */
function leaving({ moves, weights, backward, scales, length }: Lattice, to: number, last: number, inside: number): number {
  if (to === length) return 1;
  let sum = 0;
  for (let label = outside; label < labelCount; label++)
    if (label !== inside)
      sum += moves[labelCount + last * labelCount + label]! * weights[to * labelCount + label]! * backward[to * labelCount + label]!;
  return sum / scales[to]!;
}

/** The span with positions counted in the article. */
export const inArticle = (span: LikelySpan, { from }: TokenRange): LikelySpan => ({ ...span, from: span.from + from, to: span.to + from });
