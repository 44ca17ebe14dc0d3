import { copiesIn } from "../../core/graph/count-origins.ts";
import type { Collection } from "../collection.ts";
import { counted } from "./phrase.ts";

/**
 * "16 articles of 5 outlets (3 articles share their text)": the articles of a whole collection are not counted by origin, since an article is not of one
 * origin with another for all that it says.
 */
export function articlesInWords(collection: Collection): string {
  const articles = collection.sources.filter(({ source }) => source === "article");
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size;
  const shared = copiesIn(collection.graph).size;
  return [
    counted(articles.length, "article"),
    ...(outlets === 0 ? [] : [` of ${counted(outlets, "outlet")}`]),
    ...(shared === 0 ? [] : [` (${counted(shared, "article")} share their text)`]),
  ].join("");
}
