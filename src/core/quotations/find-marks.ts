import type { Span } from "../model/span.ts";
import { blankMarkup, hidden } from "../text/blank-markup.ts";

/** Which marks pair with which: “”, "", '' and `` are one family, for writers mix them. */
export type MarkFamily = "double" | "single" | "guillemet";

/** A quotation mark and the ways it can face where it stands. */
export type Mark = Span & {
  readonly family: MarkFamily;
  /** What its shape and place say: `either` where they say nothing. */
  readonly faces: "open" | "close" | "either";
  /** Against its shape: a ” before a word, a “ after one. Only believed where the other reading makes no sense. */
  readonly wrongWay: boolean;
  /** For a closing single mark: whether it might be an apostrophe ("the students’ views"). */
  readonly weak: boolean;
};

const markPattern = /'{2,}|`{1,2}|["“”„‟«»‹›‘’‚‛']/g;
const beforeOpening = /^$|[\s([{\-–—/:]/;
const afterClosing = /^$|[\s)\]}.,;:?!\-–—…/]/;
const wordLetter = /[\p{L}\p{N}]/u;
const elision = /^(?:em|til|till|tis|twas|cause|cuz|bout|round|n|nother|s|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const measure = /\d['’′]\d{1,2}$|\d$/;

/** The quotation marks of `text` between `start` and `end`; apostrophes, elisions ('em, ’90s) and inches are left out. */
export function findMarks(text: string, { start, end }: Span): readonly Mark[] {
  const paragraph = blankMarkup(text.slice(start, end), hidden);
  if (!/["“”„‟«»‹›‘'`]/.test(paragraph)) return [];
  const found = [...paragraph.matchAll(markPattern)].flatMap((match) => parted(match[0], match.index, paragraph));
  return runs(found).flatMap((run) => {
    let [before, behind] = [(run[0]?.[1] ?? 0) - 1, endOf(run.at(-1))];
    while (paragraph[before] === hidden) before--;
    while (paragraph[behind] === hidden) behind++;
    const [left, right] = [paragraph[before] ?? "", paragraph[behind] ?? ""];
    return run.flatMap(([glyph, at]) => {
      const mark = readMark(glyph, left, right, paragraph, at);
      return mark === null ? [] : [{ ...mark, start: start + at, end: start + at + glyph.length }];
    });
  });
}

type Glyph = readonly [glyph: string, at: number];
const endOf = (glyph: Glyph | undefined): number => (glyph === undefined ? 0 : glyph[1] + glyph[0].length);

/** The marks in unbroken runs: what stands before and after a run says how all of it faces. */
function runs(glyphs: readonly Glyph[]): readonly Glyph[][] {
  const found: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = found.at(-1);
    if (run !== undefined && endOf(run.at(-1)) === glyph[1]) run.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

/** Three apostrophes are two marks: the pair stands outside. */
function parted(marks: string, at: number, paragraph: string): [glyph: string, at: number][] {
  if (marks.length < 3) return [[marks, at]];
  const closes = at > 0 && !beforeOpening.test(paragraph[at - 1] ?? "");
  return closes
    ? [
        ["'", at],
        ["''", at + 1],
      ]
    : [
        ["''", at],
        ["'", at + 2],
      ];
}

type Reading = Omit<Mark, "start" | "end">;

function readMark(glyph: string, left: string, right: string, paragraph: string, at: number): Reading | null {
  const opens = beforeOpening.test(left) && !/^$|\s/.test(right);
  const closes = afterClosing.test(right) && !/^$|\s/.test(left);
  if (/^['’‘‛‚`]$/.test(glyph)) return readSingle(glyph, { left, right, opens, closes }, paragraph, at);
  if (
    glyph === '"' &&
    measure.test(paragraph.slice(Math.max(0, at - 4), at)) &&
    /\d['’′]\d{1,2}$/.test(paragraph.slice(Math.max(0, at - 5), at))
  )
    return null;
  const family = /[«»‹›]/.test(glyph) ? "guillemet" : "double";
  const shape = shapes[glyph] ?? "either";
  if (shape === "either") return { family, faces: opens === closes ? "either" : opens ? "open" : "close", wrongWay: false, weak: false };
  // Nothing can be closed where a paragraph begins: ” … nobody came,” she said.
  const wrongWay = shape === "open" ? closes && !opens : (opens && !closes) || at === 0;
  return { family, faces: shape, wrongWay, weak: false };
}

const shapes: Readonly<Record<string, "open" | "close">> = {
  "“": "open",
  "„": "open",
  "‟": "open",
  "``": "open",
  "”": "close",
  "«": "open",
  "»": "close",
  "‹": "open",
  "›": "close",
};

type Place = { readonly left: string; readonly right: string; readonly opens: boolean; readonly closes: boolean };

/** A single mark, or `null` for an apostrophe. */
function readSingle(glyph: string, { left, right, opens, closes }: Place, paragraph: string, at: number): Reading | null {
  if (wordLetter.test(left) && wordLetter.test(right)) return null;
  if (wordLetter.test(right) && elision.test(paragraph.slice(at + 1, at + 8))) return null;
  if (opens && glyph !== "’") return { family: "single", faces: "open", wrongWay: false, weak: false };
  if (!closes || glyph === "‘" || glyph === "`" || glyph === "‚") return null;
  // "the students’ views", "runnin’ late": a letter before it and a small word after it.
  const weak = /(?:s|in)$/i.test(paragraph.slice(Math.max(0, at - 2), at)) && /^['’]\s+\p{Ll}/u.test(paragraph.slice(at, at + 4));
  return { family: "single", faces: "close", wrongWay: false, weak: weak || measure.test(left) };
}
