import type { Quotation } from "../model/quotation.ts";
import { holds, type Span } from "../model/span.ts";
import { ownersOf } from "./add-floating-quotations.ts";
import { cueForms } from "./cue-lexicon.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts, with a quotation that goes on after its cue whole: “Every time,” Ruiz said, looking at the clock, “you are late.” In the training corpus a
 * quotation that begins in lower case behind such a comma is more of the one before in 50 of 51 cases.
 */
export function joinBroken(text: string, quotations: readonly Quotation[], drafts: readonly Draft[]): readonly Draft[] {
  const outer = quotations.filter(({ depth, use }) => depth === 0 && use !== "imagined");
  const owners = ownersOf(outer, drafts);
  const joined = [...drafts];
  outer.forEach((quotation, index) => {
    const before = outer[index - 1];
    const [from, to] = [owners[index], owners[index - 1]];
    const taker = to === undefined ? undefined : joined[to];
    if (before === undefined || to === undefined || taker === undefined || from === to || !goesOn(text, before, quotation)) return;
    if (!taker.cue.some((cue) => cue.start >= before.end && cue.end <= quotation.start)) return;
    const holder = from === undefined ? undefined : joined[from];
    if (from !== undefined && holder !== undefined) joined[from] = without(text, holder, quotation);
    joined[to] = {
      ...taker,
      content: [...taker.content, { start: quotation.start, end: quotation.end }].toSorted((a, b) => a.start - b.start),
    };
  });
  return joined.filter(({ content }) => content.length > 0);
}

const farthest = 150; // characters between the two parts

/**
 * Whether the second quotation is more of the first: a comma ends that one, and another stands before this one, perhaps with *and*; it begins in lower
 * case, and is a sentence's length or ends one.
 */
function goesOn(text: string, first: Quotation, second: Quotation): boolean {
  if (second.start - first.end > farthest || text[first.inner.end - 1] !== ",") return false;
  const words = text.slice(second.inner.start, second.inner.end);
  if (!/^\p{Ll}/u.test(words) || (second.use === "scare" && !/[.?!]$/.test(words))) return false;
  const between = /^(?!.*\bthat\b)[^\n]*?(\p{L}+), (?:and |but )?$/su.exec(text.slice(first.end, second.start));
  return between !== null && !/[.?!;:]\s/.test(between[0]) && cueForms.get(between[1] ?? "")?.form !== "ing";
}

/** The draft without the quotation, and without the comma before it. */
function without(text: string, draft: Draft, quotation: Span): Draft {
  const content = draft.content.flatMap((part) => {
    if (!holds(part, quotation)) return [part];
    const end = part.start + text.slice(part.start, quotation.start).replace(/[,\s]+$/, "").length;
    return end > part.start ? [{ start: part.start, end }] : [];
  });
  return { ...draft, content };
}
