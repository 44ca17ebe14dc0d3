import type { SaysoGraph } from "../graph/open-graph.ts";
import type { QuoteNode, SourceNode } from "../graph/schema.ts";
import { quotesIn, speakersOf } from "../graph/speakers-of.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";
import { codePointCounter } from "./code-points.ts";
import type { ExportFile, ExportOptions } from "./export-format.ts";

const counting = { codepoint: codePointCounter, utf16: () => (span: Span) => span } as const;

/**
 * brat standoff in PolNeAR's scheme (Newell, Margolin & Ruths 2018): a text file and an annotation file an article, and the settings by which brat knows
 * the kinds: without them it marks every one as a mistake. Offsets are code points; a broken content
 * is one discontinuous text-bound; a record never holds a line break, so a span is cut into pieces at each.
 */
export function toBrat(graph: SaysoGraph, { offsetUnit = "codepoint" }: ExportOptions = {}): readonly ExportFile[] {
  const articles = graph.nodesOf("source").flatMap((source) => {
    if (source.text === null || source.article === null) return [];
    const offsets = counting[offsetUnit](source.text);
    return [
      { name: `${source.article}.txt`, text: source.text },
      { name: `${source.article}.ann`, text: annotationsOf(graph, source, source.article, offsets) },
    ];
  });
  return [...articles, { name: "annotation.conf", text: settings }];
}

const settings = `[entities]
Source
Cue
Content

[relations]

[events]
Attribution\tSource:Source, Cue?:Cue, Content:Content
Attribution-no-source\tCue?:Cue, Content:Content

[attributes]
Mode\tArg:<EVENT>, Value:direct|mixed|indirect
Grade\tArg:<EVENT>, Value:stated|likely|open
Unnamed\tArg:<EVENT>
`;

function annotationsOf(graph: SaysoGraph, { text }: SourceNode, article: string, offsets: (span: Span) => Span): string {
  const lines: string[] = [];
  let bounds = 0;
  const bound = (type: string, parts: readonly Evidence[]): string => {
    const pieces = parts.flatMap(({ span }) => unbroken(text ?? "", span));
    const places = pieces.map(offsets).map(({ start, end }) => `${start} ${end}`);
    const words = pieces.map(({ start, end }) => (text ?? "").slice(start, end)).join(" ");
    lines.push(`T${++bounds}\t${type} ${places.join(";")}\t${words}`);
    return `T${bounds}`;
  };
  quotesIn(graph, article).forEach((quote, index) => lines.push(...eventLines(graph, quote, index + 1, bound)));
  return lines.map((line) => `${line}\n`).join("");
}

function eventLines(
  graph: SaysoGraph,
  quote: QuoteNode,
  number: number,
  bound: (type: string, parts: readonly Evidence[]) => string,
): readonly string[] {
  const trigger = quote.cue.length > 0 ? quote.cue : quote.content;
  const source = quote.sourceSpan === null ? [] : [`Source:${bound("Source", [quote.sourceSpan])}`];
  const cue = quote.cue.length === 0 ? [] : [`Cue:${bound("Cue", quote.cue)}`];
  const content = `Content:${bound("Content", quote.content)}`;
  const type = quote.sourceSpan === null ? "Attribution-no-source" : "Attribution";
  const event = `E${number}\t${type}:${bound(type, trigger)} ${[...source, ...cue, content].join(" ")}`;
  const unnamed = speakersOf(graph, quote.id).some(({ speaker }) => speaker.kind === "actor" && speaker.actor === "unnamed");
  return [
    event,
    `A${3 * number - 2}\tMode E${number} ${quote.type}`,
    `A${3 * number - 1}\tGrade E${number} ${quote.grade}`,
    ...(unnamed ? [`A${3 * number}\tUnnamed E${number}`] : []),
    `#${number}\tAnnotatorNotes E${number}\t${quote.id}`,
  ];
}

/** The parts of a span between its line breaks. */
function unbroken(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (const found of text.slice(start, end).matchAll(/[^\n]+/g))
    pieces.push({ start: start + found.index, end: start + found.index + found[0].length });
  return pieces;
}
