import type { Alteration, QuoteAt, Repeat } from "../model/repeat.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { edgeId } from "./content-ids.ts";
import type { GraphEdge } from "./schema.ts";

// The words themselves show that it is the same utterance; any other repeat is a likeness.
const plain: ReadonlySet<Alteration> = new Set(["same", "typography", "shortened", "cut-marked", "bracketed-insert"]);

/** One edge for each repeat, from the later quote to the earlier. */
export function buildRepeatEdges(places: readonly ArticleInGraph[], repeats: readonly Repeat[]): readonly GraphEdge[] {
  return repeats.flatMap(({ later, earlier, alterations, diff, score, order }): readonly GraphEdge[] => {
    const from = quoteAt(places, later);
    const to = quoteAt(places, earlier);
    if (from === null || to === null) return [];
    const grade = alterations.every((alteration) => plain.has(alteration)) ? "stated" : "likely";
    const evidence = [...from.evidence, ...to.evidence];
    return [
      {
        id: edgeId("repeats", from.id, to.id),
        kind: "repeats",
        from: from.id,
        to: to.id,
        grade,
        alterations,
        diff,
        score,
        order,
        evidence,
      },
    ];
  });
}

function quoteAt(places: readonly ArticleInGraph[], at: QuoteAt) {
  const place = places[at.article];
  const id = place?.quotes[at.attribution];
  const content = place?.article.attributions[at.attribution]?.content;
  return place === undefined || id === undefined || content === undefined ? null : { id, evidence: content.map(place.evidence) };
}
