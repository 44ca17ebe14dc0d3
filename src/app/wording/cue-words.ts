import type { QuoteNode } from "../../core/graph/schema.ts";

/** The cue in its marks, "“told” … “later”"; that there is none where there is none. */
export const cueOf = (quote: QuoteNode): string => (quote.cue.length === 0 ? "no cue of its own" : marked(quote));

/** "with the word “rejected”", "with the words “has dismissed”"; empty without a cue. */
export function withCue(quote: QuoteNode): string {
  if (quote.cue.length === 0) return "";
  const one = quote.cue.length === 1 && !/\s/.test(quote.cue[0]?.exact.trim() ?? "");
  return `with the word${one ? "" : "s"} ${marked(quote)}`;
}

const marked = (quote: QuoteNode): string => quote.cue.map(({ exact }) => `“${exact}”`).join(" … ");
