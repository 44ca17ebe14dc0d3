import type { ArticleText } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { wordsSpan } from "../text/words-span.ts";

/** A paragraph of a transcript or an interview: whose turn it is, and what is said. */
export type Turn = {
  /** The name on its label; `null` for "Q" and "A", and where the paragraph goes on with the turn before. */
  readonly speaker: Span | null;
  /** The colon behind a name, or the whole label "Q:"; `null` where the paragraph goes on with the turn before. */
  readonly cue: Span | null;
  readonly content: Span;
};

type Label = { readonly kind: "capitals" | "name" | "question" | "answer"; readonly surname: string; readonly turn: Turn };

/**
 * The turns of a transcript or an interview, by their paragraph's first token: all that stands behind a label is its speaker's, whatever "I" or "he said"
 * is in it. Between two of them a paragraph that speaks of itself goes on with the turn before, and so does any that reopens its marks. Empty for an
 * article of another kind.
 */
export function findTurns(article: ArticleText, quotations: readonly Quotation[]): ReadonlyMap<number, Turn> {
  const { text } = article;
  const read = article.paragraphs
    .filter(({ furniture, from, to }) => !furniture && from < to)
    .map((paragraph) => ({ from: paragraph.from, ...wordsSpan(article, paragraph) }));
  const found = read.map((paragraph) => labelOf(text, paragraph));
  const kinds = turnKinds(
    text,
    found.flatMap((one) => one ?? []),
  );
  const turns = new Map<number, Turn>();
  if (kinds.size === 0) return turns;
  const own = found.map((one) => (one !== null && kinds.has(one.kind) ? one.turn : null));
  const last = own.findLastIndex((turn) => turn !== null);
  const reopened = new Set(quotations.flatMap(({ continues, start }) => (continues === null ? [] : [start])));
  let isUnderWay = false;
  read.forEach((paragraph, index) => {
    const isOwn = own[index] !== null;
    if (isUnderWay && !isOwn && isStageDirection(text, paragraph)) return;
    if (isUnderWay && !isOwn && isBold(text, paragraph)) return void (isUnderWay = false);
    isUnderWay = isOwn || (isUnderWay && (reopened.has(paragraph.start) || (index < last && speaksOfItself(text, paragraph))));
    const turn = own[index] ?? { speaker: null, cue: null, content: withoutMarks(text, paragraph) };
    if (isUnderWay && turn.content.start < turn.content.end) turns.set(paragraph.from, turn);
  });
  return turns;
}

/** "(CROSSTALK)": nobody says that, whatever marks it bears. */
export const isStageDirection = (text: string, { start, end }: Span): boolean =>
  /^["“]?\(\p{Lu}[^()\p{Ll}]*\)["”]?$/u.test(text.slice(start, end));

/** "**What went wrong?**": a line in bold type is the interviewer's. */
const isBold = (text: string, { start, end }: Span): boolean =>
  /^\*\*[^*]+\*\*$/.test(
    text.slice(text.startsWith("**", start) ? start : Math.max(0, start - 2), text.startsWith("**", end) ? end + 2 : end),
  );

/** Which labels begin a turn. What a Title Case name begins in a transcript with names in capitals is its headline, unless such names speak by turns too. */
function turnKinds(text: string, labels: readonly Label[]): ReadonlySet<Label["kind"]> {
  const kinds = isInterview(text, labels) ? labels.map(({ kind }) => kind) : [];
  if (!isTranscript(labels)) return new Set(kinds);
  const names = labels.filter(({ kind }) => kind === "name");
  return new Set(["capitals", ...kinds.filter((kind) => kind !== "name" || isInterview(text, names))]);
}

const fewest = 3; // paragraphs that begin with a name in capitals, before an article is taken for a transcript

const isTranscript = (labels: readonly Label[]): boolean => labels.filter(({ kind }) => kind === "capitals").length >= fewest;

/** "Q" beside "A" or a name, or a name that comes again; and one of these speaks of himself or to another. */
function isInterview(text: string, labels: readonly Label[]): boolean {
  const questions = labels.filter(({ kind }) => kind === "question");
  const hasAnswers = questions.length > 0 && questions.length < labels.length;
  const times = new Map<string, number>();
  for (const { surname } of labels) times.set(surname, (times.get(surname) ?? 0) + 1);
  return labels.some(
    ({ surname, turn }) => (surname === "" ? hasAnswers : (times.get(surname) ?? 0) > 1) && speaksOfItself(text, turn.content),
  );
}

const speaksOfItself = (text: string, { start, end }: Span): boolean =>
  /^[^"“”]*\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/u.test(text.slice(start, end));

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const label = new RegExp(
  String.raw`^(?:(Q|Question)|(A|Answer)|(${word}(?: (?:${word}|de|del|la|van|von|bin|al|of|the)){0,4}))[*_]{0,2}(?:(:)|(?<=^[QA])(\.))[*_]{0,2}\s+(?=(["“'‘«])?\S)`,
  "u",
);
const longest = 80; // characters that are read for a label
/** What stands before a colon and is nobody. */
const nobody =
  /^(?:update|updated|note|correction|clarification|source|sources|step|part|tip|breaking|date|time|where|when|what|who|why|how)$/i;

/** The label that the paragraph begins with, perhaps behind an opening mark; `null` where there is none. */
function labelOf(text: string, paragraph: Span): Label | null {
  const whole = withoutMarks(text, paragraph);
  const found = label.exec(text.slice(whole.start, Math.min(paragraph.end, whole.start + longest)));
  if (found === null) return null;
  const [all, question, answer, name = "", , , mark] = found;
  const surname = (name.split(" ").at(-1) ?? "").toLowerCase();
  const isCapitals = /^(?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.?)(?: (?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.?))*$/u.test(name);
  // What Title Case names introduce in marks may be a headline, or a quotation like any other.
  if (nobody.test(surname) || (name !== "" && !isCapitals && mark !== undefined)) return null;
  const colon = whole.start + Math.max(all.lastIndexOf(":"), all.lastIndexOf("."));
  return {
    kind: question !== undefined ? "question" : answer !== undefined ? "answer" : isCapitals ? "capitals" : "name",
    surname,
    turn: {
      speaker: name === "" ? null : { start: whole.start, end: whole.start + name.length },
      cue: { start: name === "" ? whole.start : colon, end: colon + 1 },
      content: { start: whole.start + all.length, end: whole.end },
    },
  };
}

/** A paragraph without the mark that opens it, and without one that closes it there. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const opening = /^(?:["“]|''|``)/.exec(text.slice(start, start + 2))?.[0].length ?? 0;
  const closing = opening > 0 ? (/(?:["”]|'')$/.exec(text.slice(end - 2, end))?.[0].length ?? 0) : 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}
