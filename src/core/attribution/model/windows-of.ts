import type { ArticleText } from "../../model/article.ts";
import type { TokenRange } from "./model.ts";

/** The stretches in which spans are looked for, one a paragraph: no span crosses two. Page furniture is left out. */
export const stretchesOf = ({ paragraphs }: ArticleText): readonly TokenRange[] =>
  paragraphs.filter(({ furniture, from, to }) => !furniture && to > from).map(({ from, to }) => ({ from, to }));

/**
 * The windows that a network reads at once: paragraphs next to each other, up to `longest` tokens, so that a short one sees its neighbours; a
 * longer paragraph is parted, at the last sentence end that fits if there is one in the second half.
 */
export function windowsOf(text: ArticleText, longest = 200): readonly TokenRange[] {
  const windows: { from: number; to: number }[] = [];
  for (const stretch of stretchesOf(text))
    for (const part of partsOf(text, stretch, longest)) {
      const last = windows.at(-1);
      if (last !== undefined && last.to === part.from && part.to - last.from <= longest) last.to = part.to;
      else windows.push({ ...part });
    }
  return windows;
}

function partsOf({ sentences }: ArticleText, { from, to }: TokenRange, longest: number): readonly TokenRange[] {
  if (to - from <= longest) return [{ from, to }];
  const ends = sentences.filter((sentence) => sentence.from >= from && sentence.to <= to).map((sentence) => sentence.to);
  const parts: TokenRange[] = [];
  let start = from;
  let next = 0;
  while (to - start > longest) {
    while (next < ends.length && (ends[next] ?? 0) <= start + longest) next++;
    const end = ends[next - 1] ?? 0;
    const cut = end > start + longest / 2 ? end : start + longest;
    parts.push({ from: start, to: cut });
    start = cut;
  }
  return [...parts, { from: start, to }];
}
