import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { speakersOf } from "./names.ts";
import { carried } from "./carried.ts";
import { counted } from "./phrase.ts";

/** The counts under a quote, each with its unit: "1 article, 1 origin", "told twice", "disputed by 1 speaker". */
export function countsLine(collection: Collection, quote: QuoteNode): readonly string[] {
  const runs = carried(collection, quote);
  const disputers = new Set(
    collection
      .from(quote.id, "expresses")
      .flatMap((edge) => collection.to(edge.to, "disputes"))
      .map((edge) => collection.quote(edge.from))
      .flatMap((other) => (other ? speakersOf(collection, other) : []))
      .map((node) => node.id),
  );
  return [
    runs.where,
    ...(runs.tellings > 1 ? [runs.tellings === 2 ? "told twice" : `told ${runs.tellings} times`] : []),
    ...(disputers.size > 0 ? [`disputed by ${counted(disputers.size, "speaker")}`] : []),
    ...(collection.from(quote.id, "disputes").length > 0 ? ["disputes a claim"] : []),
  ];
}
