import { hash } from "../graph/hash.ts";
import type { GraphNode, GraphRecords } from "../graph/schema.ts";
import { packPostings, type PackedPostings } from "./postings.ts";
import { searchedTexts } from "./searched-texts.ts";
import { termsIn } from "./split-words.ts";
import { newTally, tallyTerms, weighTerms } from "./weigh-terms.ts";

/**
 * The index that lunr makes, packed, and which graph it was built from. Nodes are numbered as the graph's records are. `words` are running words as they
 * stand, so that one that is being typed is found by its beginning; forms of a word are brought together by their stem when the index is opened.
 */
export type SearchIndex = { readonly version: 2; readonly graph: string; readonly words: PackedPostings; readonly names: PackedPostings };

/** Tells what is searched in one graph from what is searched in another; an index whose mark differs is stale. */
export function graphMark(graph: GraphRecords): string {
  const nodes = graph.nodes.map((node) => `${node.id}\t${node.kind === "source" ? node.sha256 : ""}\t${namesOf(node).join("\t")}`);
  const said = graph.edges.flatMap(({ kind, id }) => (kind === "said" ? id : []));
  return hash([...nodes, ...said].join("\n"));
}

const nameBoost = 3;

/** The index of a graph's quotes, actors, claims and sources. An imagined quotation has no entry of its own, since nobody said it. */
export function buildIndex(graph: GraphRecords): SearchIndex {
  const speakers = speakerNames(graph);
  const [words, names] = [newTally(), newTally()];
  for (const [number, node] of graph.nodes.entries()) {
    if (!isSearched(node)) continue;
    tallyTerms(words, number, searchedWords(node).flatMap(termsIn));
    tallyTerms(names, number, [...namesOf(node), ...(speakers.get(node.id) ?? [])].flatMap(termsIn));
  }
  const all = [words, names];
  return {
    version: 2,
    graph: graphMark(graph),
    words: packPostings(weighTerms(words, 1, all)),
    names: packPostings(weighTerms(names, nameBoost, all)),
  };
}

/** The index as JSON text; the same index gives the same characters. */
export const writeIndex = (index: SearchIndex): string => `${JSON.stringify(index)}\n`;

/** Whether a node is found by itself: everything but imagined quotations. */
export const isSearched = (node: GraphNode): boolean => !(node.kind === "quote" && node.nested?.as === "imagined");

const searchedWords = (node: GraphNode): readonly string[] =>
  node.kind === "actor" ? [] : searchedTexts(node).flatMap((parts) => parts.map(({ exact }) => exact));

function namesOf(node: GraphNode): readonly string[] {
  if (node.kind === "actor") return [...node.names, ...node.roles.map(({ words }) => words)];
  return node.kind === "source" ? [node.label, node.outlet ?? "", node.byline ?? ""] : [];
}

/** The names of those who said each quote, so that a quote is found by its speaker too. */
function speakerNames(graph: GraphRecords): ReadonlyMap<string, readonly string[]> {
  const actors = new Map(graph.nodes.flatMap((node) => (node.kind === "actor" ? [[node.id as string, node.names] as const] : [])));
  const names = new Map<string, readonly string[]>();
  for (const edge of graph.edges)
    if (edge.kind === "said") names.set(edge.to, [...(names.get(edge.to) ?? []), ...(actors.get(edge.from) ?? [])]);
  return names;
}
