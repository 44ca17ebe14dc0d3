// WordprocessingML (ECMA-376, part 1, 17.3) read tag by tag: no tree is built, so no depth of nesting can exhaust the stack.

// No part of a tag holds a "<", by XML's rules: so a file of tags that never close is read once, not once for each of them.
const tagOrText = /<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"']|"[^<"]*"|'[^<']*')*?(\/?)>|<[!?][^<>]*>|([^<]+)/g;

/** What is not the text as it stands: a second rendering for old programs, and words that were moved elsewhere. Deleted words are in `w:delText`. */
const aside = new Set(["mc:Fallback", "w:moveFrom"]);

/** The paragraphs of Word's `document.xml`, in order; empty ones are left out. A text box stands before the paragraph it is anchored in. */
export function wordParagraphs(xml: string): readonly string[] {
  const done: string[] = [];
  const open: string[] = [];
  let skipped = 0;
  let inText = false;
  for (const [, slash, name = "", closed, text] of xml.matchAll(tagOrText)) {
    if (text !== undefined) {
      if (inText && skipped === 0) add(open, withCharacters(text));
      continue;
    }
    const isEnd = slash === "/";
    if (aside.has(name) && closed !== "/") skipped += isEnd ? -1 : 1;
    if (name === "w:t") inText = !isEnd && closed !== "/";
    else if (name === "w:p" && closed !== "/") {
      if (!isEnd) open.push("");
      else if (skipped === 0) done.push(open.pop() ?? "");
      else open.pop();
    } else if ((name === "w:tab" || name === "w:br" || name === "w:cr") && !isEnd && skipped === 0) add(open, " ");
    else if (name === "w:noBreakHyphen" && !isEnd && skipped === 0) add(open, "-");
  }
  return done.map((words) => words.replace(/\s+/g, " ").trim()).filter((words) => words !== "");
}

function add(open: string[], words: string): void {
  if (open.length > 0) open[open.length - 1] += words;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with XML's own five entities and numbered characters put in; others stay as they are: none is ever expanded. */
export const withCharacters = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : whole;
  });
