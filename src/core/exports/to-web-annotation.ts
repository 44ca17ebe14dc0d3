import type { SaysoGraph } from "../graph/open-graph.ts";
import type { SourceNode } from "../graph/schema.ts";
import { inReadingOrder, speakersOf } from "../graph/speakers-of.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";
import { codePointCounter } from "./code-points.ts";
import type { ExportFile, ExportOptions } from "./export-format.ts";
import { addressOf, urnOf, writeJson } from "./web-names.ts";

const besideLength = 32; // characters of prefix and suffix: enough to tell one "said" from the next

/**
 * W3C Web Annotations (Recommendation of 2017-02-23): one for each piece of a quote's content, cue and source span, since several targets of one
 * annotation would each be about the whole body. Each has a quote selector with its surroundings and a position selector in code points.
 */
export function toWebAnnotation(graph: SaysoGraph, { offsetUnit = "codepoint" }: ExportOptions = {}): readonly ExportFile[] {
  const place = placer(graph, offsetUnit);
  const items = inReadingOrder(graph.nodesOf("quote")).flatMap((quote) => {
    const speakers = speakersOf(graph, quote.id).map(({ speaker }) => urnOf(speaker.id));
    const parts = [
      ...quote.content.map((evidence, index) => ({ role: "content", motivation: "identifying", evidence, index, body: [urnOf(quote.id)] })),
      ...quote.cue.map((evidence, index) => ({ role: "cue", motivation: "classifying", evidence, index, body: [urnOf(quote.id)] })),
      ...(quote.sourceSpan === null
        ? []
        : [{ role: "source", motivation: "identifying", evidence: quote.sourceSpan, index: 0, body: [urnOf(quote.id), ...speakers] }]),
    ];
    return parts.map(({ role, motivation, evidence, index, body }) => ({
      id: `${urnOf(quote.id)}:${role}-${index + 1}`,
      type: "Annotation",
      motivation,
      body: [
        ...body.map((source) => ({ type: "SpecificResource", source, purpose: motivation })),
        { type: "TextualBody", value: role, purpose: "tagging" },
      ],
      target: place(evidence),
    }));
  });
  const page = { "@context": "http://www.w3.org/ns/anno.jsonld", id: "urn:sayso:annotations", type: "AnnotationPage", items };
  return [{ name: "annotations.jsonld", text: writeJson(page) }];
}

type Placed = { readonly source: SourceNode; readonly text: string; readonly offsets: (span: Span) => Span };

/** Gives the target that a piece of evidence is. Throws where its article is not in the graph, which a verified graph rules out. */
function placer(graph: SaysoGraph, unit: "codepoint" | "utf16"): (evidence: Evidence) => object {
  const articles = new Map<string, Placed>();
  for (const source of graph.nodesOf("source"))
    if (source.text !== null) {
      const text = source.text;
      articles.set(source.id, { source, text, offsets: unit === "utf16" ? (span) => span : codePointCounter(text) });
    }
  return (evidence) => {
    const article = articles.get(evidence.source);
    if (article === undefined) throw new Error(`toWebAnnotation: the words of ${evidence.source} are not in this graph.`);
    return targetOf(article, evidence);
  };
}

function targetOf({ source, text, offsets }: Placed, { span, exact }: Evidence): object {
  const { start, end } = offsets(span);
  return {
    source: addressOf(source),
    selector: [
      { type: "TextQuoteSelector", exact, prefix: before(text, span.start), suffix: after(text, span.end) },
      { type: "TextPositionSelector", start, end },
    ],
    ...(source.sha256 === null ? {} : { state: { type: "TimeState", cached: `urn:sha256:${source.sha256}` } }),
  };
}

// Neither may begin or end between the halves of a surrogate pair.
const before = (text: string, at: number): string => text.slice(Math.max(0, at - besideLength), at).replace(/^[\udc00-\udfff]/, "");
const after = (text: string, at: number): string => text.slice(at, at + besideLength).replace(/[\ud800-\udbff]$/, "");
