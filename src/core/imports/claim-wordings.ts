import { groupBy } from "../graph/group-by.ts";
import type { GraphRecords } from "../graph/schema.ts";
import type { ClaimId, SourceId } from "../model/ids.ts";
import { wordsIn, type Word } from "../repeats/words-in.ts";

/** The words in which an article states a claim. */
export type Wording = {
  readonly claim: ClaimId;
  readonly source: SourceId;
  /** The text that the words' places count in. */
  readonly text: string;
  readonly words: readonly Word[];
};

const leastShared = 0.5; // of a text's different words
const mostShared = 200; // wordings looked at for one text

/** Every wording of every claim, and the indexes of those that share at least half of a text's words, the most first. */
export function claimWordings({ nodes }: GraphRecords) {
  const texts = new Map(nodes.flatMap((node) => (node.kind === "source" && node.text !== null ? [[node.id, node.text] as const] : [])));
  const wordings = nodes.flatMap((node): readonly Wording[] => {
    if (node.kind !== "claim") return [];
    return node.evidence.map(({ source, span }) => {
      const text = texts.get(source) ?? "";
      return { claim: node.id, source, text, words: wordsIn(text, [span]) };
    });
  });
  const holding = groupBy(
    wordings.flatMap(({ words }, index) => Array.from(keysOf(words), (key) => ({ key, index }))),
    ({ key }) => key,
  );
  const sharing = (words: readonly Word[]): readonly number[] => {
    const keys = keysOf(words);
    const counts = new Map<number, number>();
    for (const key of keys) for (const { index } of holding.get(key) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count >= leastShared * keys.size)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostShared)
      .map(([index]) => index);
  };
  return { wordings, sharing };
}

const keysOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ key }) => key));
