import { chainOf } from "../graph/chain-of.ts";
import { labelOf } from "../graph/label-of.ts";
import { notKnown } from "../graph/not-known.ts";
import type { SaysoGraph } from "../graph/open-graph.ts";
import { repeatsOf } from "../graph/repeats-of.ts";
import type { ClaimNode, QuoteNode } from "../graph/schema.ts";
import { inReadingOrder, speakersOf } from "../graph/speakers-of.ts";
import { statementsAbout, type Statement } from "../graph/statements-about.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ExportFile } from "./export-format.ts";

/** A provenance sheet for each quote and claim of the graph, to print or to paste into a note. */
export function toMarkdown(graph: SaysoGraph): readonly ExportFile[] {
  const sheets = [...inReadingOrder(graph.nodesOf("quote")), ...graph.nodesOf("claim")].map((node) => provenanceSheet(graph, node));
  return [{ name: "provenance.md", text: sheets.join("\n---\n\n") }];
}

/** The sheet of one quote or claim, read in the whole of its graph: what it repeats and who takes a stand need not be selected. */
export const provenanceSheet = (graph: SaysoGraph, node: QuoteNode | ClaimNode): string =>
  node.kind === "quote" ? quoteSheet(graph, node) : claimSheet(graph, node);

function quoteSheet(graph: SaysoGraph, quote: QuoteNode): string {
  const speakers = speakersOf(graph, quote.id).map(
    ({ speaker, said }) => `${plain(labelOf(speaker))} (${said.grade}; rule: ${plain(said.rule)})`,
  );
  const repeats = repeatsOf(graph, quote.id).map(
    ({ quote: other, edge, is }) => `${is}: ${plain(labelOf(other))} (${edge.alterations.join(", ")}) \`${other.id}\``,
  );
  return sheet("Quote", quote.id, quote.content, [
    ["Who", speakers.length === 0 ? ["Nobody is resolved."] : speakers],
    ["How it came here", [plain(chainOf(graph, quote).sentence)]],
    [
      "Form",
      [
        `${quote.type}; cue: ${quote.cue.map(({ exact }) => plain(exact)).join(" … ") || "none"}; grade: ${quote.grade}; rule: ${plain(quote.rule)}`,
      ],
    ],
    ["Why", quote.because.map(plain)],
    ["Repeats", repeats],
    ["Not known", notKnown(graph, quote).map(plain)],
    ["Rests on", evidenceLines([...quote.content, ...quote.cue, ...(quote.sourceSpan === null ? [] : [quote.sourceSpan])])],
  ]);
}

function claimSheet(graph: SaysoGraph, claim: ClaimNode): string {
  const { asserts, expresses, disputes, supports, leavesOpen } = statementsAbout(graph, claim.id);
  const lines = (statements: readonly Statement[]): readonly string[] =>
    statements.map(
      ({ quote, speakers }) =>
        `${speakers.map(({ speaker }) => plain(labelOf(speaker))).join(" and ") || "Not resolved"}: ${plain(labelOf(quote))} \`${quote.id}\``,
    );
  return sheet("Claim", claim.id, claim.evidence, [
    ["Stated in an article’s own voice by", asserts.map(({ source }) => plain(source.label))],
    ["Stated by", lines(expresses)],
    ["Supported by", lines(supports)],
    ["Disputed by", lines(disputes)],
    ["Questioned, or not commented on, by", lines(leavesOpen)],
    ["Worth checking because", claim.checkWorthy.map(plain)],
    ["Not known", notKnown(graph, claim).map(plain)],
    ["Rests on", evidenceLines([...claim.evidence, ...claim.numbers])],
  ]);
}

type Section = readonly [title: string, lines: readonly string[]];

function sheet(kind: string, id: string, words: readonly Evidence[], sections: readonly Section[]): string {
  const quoted = words.map(({ exact }) => `> ${plain(exact)}`).join("\n>\n");
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`);
  return `# ${kind} \`${id}\`\n\n${quoted}\n\n${parts.join("\n")}`;
}

const evidenceLines = (evidence: readonly Evidence[]): readonly string[] =>
  evidence.map(({ source, span, exact }) => `\`${source}\` ${span.start}–${span.end}: ${plain(exact)}`);

// Article text is hostile input: it must not become markup, a link or a line of its own in whatever the sheet is pasted into.
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~!&]/g, (mark) => `\\${mark}`);
