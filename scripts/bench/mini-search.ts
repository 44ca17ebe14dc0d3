import MiniSearch, { type Query as MiniQuery } from "minisearch";
import type { SaysoGraph } from "../../src/core/graph/open-graph.ts";
import { isSearched } from "../../src/core/search/build-index.ts";
import { readQuery } from "../../src/core/search/read-query.ts";
import { searchedTexts } from "../../src/core/search/searched-texts.ts";
import { splitTerms } from "../../src/core/search/split-words.ts";
import { stem } from "../../src/core/search/stem.ts";

const termsOf = (text: string): string[] => splitTerms(text).map(({ word }) => word);

/** MiniSearch over what ours searches, of the same terms. */
export function miniSearchOf(graph: SaysoGraph): MiniSearch {
  const search = new MiniSearch({
    fields: ["words", "names"],
    tokenize: termsOf,
    processTerm: (term, field) => (field === "words" ? stem(term) : term),
  });
  const documents = graph.records.nodes.filter(isSearched).map((node) => {
    const speakers =
      node.kind === "quote" ? graph.edgesTo(node.id, "said").flatMap(({ from }) => graph.node(from, "actor")?.names ?? []) : [];
    const names = node.kind === "actor" ? node.names : node.kind === "source" ? [node.label, node.outlet ?? ""] : speakers;
    const words = node.kind === "actor" ? [] : searchedTexts(node).flatMap((parts) => parts.map(({ exact }) => exact));
    return { id: node.id, words: words.join(" "), names: names.join(" ") };
  });
  search.addAll(documents);
  return search;
}

/** How many MiniSearch finds for the words of a query, all of them or else any, as `openSearch` asks for them; the last one as a beginning where it may be one. */
export function askMiniSearch(search: MiniSearch, text: string): number {
  const read = readQuery(text);
  const words = [...read.words, ...read.phrases.flat()];
  const queries = words.map((word): MiniQuery => ({ queries: [stem(word), word], combineWith: "OR", prefix: word === read.unfinished }));
  const options = { tokenize: (word: string) => [word], processTerm: (word: string) => word };
  const all = search.search({ queries, combineWith: "AND" }, options);
  return (all.length > 0 || words.length < 2 ? all : search.search({ queries, combineWith: "OR" }, options)).length;
}
