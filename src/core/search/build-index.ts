import lunr from "lunr";
import { hash } from "../graph/hash.ts";
import type { GraphNode, GraphRecords } from "../graph/schema.ts";
import { searchedTexts } from "./searched-texts.ts";
import { splitTerms } from "./split-words.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

/** Stemmed running words, and names as they are: "Watkins" is not "watkin". */
export const wordsField = "words";
export const namesField = "names";

/** lunr's index as plain JSON, and which graph it was built from. */
export type SearchIndex = { readonly version: 1; readonly graph: string; readonly lunr: object };

/** Tells what is searched in one graph from what is searched in another; an index whose mark differs is stale. */
export function graphMark(graph: GraphRecords): string {
  const nodes = graph.nodes.map((node) => `${node.id}\t${node.kind === "source" ? node.sha256 : ""}\t${namesOf(node).join("\t")}`);
  const said = graph.edges.flatMap(({ kind, id }) => (kind === "said" ? id : []));
  return hash([...nodes, ...said].join("\n"));
}

/**
 * The index of a graph's quotes, actors, claims and sources. Words are folded, split and stemmed before lunr sees them, so it needs no function of ours
 * to load; an imagined quotation has no entry of its own, since nobody said it.
 */
export function buildIndex(graph: GraphRecords): SearchIndex {
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.field(wordsField);
  builder.field(namesField, { boost: 3 });
  const speakers = speakerNames(graph);
  for (const node of graph.nodes) if (isSearched(node)) builder.add(entry(node, speakers.get(node.id) ?? []));
  return { version: 1, graph: graphMark(graph), lunr: builder.build().toJSON() };
}

/** The index as JSON text; the same index gives the same characters. */
export const writeIndex = (index: SearchIndex): string => `${JSON.stringify(index)}\n`;

/** Whether a node is found by itself: everything but imagined quotations. */
export const isSearched = (node: GraphNode): boolean => !(node.kind === "quote" && node.nested?.as === "imagined");

function entry(node: GraphNode, speakers: readonly string[]): object {
  const words = node.kind === "actor" ? [] : searchedTexts(node).flatMap((parts) => parts.map(({ exact }) => exact));
  const names = [...namesOf(node), ...speakers];
  // lunr takes a list of words as it is, so this is its whole tokenising.
  return { id: node.id, [wordsField]: words.flatMap(wordTerms), [namesField]: names.flatMap(nameTerms) };
}

const wordTerms = (text: string): readonly string[] => nameTerms(text).map(stem);
const nameTerms = (text: string): readonly string[] =>
  splitTerms(text)
    .map(({ word }) => word)
    .filter((word) => !stopWords.has(word));

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
