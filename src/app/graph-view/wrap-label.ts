const least = 24; // characters that the only line of a label keeps

/**
 * A label in at most `most` lines of at most `room` pixels, broken between words; what does not fit is cut with "…". A single line
 * keeps at least 24 characters, and a word that is too long stays whole.
 */
export function wrapLabel(label: string, room: number, most: number, measure: (text: string) => number): readonly string[] {
  const words = label.split(/\s+/).filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const next = line === "" ? word : `${line} ${word}`;
    const isLast = lines.length === most - 1;
    const end = isLast && index < words.length - 1 ? " …" : "";
    if (line !== "" && measure(`${next}${end}`) > room && (most > 1 || line.length >= least)) {
      if (isLast) return [...lines, cut(line)];
      lines.push(line);
      line = word;
    } else line = next;
  }
  return [...lines, line];
}

const cut = (line: string): string => `${line.replace(/[\s,;:.–—-]+$/, "")} …`;

/** A line cut with "…" so that it takes up at most `room` pixels, within a word only where that is the first; one character is always kept. */
export function cutToRoom(line: string, room: number, measure: (text: string) => number): string {
  if (measure(line) <= room) return line;
  const letters = [...line.replace(/ …$/, "")];
  while (letters.length > 1 && measure(`${letters.join("")}…`) > room) letters.pop();
  const left = letters.join("");
  const words = left.lastIndexOf(" ");
  return words > 0 ? cut(left.slice(0, words)) : `${left}…`;
}
