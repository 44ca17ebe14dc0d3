import type { ArticleId } from "../model/ids.ts";
import type { SaysoGraph } from "./open-graph.ts";
import type { ActorNode, SourceNode } from "./schema.ts";
import { quotesIn, speakersOf } from "./speakers-of.ts";

/** What an article's quotes stand on. An actor counts once however often it speaks; a belief or an imagined quotation does not count. */
export type SourcingBox = {
  /** People and organisations that the article names, other outlets left out. */
  readonly named: readonly ActorNode[];
  /** Unnamed, and the article says why. */
  readonly unnamedWithReason: readonly ActorNode[];
  readonly unnamedWithoutReason: readonly ActorNode[];
  /** Generic crowds: "voters", "critics". */
  readonly groups: readonly ActorNode[];
  readonly documents: readonly SourceNode[];
  /** Other outlets whose accounts it leans on. */
  readonly outlets: readonly SourceNode[];
  /** Quotes whose speaker is not resolved. */
  readonly unresolved: number;
  /** "Named 4, unnamed 2 (2 with a reason), documents 0, other outlets 1". */
  readonly sentence: string;
};

/** The sourcing box of one article. */
export function sourcingBox(graph: SaysoGraph, article: ArticleId): SourcingBox {
  const quotes = quotesIn(graph, article).filter(({ speech, nested }) => speech && nested?.as !== "imagined");
  const speakers = distinct(quotes.flatMap(({ id }) => speakersOf(graph, id).map(({ speaker }) => speaker)));
  const actors = speakers.filter((speaker) => speaker.kind === "actor");
  const leansOn = distinct(graph.edgesFrom(`source:${article}`, "cites").flatMap(({ to }) => graph.node(to, "source") ?? []));
  const unnamed = actors.filter(({ actor }) => actor === "unnamed");
  const counts = {
    named: actors.filter(({ actor, outlet }) => (actor === "person" || actor === "organization") && !outlet),
    unnamedWithReason: unnamed.filter(({ facts }) => facts !== null && facts.reason !== null),
    unnamedWithoutReason: unnamed.filter(({ facts }) => facts === null || facts.reason === null),
    groups: actors.filter(({ actor }) => actor === "group"),
    documents: distinct([...leansOn.filter(isDocument), ...speakers.filter((speaker) => speaker.kind === "source").filter(isDocument)]),
    outlets: leansOn.filter(({ source }) => source === "report" || source === "gap"),
    unresolved: quotes.filter(({ id }) => speakersOf(graph, id).length === 0).length,
  };
  return { ...counts, sentence: toSentence(counts) };
}

const isDocument = ({ source }: SourceNode): boolean => source === "document";

const distinct = <T extends { readonly id: string }>(nodes: readonly T[]): readonly T[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

function toSentence(box: Omit<SourcingBox, "sentence">): string {
  const unnamed = box.unnamedWithReason.length + box.unnamedWithoutReason.length;
  const reasons = unnamed === 0 ? "" : ` (${box.unnamedWithReason.length} with a reason, ${box.unnamedWithoutReason.length} without)`;
  const rest = [
    ...(box.groups.length > 0 ? [`groups ${box.groups.length}`] : []),
    `documents ${box.documents.length}`,
    `other outlets ${box.outlets.length}`,
    ...(box.unresolved > 0 ? [`not resolved ${box.unresolved}`] : []),
  ];
  return `Named ${box.named.length}, unnamed ${unnamed}${reasons}, ${rest.join(", ")}`;
}
