import type { SaysoGraph } from "../graph/open-graph.ts";
import type { QuoteNode } from "../graph/schema.ts";
import { inReadingOrder, speakersOf, type Speaker } from "../graph/speakers-of.ts";
import type { ExportFile } from "./export-format.ts";

type Cell = string | number | boolean | null;
type Column = { readonly name: string; readonly of: (graph: SaysoGraph, quote: QuoteNode, speakers: readonly Speaker[]) => Cell };

const joined = (parts: readonly (string | null)[]): string | null => {
  const given = parts.filter((part) => part !== null && part !== "");
  return given.length === 0 ? null : given.join("; ");
};

const articleOf = (graph: SaysoGraph, quote: QuoteNode) => graph.node(`source:${quote.article}`, "source");
const labelled = (graph: SaysoGraph, id: string): string | null => {
  const node = graph.node(id);
  return node?.kind === "actor" ? (node.names[0] ?? null) : node?.kind === "source" ? node.label : null;
};
const kindOf = ({ speaker }: Speaker): string => (speaker.kind === "actor" ? speaker.actor : speaker.source);

/** One column a fact; an empty cell is *not known* or *not given*. */
const columns: readonly Column[] = [
  { name: "quote", of: (_graph, quote) => quote.id },
  { name: "article", of: (_graph, quote) => quote.article },
  { name: "outlet", of: (graph, quote) => articleOf(graph, quote)?.outlet ?? null },
  { name: "title", of: (graph, quote) => articleOf(graph, quote)?.title ?? null },
  { name: "published", of: (graph, quote) => articleOf(graph, quote)?.published ?? null },
  { name: "paragraph", of: (_graph, quote) => quote.paragraph },
  { name: "words", of: (_graph, quote) => quote.content.map(({ exact }) => exact).join(" […] ") },
  { name: "type", of: (_graph, quote) => quote.type },
  { name: "speech", of: (_graph, quote) => quote.speech },
  { name: "act", of: (_graph, quote) => quote.act },
  { name: "cue", of: (_graph, quote) => joined(quote.cue.map(({ exact }) => exact)) },
  { name: "source_words", of: (_graph, quote) => quote.sourceSpan?.exact ?? null },
  { name: "speaker", of: (graph, _quote, speakers) => joined(speakers.map(({ speaker }) => labelled(graph, speaker.id))) },
  { name: "speaker_kind", of: (_graph, _quote, speakers) => joined([...new Set(speakers.map(kindOf))]) },
  { name: "speaker_id", of: (_graph, _quote, speakers) => joined(speakers.map(({ speaker }) => speaker.id)) },
  { name: "grade", of: (_graph, quote) => quote.grade },
  { name: "rule", of: (_graph, quote) => quote.rule },
  { name: "speaker_rule", of: (_graph, _quote, speakers) => joined([...new Set(speakers.map(({ said }) => said.rule))]) },
  {
    name: "reason_not_named",
    of: (_graph, _quote, speakers) =>
      joined(speakers.map(({ speaker }) => (speaker.kind === "actor" ? (speaker.facts?.reason?.words ?? null) : null))),
  },
  { name: "told", of: (graph, quote) => joined(graph.edgesFrom(quote.id, "addressed").map(({ to }) => labelled(graph, to))) },
  { name: "via", of: (graph, quote) => joined(graph.edgesFrom(quote.id, "via").map(({ to }) => labelled(graph, to))) },
  { name: "via_grade", of: (graph, quote) => joined([...new Set(graph.edgesFrom(quote.id, "via").map(({ grade }) => grade))]) },
  { name: "repeats", of: (graph, quote) => joined(graph.edgesFrom(quote.id, "repeats").map(({ to }) => to)) },
  { name: "alterations", of: (graph, quote) => joined(graph.edgesFrom(quote.id, "repeats").flatMap((edge) => edge.alterations)) },
  { name: "nested", of: (_graph, quote) => quote.nested?.as ?? null },
  { name: "spans", of: (_graph, quote) => quote.content.map(({ span }) => `${span.start}-${span.end}`).join(" ") },
];

export const ledgerColumns: readonly string[] = columns.map(({ name }) => name);

/**
 * The attribution ledger: a row a quote, in reading order, as RFC 4180 has it. `spans` counts UTF-16 units in the normalised text. A cell that a
 * spreadsheet would take for a formula, in wide letters too, gets an apostrophe in front (OWASP, CSV injection); so does one that begins with an apostrophe, so
 * that taking one off gives every cell back.
 */
export function toCsv(graph: SaysoGraph): readonly ExportFile[] {
  const rows = inReadingOrder(graph.nodesOf("quote")).map((quote) => {
    const speakers = speakersOf(graph, quote.id);
    return columns.map(({ of }) => of(graph, quote, speakers));
  });
  return [{ name: "attributions.csv", text: [ledgerColumns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("") }];
}

function cell(value: Cell): string {
  if (value === null) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r\n'＝＋－＠]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
