/** "TARNHAVEN (Norwire) — ", "LORNE, Oraz. -- ", "SUNDARPUR, MARCH 4: ": where and when a report was written, in front of its words. */
const dateline =
  /^\p{Lu}[\p{Lu} .’'-]{2,}(?:(?:, [\p{L}. ]{2,20}(?: \d{1,2})?)?(?:(?: \([^()]{1,30}\))? ?(?:[—–]|--)| \([^()]{1,30}\) ?-(?=\s))|, \p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})? ?:(?=\s)) ?/u;

/** "17:05 ", "**9:30 a.m.** — ": when an entry of a live report was written. */
const time = /^\*{0,2}\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?:\*{1,2}|(?=\s))(?:\s*[—–|:])?\s+/u;

const longest = 80; // characters

/** Where the dateline or the time that begins at `start` ends, UTF-16 offset; `start` where a paragraph does not begin there, or with neither. */
export function datelineEnd(text: string, start: number): number {
  const isFirst = /(?:^|\n)\*{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
  const words = isFirst ? text.slice(start, start + longest) : "";
  return start + ((dateline.exec(words) ?? time.exec(words))?.[0].length ?? 0);
}
