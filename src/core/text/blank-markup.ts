/** Marks that begin a line: quoted passages, list items, headings. */
const lineMarks = /^(?:\s{0,3}(?:>|[-*+](?=\s)|#{1,6}(?=\s)))+/;
const image = /!\[[^\][]{0,300}\]\([^()\s]{0,2000}(?:\s+"[^"]{0,300}")?\)/g;
const link = /\[([^\][]{1,300})\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s+"[^"]{0,300}")?\)/g;
/** Strong, struck out, code, emphasis: the mark stands at a word's edge and closes on the same line. */
const pairs: readonly RegExp[] = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=\S)([^~]{1,400}?)(?<=\S)\1/g,
  /(?<![`\p{L}\p{N}])(`)(?=[^\s`])([^`']{1,400}?)(?<=[^\s`])\1(?![`\p{L}\p{N}])/gu,
];

/** What stands for a mark where it must not part words: word joiners, of which normalised text has none. */
export const hidden = "\u2060";

/**
 * The line with its Markdown marks as spaces (or as `fill`), so that "[said](https://…)" is read as "said" where it stands: of the same length, every word at its
 * offset. Lists, quoted passages, headings, emphasis, code, images, and all of a link but its words (CommonMark 0.31, sections 4 to 6). A line of
 * nothing else stays as it is.
 */
export function blankMarkup(line: string, fill: " " | typeof hidden = " "): string {
  const blank = (marks: string): string => fill.repeat(marks.length);
  if (!/[>\-*+#[_~`]/.test(line)) return line;
  const bare = pairs.reduce(
    (text, pair) => text.replace(pair, (_, mark: string, words: string) => blank(mark) + words + blank(mark)),
    line
      .replace(lineMarks, blank)
      .replace(image, blank)
      .replace(link, (whole, words: string) => `${fill}${words}${blank(whole.slice(words.length + 1))}`),
  );
  return bare.replaceAll(fill, "").trim() === "" ? line : bare;
}
