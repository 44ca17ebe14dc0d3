import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { counted } from "../wording/phrase.ts";
import { dateOf } from "../wording/wordings.ts";
import type { Column } from "./columns.ts";

/** What stays open when wordings stand side by side: which is right, what is undated, and where nothing of it was found. */
export function notKnownBeside(collection: Collection, columns: readonly Column[], missing: readonly NodeId[]): readonly string[] {
  const articles = new Set(columns.map(({ quote }) => quote.article));
  const undated = new Set(columns.filter(({ quote }) => dateOf(collection, quote) === null).map(({ quote }) => quote.article)).size;
  const others = collection.sources.filter(({ source, article }) => source === "article" && article !== null && !articles.has(article));
  const outlets = new Set(others.map(({ outlet }) => outlet).filter((outlet) => outlet !== null));
  for (const id of articles) outlets.delete(collection.article(id)?.outlet ?? "");
  return [
    "Which wording is what was said: no recording or transcript is in this collection.",
    ...(undated > 0 && articles.size > 1
      ? [`The date of ${counted(undated, "article")}, and so ${undated === 1 ? "its" : "their"} place in the order.`]
      : []),
    ...(others.length > 0
      ? [
          `It was not found in the other ${others.length === 1 ? "article" : counted(others.length, "article")} here${outlets.size > 0 ? `, nor in anything of ${[...outlets].toSorted().join(", ")}` : ""}; that says nothing about what else they ran.`,
        ]
      : []),
    ...missing.map((id) => `${id} was asked for and is not in this collection.`),
  ];
}
