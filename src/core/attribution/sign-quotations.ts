import type { ArticleText } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import { overlaps, type Span } from "../model/span.ts";
import { wordsSpan } from "../text/words-span.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts, with one for each quotation that is signed: it begins its paragraph, and behind it stand a dash and a name, in the same paragraph
 * or by themselves in the next (“We lost.” — Ana Ruiz, Tarnhaven). The dash is its cue. A quotation that has a cue already keeps it.
 */
export function signQuotations(text: ArticleText, quotations: readonly Quotation[], drafts: readonly Draft[]): readonly Draft[] {
  // A paragraph begins with its line, and with its first word behind a list's or a quoted passage's mark.
  const ends = new Map(
    text.paragraphs.flatMap((paragraph) => [paragraph.start, wordsSpan(text, paragraph).start].map((start) => [start, paragraph.end])),
  );
  const signed = quotations.flatMap((quotation) => (ends.has(quotation.start) ? (signatureOf(text.text, quotation, ends) ?? []) : []));
  if (signed.length === 0) return drafts;
  const spans = signed.flatMap(({ content }) => content);
  const signedIn = ({ content }: Draft): readonly number[] => content.flatMap((part) => indexesIn(spans, part));
  const [cued, bare] = [drafts.filter(({ cue }) => cue.length > 0), drafts.filter(({ cue }) => cue.length === 0)];
  const taken = new Set(cued.flatMap(signedIn));
  return [
    ...cued,
    ...bare.filter((draft) => signedIn(draft).every((index) => taken.has(index))),
    ...signed.filter((_, index) => !taken.has(index)),
  ];
}

/** Indexes of the spans, in order and apart, that `part` overlaps. */
function indexesIn(spans: readonly Span[], part: Span): readonly number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(spans, part.start); at < spans.length && overlaps(spans[at] as Span, part); at++) found.push(at);
  return found;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|van|von|bin|al|of|the)){0,5}`;
const signature = new RegExp(String.raw`^(\s*)(—|–|―|--?)([^\S\n]*)(${name})(?=\s*(?:$|\n|[,(]))`, "u");
const farthest = 120; // characters that are read behind a quotation
const longestLine = 80; // characters of a paragraph that is only a signature

/** `ends`: where the paragraph that starts at an offset ends. */
function signatureOf(text: string, quotation: Quotation, ends: ReadonlyMap<number, number>): Draft | null {
  if (quotation.depth > 0 || quotation.use !== "speech" || quotation.ending !== "closed") return null;
  const found = signature.exec(text.slice(quotation.end, quotation.end + farthest));
  if (found === null) return null;
  const [, before = "", dash = "", space = "", named = ""] = found;
  const start = quotation.end + before.length;
  if (before.includes("\n") && (ends.get(start) ?? Infinity) - start > longestLine) return null;
  const from = start + dash.length + space.length;
  return {
    content: [{ start: quotation.start, end: quotation.end }],
    cue: [{ start, end: start + dash.length }],
    sourceSpan: { start: from, end: from + withoutStop(named).length },
    grade: "stated",
    rule: "signature",
  };
}

/** The stop behind a name ends the line; that of "Jr." and of an initial is part of it. */
const withoutStop = (named: string): string => (/(?:\b(?:Jr|Sr)|\b\p{Lu})\.$/u.test(named) ? named : named.replace(/\.$/, ""));
