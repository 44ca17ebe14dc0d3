import type { SaysoGraph } from "../../src/core/graph/open-graph.ts";

/** Search texts made of a graph's own words, spread over all of it: what is looked for, by what kind of query it is. */
export function searchQueries(graph: SaysoGraph, count: number): readonly { readonly kind: string; readonly text: string }[] {
  const kinds = Object.entries(makers);
  const quotes = graph.nodesOf("quote").filter(({ content }) => wordsOf(content[0]?.exact ?? "").length > 12);
  const speakers = graph.nodesOf("actor").filter(({ outlet }) => !outlet);
  return Array.from({ length: count }, (_, at) => {
    const [kind, make] = kinds[at % kinds.length] ?? ["a word", makers["a word"]];
    const along = (length: number): number => Math.floor((at / count) * length);
    const words = wordsOf(quotes[along(quotes.length)]?.content[0]?.exact ?? "");
    return { kind, text: make(words, speakers[along(speakers.length)]?.names[0] ?? "") };
  });
}

const makers = {
  "a word": (words: readonly string[]) => `${longest(words)} `,
  "two words": (words: readonly string[]) => `${words.slice(1, 3).join(" ")} `,
  "a beginning": (words: readonly string[]) => longest(words).slice(0, 3),
  "a word and a beginning": (words: readonly string[]) => `${longest(words)} ${(words[4] ?? "").slice(0, 4)}`,
  "a name": (_words: readonly string[], name: string) => name,
  "a name and a word": (words: readonly string[], name: string) => `${name} ${words[5] ?? ""}`,
  "a phrase": (words: readonly string[]) => `"${words.slice(2, 6).join(" ")}"`,
  "a short phrase": (words: readonly string[]) => `"${words.slice(4, 6).join(" ")}"`,
  "a wording with a word changed": (words: readonly string[]) => [...words.slice(0, 5), "changed", ...words.slice(6)].join(" "),
  "words that nothing has": (words: readonly string[]) => `${longest(words)}x zeppelin `,
} as const satisfies Record<string, (words: readonly string[], name: string) => string>;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0] ?? "";
