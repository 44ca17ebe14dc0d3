import lunr from "lunr";

// A text has the same words over and over, and Porter's steps are many.
const known = new Map<string, string>();
const most = 50_000;

/** The stem of a folded word (Porter 1980, as lunr has it). */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = lunr.stemmer(new lunr.Token(word, {})).toString();
  if (known.size >= most) known.clear();
  known.set(word, found);
  return found;
}
