import { withoutTurns } from "../../core/text/without-turns.ts";

const most = 80; // characters: about one line of a heading

/** What was looked for, in one pair of quotation marks: a phrase comes with its own. */
export function queryInMarks(query: string): string {
  const bare = query.trim().replace(/^["“”](.*?)["“”]?$/su, "$1");
  return `“${shortened(/["“”]/.test(bare) ? query : bare)}”`;
}

/** A text on one line, its first words where it is long: somebody may have pasted a page. Signs that would turn the words behind it are left out. */
export function shortened(text: string): string {
  const line = withoutTurns(text).trim().replace(/\s+/g, " ");
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()} …`;
}
