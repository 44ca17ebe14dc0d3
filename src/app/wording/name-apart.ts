import { groupBy } from "../../core/graph/group-by.ts";
import type { ActorNode, GraphNode, SourceNode } from "../../core/graph/schema.ts";
import { onceFor } from "../../core/model/once-for.ts";
import type { Collection } from "../collection.ts";
import { nodeName, placed, sourceName } from "./names.ts";

/**
 * What a node is called where others stand beside it. Several articles may each credit an account that is not here, “The Post’s report”, or speak of
 * “the council”, and nothing says that they mean the same one: each then goes with the article that it is from, or with how many speak of it.
 */
export function nameApart(collection: Collection, node: GraphNode): string {
  const name = nodeName(node);
  if (!mayShareName(node)) return name;
  const alike = alikeIn(collection).get(name) ?? [];
  const article = alike.length > 1 ? articleOf(collection, node) : null;
  if (article === null) return name;
  const articles = articlesOf(node);
  if (articles > 1 && alike.every((other) => other.id === node.id || articlesOf(other) !== articles))
    return `${name}, in ${articles} articles`;
  const place = placed(article);
  const isTwice = alike.some((other) => other.id !== node.id && placedIn(collection, other) === place);
  return `${name}, ${node.kind === "actor" ? "in" : "credited by"} ${isTwice ? headline(article) : place}`;
}

type Named = ActorNode | SourceNode;

const mayShareName = (node: GraphNode): node is Named => node.kind === "actor" || (node.kind === "source" && node.source !== "article");

const articleOf = (collection: Collection, { evidence }: Named): SourceNode | null =>
  evidence[0] === undefined ? null : collection.source(evidence[0].source);

const articlesOf = ({ evidence }: Named): number => new Set(evidence.map(({ source }) => source)).size;

function placedIn(collection: Collection, node: Named): string | null {
  const article = articleOf(collection, node);
  return article === null ? null : placed(article);
}

const headline = (article: SourceNode): string => (article.title === null ? sourceName(article) : `“${article.title}”`);

/** What may share a name, by its name; kept, since thousands of labels ask for it. */
const alikeIn = onceFor((collection: Collection) => groupBy([...collection.actors, ...collection.sources].filter(mayShareName), nodeName));
