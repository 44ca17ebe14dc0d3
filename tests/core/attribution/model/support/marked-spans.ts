import { firstTokenFrom } from "../../../../../src/core/text/first-token-from.ts";
import { roles } from "../../../../../src/core/attribution/model/labels.ts";
import { linkEvidence } from "../../../../../src/core/attribution/model/link-spans.ts";
import { quotedTokens } from "../../../../../src/core/attribution/model/quote-states.ts";
import type { LikelySpan } from "../../../../../src/core/attribution/model/span-posteriors.ts";
import { findQuotations } from "../../../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../../../support/marked.ts";
import { textOf } from "../../../../support/tagger.ts";

/** A text whose sources, cues and contents bear marks, as a model would have found them. */
export function markedSpans(source: string) {
  const given = marked(source);
  const text = textOf(given.text);
  const quotations = findQuotations(text);
  const quoted = quotedTokens(text, quotations);
  const spans: LikelySpan[] = roles
    .flatMap((name, role) =>
      given.all(name).map(({ start, end }) => ({
        role,
        from: firstTokenFrom(text.tokens, start),
        to: firstTokenFrom(text.tokens, end),
        probability: 0.9,
      })),
    )
    .toSorted((a, b) => a.from - b.from);
  const wordsOf = (span: { readonly from: number; readonly to: number } | null): string =>
    span === null ? "" : text.text.slice(text.tokens[span.from]?.start, text.tokens[span.to - 1]?.end);
  return { text, quotations, quoted, evidence: linkEvidence(text, quoted), spans, wordsOf };
}
