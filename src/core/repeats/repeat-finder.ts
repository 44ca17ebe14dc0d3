import { diffWords } from "./diff-words.ts";
import { mostSerious, type Wording } from "./find-alterations.ts";
import { fitsContext, type QuotationContext } from "./fits-context.ts";
import { linkRepeats } from "./link-repeats.ts";
import { pairsToReport } from "./pairs-to-report.ts";
import { speakerWords } from "./speaker-words.ts";
import { wordTableBuilder } from "./word-table.ts";
import { wordsIn, type Word } from "./words-in.ts";
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
      const read = makeReader(texts);
      for (const { quote, parent, also, score } of pairsToReport(linkRepeats(table, rank, fitsContext(contexts)), rank)) {
        const change = also >= 0 ? "spliced" : changeOf(read(parent), read(quote), contexts[parent], contexts[quote]);
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

/** A quotation's text read for comparing it. */
type Read = { readonly text: string; readonly words: readonly Word[]; readonly marked: boolean };

/** Reads quotations by their index, those asked for lately only once. */
function makeReader(texts: readonly string[]): (quote: number) => Read {
  const known = new Map<number, Read>();
  return (quote) => {
    const before = known.get(quote);
    if (before !== undefined) return before;
    const text = texts[quote] ?? "";
    const read = { text, words: wordsIn(text, [{ start: 0, end: text.length }]), marked: someMarks.test(text) };
    if (known.size === mostKnown) known.clear();
    known.set(quote, read);
    return read;
  };
}

const mostKnown = 20_000; // some 30 MB

/** The most serious change. Words without marks against words in marks are a report of them. */
function changeOf(earlier: Read, later: Read, before?: QuotationContext, after?: QuotationContext): Alteration {
  const sameMarks = earlier.marked === later.marked;
  const wording = ({ text, words, marked }: Read, context?: QuotationContext): Wording => ({
    text,
    words,
    type: sameMarks || marked ? "direct" : "indirect",
    speakers: context?.speakers ?? nothingKnown.speakers,
  });
  const [one, other] = [wording(earlier, before), wording(later, after)];
  return mostSerious(one, other, diffWords(one.words, other.words));
}
