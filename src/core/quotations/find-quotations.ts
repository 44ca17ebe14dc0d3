import type { ArticleText, Paragraph } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { wordsSpan } from "../text/words-span.ts";
import { withoutBlockMarks } from "./block-marks.ts";
import { findMarks, type Mark, type MarkFamily } from "./find-marks.ts";
import { pairMarks, type Pair } from "./pair-marks.ts";
import { findUse } from "./find-use.ts";

/** A quotation and the family of its marks, which the next paragraph must reopen. */
type Draft = Omit<Quotation, "use"> & { readonly family: MarkFamily };

/**
 * The article's quotations in the order they begin, their marks paired over the whole text: papers reopen the marks at each paragraph and
 * close them once, so a paragraph's unclosed quotation goes on in the next that opens the same mark. Page furniture is passed over.
 */
export function findQuotations(text: ArticleText): readonly Quotation[] {
  const paragraphs = text.paragraphs
    .filter(({ furniture }) => !furniture)
    .map((paragraph) => ({ ...paragraph, start: wordsSpan(text, paragraph).start }));
  const marks = withoutBlockMarks(
    text.text,
    paragraphs.map((paragraph) => ({ paragraph, marks: findMarks(text.text, paragraph) })),
  );
  const drafts: Draft[] = [];
  let unclosed: readonly number[] = [];
  paragraphs.forEach((paragraph, index) => {
    const reopened = openingFamilies(paragraphs[index + 1], marks[index + 1] ?? []);
    const first = drafts.length;
    addDrafts(drafts, pairMarks(marks[index] ?? [], reopened), paragraph, text.text);
    unclosed = link(drafts, first, unclosed, openingFamilies(paragraph, marks[index] ?? []));
  });
  return drafts.map(({ family: _family, ...quotation }) => ({ ...quotation, use: findUse(text, quotation, drafts) }));
}

/** The families of the unbroken run of opening marks that a paragraph begins with, outermost first. */
function openingFamilies(paragraph: Paragraph | undefined, marks: readonly Mark[]): readonly MarkFamily[] {
  const families: MarkFamily[] = [];
  let at = paragraph?.start;
  for (const mark of marks) {
    if (mark.start !== at || mark.faces === "close") break;
    families.push(mark.family);
    at = mark.end;
  }
  return families;
}

/** Adds a paragraph's pairs, each with the one that holds it. */
function addDrafts(drafts: Draft[], pairs: readonly Pair[], paragraph: Span, text: string): void {
  const holders: number[] = [];
  for (const { open, close } of pairs) {
    const end =
      close === "end" ? paragraph.end : "cutAt" in close ? open.start + text.slice(open.start, close.cutAt).trimEnd().length : close.end;
    while (holders.length > 0 && (drafts[holders.at(-1) ?? 0]?.end ?? 0) < end) holders.pop();
    const closed = close !== "end" && !("cutAt" in close);
    drafts.push({
      start: open.start,
      end,
      inner: { start: open.end, end: Math.max(open.end, closed ? close.start : end) },
      depth: holders.length,
      inside: holders.at(-1) ?? null,
      ending: closed ? "closed" : "unclosed",
      continues: null,
      family: open.family,
    });
    holders.push(drafts.length - 1);
  }
}

/** Links the quotations that a paragraph begins with to the unclosed ones of the paragraph before; gives those now unclosed. */
function link(drafts: Draft[], first: number, unclosed: readonly number[], families: readonly MarkFamily[]): readonly number[] {
  families.forEach((family, depth) => {
    const from = unclosed[depth];
    const before = from === undefined ? undefined : drafts[from];
    const here = drafts[first + depth];
    if (from === undefined || before === undefined || here === undefined || before.family !== family || here.family !== family) return;
    drafts[from] = { ...before, ending: "reopened" };
    drafts[first + depth] = { ...here, continues: from };
  });
  return drafts.slice(first).flatMap((quotation, index) => (quotation.ending === "unclosed" ? [first + index] : []));
}
