import type { ArticleText } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { firstTokenFrom } from "../../text/first-token-from.ts";
import type { Turn } from "../find-turns.ts";
import { roles, type Role } from "./labels.ts";
import type { TokenRange } from "./model.ts";
import type { LikelySpan } from "./span-posteriors.ts";

/** The spans of the paragraphs that are turns of a transcript or an interview, by the paragraph's first token. */
export function speakerLabels(
  { tokens }: ArticleText,
  stretches: readonly TokenRange[],
  turns: ReadonlyMap<number, Turn>,
): ReadonlyMap<number, readonly LikelySpan[]> {
  const spansOf = (role: Role, span: Span | null): readonly LikelySpan[] => {
    if (span === null) return [];
    const [from, to] = [firstTokenFrom(tokens, span.start), firstTokenFrom(tokens, span.end)];
    return from < to ? [{ role: roles.indexOf(role), from, to, probability: 1, by: "speaker label" }] : [];
  };
  return new Map(
    stretches.flatMap(({ from }) => {
      const turn = turns.get(from);
      return turn === undefined
        ? []
        : [[from, [...spansOf("source", turn.speaker), ...spansOf("cue", turn.cue), ...spansOf("content", turn.content)]] as const];
    }),
  );
}
