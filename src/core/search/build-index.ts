import lunr from "lunr";
import { hash } from "../graph/hash.ts";
import type { GraphNode, GraphRecords } from "../graph/schema.ts";
import { packPostings, type PackedPostings } from "./postings.ts";
import { searchedTexts } from "./searched-texts.ts";
import { splitTerms } from "./split-words.ts";

const fields = ["words", "names"] as const;
type Field = (typeof fields)[number];

/**
 * What lunr indexed, packed, and which graph it was built from. Nodes are numbered as the graph's records are. `words` are running words as they
 * stand, so that one that is being typed is found by its beginning; forms of a word are brought together by their stem when the index is opened.
 */
export type SearchIndex = { readonly version: 2; readonly graph: string } & { readonly [F in Field]: PackedPostings };

/** Tells what is searched in one graph from what is searched in another; an index whose mark differs is stale. */
export function graphMark(graph: GraphRecords): string {
  const nodes = graph.nodes.map((node) => `${node.id}\t${node.kind === "source" ? node.sha256 : ""}\t${namesOf(node).join("\t")}`);
  const said = graph.edges.flatMap(({ kind, id }) => (kind === "said" ? id : []));
  return hash([...nodes, ...said].join("\n"));
}

// lunr keeps an object for each word of each text: 100,000 quotations at once took 2.4 GB, and 153 MB of JSON. It is given a part at a time.
const partSize = 4_000; // nodes

/** The index of a graph's quotes, actors, claims and sources. An imagined quotation has no entry of its own, since nobody said it. */
export function buildIndex(graph: GraphRecords): SearchIndex {
  const speakers = speakerNames(graph);
  const found = { words: new Map<string, number[]>(), names: new Map<string, number[]>() };
  for (let from = 0; from < graph.nodes.length; from += partSize) {
    const part = new lunr.Builder();
    part.ref("id");
    part.field("words" satisfies Field);
    part.field("names" satisfies Field, { boost: 3 });
    for (const [at, node] of graph.nodes.slice(from, from + partSize).entries())
      if (isSearched(node)) part.add(entry(from + at, node, speakers.get(node.id) ?? []));
    takePlaces(part.build(), found);
  }
  return { version: 2, graph: graphMark(graph), words: packPostings(found.words), names: packPostings(found.names) };
}

/** lunr's index as it writes itself: each text's terms by number with their weights (BM25), and each term's number. */
type Written = {
  readonly fieldVectors: readonly (readonly [ref: `${Field}/${number}`, vector: readonly number[]])[];
  readonly invertedIndex: readonly (readonly [term: string, at: { readonly _index: number }])[];
};

function takePlaces(index: lunr.Index, found: Readonly<Record<Field, Map<string, number[]>>>): void {
  const { fieldVectors, invertedIndex } = index.toJSON() as Written;
  const termOf = new Map(invertedIndex.map(([term, { _index }]) => [_index, term]));
  const texts = fieldVectors.map(([ref, vector]) => {
    const [field = "", node = ""] = ref.split("/");
    return { field: field as Field, node: Number(node), vector };
  });
  for (const { field, node, vector } of texts.toSorted((a, b) => a.node - b.node))
    for (let at = 0; at < vector.length; at += 2) {
      const term = termOf.get(vector[at] ?? -1) ?? "";
      const places = found[field].get(term);
      if (places === undefined) found[field].set(term, [node, vector[at + 1] ?? 0]);
      else places.push(node, vector[at + 1] ?? 0);
    }
}

/** The index as JSON text; the same index gives the same characters. */
export const writeIndex = (index: SearchIndex): string => `${JSON.stringify(index)}\n`;

/** Whether a node is found by itself: everything but imagined quotations. */
export const isSearched = (node: GraphNode): boolean => !(node.kind === "quote" && node.nested?.as === "imagined");

function entry(number: number, node: GraphNode, speakers: readonly string[]): object {
  const texts = node.kind === "actor" ? [] : searchedTexts(node).flatMap((parts) => parts.map(({ exact }) => exact));
  const names = [...namesOf(node), ...speakers];
  // lunr takes a list of words as it is, so this is its whole tokenising.
  return { id: String(number), words: texts.flatMap(termsOf), names: names.flatMap(termsOf) };
}

const termsOf = (text: string): readonly string[] => splitTerms(text).map(({ word }) => word);

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
