import { diffWords } from "./diff-words.ts";
import { mostSerious, type Wording } from "./find-alterations.ts";
import { fitsContext, type QuotationContext } from "./fits-context.ts";
import { linkRepeats } from "./link-repeats.ts";
import { pairsToReport } from "./pairs-to-report.ts";
import { speakerWords } from "./speaker-words.ts";
import { wordTableBuilder } from "./word-table.ts";
import { wordsIn } from "./words-in.ts";
import type { Alteration } from "../model/repeat.ts";

/** A quotation by itself, as a file gives it; what is absent is not known. */
export type LooseQuotation = {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string;
  readonly article?: string;
  readonly date?: string;
};

/** `a` is a wording of `b`: the later where dates tell, else the shorter. `also` is the second quotation of a splice. */
export type LooseRepeat = {
  readonly a: string;
  readonly b: string;
  readonly change: Alteration;
  readonly score: number;
  readonly also?: string;
};

/** Takes quotations one after another and then gives every repeat among them. */
export function repeatFinder(): { readonly add: (quotation: LooseQuotation) => void; readonly find: () => Generator<LooseRepeat> } {
  const builder = wordTableBuilder();
  const ids: string[] = [];
  const texts: string[] = [];
  const contexts: QuotationContext[] = [];
  return {
    add: ({ id, text, speaker, article, date }) => {
      builder.add(text);
      ids.push(id);
      texts.push(text);
      contexts.push(contextOf(text, speaker, article, date));
    },
    find: function* () {
      const table = builder.build();
      const length = (quote: number): number => (table.starts[quote + 1] ?? 0) - (table.starts[quote] ?? 0);
      const rank = rankOf(contexts, length);
      for (const { quote, parent, also, score } of pairsToReport(linkRepeats(table, rank, fitsContext(contexts)), rank)) {
        const change = also >= 0 ? "spliced" : changeOf(texts[parent] ?? "", texts[quote] ?? "", contexts[parent], contexts[quote]);
        const row = { a: ids[quote] ?? "", b: ids[parent] ?? "", change, score: Math.round(score * 1000) / 1000 };
        yield also >= 0 ? { ...row, also: ids[also] ?? "" } : row;
      }
    },
  };
}

// Most quotations of a large file know nothing but their words: they share one record.
const nothingKnown: QuotationContext = { article: null, day: null, speakers: new Set(), inMarks: false };
const someMarks = /["“”«»]|''/;

function contextOf(text: string, speaker: string | undefined, article: string | undefined, date: string | undefined): QuotationContext {
  if (speaker === undefined && article === undefined && date === undefined) return nothingKnown;
  const day = date === undefined ? Number.NaN : Math.floor(Date.parse(date) / 86_400_000);
  return {
    article: article ?? null,
    day: Number.isNaN(day) ? null : day,
    speakers: speaker === undefined ? nothingKnown.speakers : speakerWords(speaker),
    inMarks: someMarks.test(text),
  };
}

/** The place of each quotation in order: dated ones first, by date; then longer ones first, then as given. */
export function rankOf(contexts: readonly Pick<QuotationContext, "day">[], length: (quote: number) => number): Uint32Array {
  const dayOf = (quote: number): number => contexts[quote]?.day ?? Number.MAX_SAFE_INTEGER;
  const order = Uint32Array.from(contexts.keys()).toSorted((a, b) => dayOf(a) - dayOf(b) || length(b) - length(a) || a - b);
  const rank = new Uint32Array(order.length);
  for (const [place, quote] of order.entries()) rank[quote] = place;
  return rank;
}

/** The most serious change. Words without marks against words in marks are a report of them. */
function changeOf(earlier: string, later: string, before?: QuotationContext, after?: QuotationContext): Alteration {
  const sameMarks = someMarks.test(earlier) === someMarks.test(later);
  const wording = (text: string, context?: QuotationContext): Wording => ({
    text,
    words: wordsIn(text, [{ start: 0, end: text.length }]),
    type: sameMarks || someMarks.test(text) ? "direct" : "indirect",
    speakers: context?.speakers ?? nothingKnown.speakers,
  });
  const [one, other] = [wording(earlier, before), wording(later, after)];
  return mostSerious(one, other, diffWords(one.words, other.words));
}
