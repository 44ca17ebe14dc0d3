import { findAttributions } from "../../../src/core/attribution/find-attributions.ts";
import type { ArticleText } from "../../../src/core/model/article.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";

/** A text with what the rules find in it. */
export type ReadAttributions = {
  readonly text: ArticleText;
  readonly attributions: readonly Attribution[];
  readonly words: (span: Span) => string;
};

/** Runs text, quotations and attribution over `given`. */
export function readAttributions(given: string): ReadAttributions {
  const text = textOf(given);
  return { text, attributions: findAttributions(text, findQuotations(text)), words: ({ start, end }) => text.text.slice(start, end) };
}

/** Each attribution as `source | cue | content`; what is missing is `-`, parts are joined by ` … `. */
export function attributionLines(given: string): readonly string[] {
  const { attributions, words } = readAttributions(given);
  return attributions.map(({ sourceSpan, cue, content }) =>
    [sourceSpan === null ? "-" : words(sourceSpan), cue.map(words).join(" … ") || "-", content.map(words).join(" … ")].join(" | "),
  );
}
