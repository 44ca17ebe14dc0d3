import type { SourceNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { linked } from "./names.ts";
import { counted, listed, type Phrase } from "./phrase.ts";

/** "It credits CNN’s report. 4 statements are in its own voice; where it has them from is not said." Empty where it does neither. */
export function ownVoiceSentence(collection: Collection, article: SourceNode): readonly Phrase[] {
  const credited = [...new Set(collection.from(article.id, "cites").map(({ to }) => to))].flatMap((id) => collection.source(id) ?? []);
  const own = new Set(collection.from(article.id, "asserts").map(({ to }) => to)).size;
  return [
    ...(credited.length === 0 ? [] : ["It credits ", ...listed(credited.map((source) => [linked(source)])), "."]),
    ...(credited.length > 0 && own > 0 ? [" "] : []),
    ...(own === 0
      ? []
      : [
          `${counted(own, "statement")} ${own === 1 ? "is" : "are"} in its own voice; where it has ${own === 1 ? "it" : "them"} from is not said.`,
        ]),
  ];
}
