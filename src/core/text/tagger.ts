import type { Token } from "../model/article.ts";

/**
 * Splits one paragraph (no line break in it) into tokens and sentences. Token offsets count in the paragraph; each sentence is a range
 * of tokens `[from, to)`. `text.slice(start, end)` is the token; tokens come in order and leave no letter or digit uncovered.
 */
export type Tagger = (paragraph: string) => {
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly [from: number, to: number])[];
};
