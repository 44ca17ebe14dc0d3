import type { ActorId, EdgeId, QuoteId, SourceId } from "../../src/core/model/ids.ts";
import { evidenceAt } from "../../src/core/model/evidence.ts";
import { layOut } from "../../src/core/graph/lay-out.ts";
import type { ActorNode, GraphEdge, GraphNode, GraphRecords, QuoteNode, SourceNode } from "../../src/core/graph/schema.ts";
import { madeWords, type MadeWords } from "../bench/made-words.ts";

const quotesAnArticle = 40;
const mentioned = 2; // actors whom a quotation speaks of

/**
 * A graph of `actors` invented people whose lens of actors has about `lines` lines: people who speak of others, some far more often than most, in
 * invented articles. The same numbers and seed give the same records, laid out as the build lays them out.
 */
export function madeNetwork(actors: number, lines: number, seed = 1): GraphRecords {
  const words = madeWords(seed);
  const people = Array.from({ length: actors }, (_, at) => `${words.name()} ${words.name()} ${at}`);
  const quotes = Math.ceil(lines / mentioned);
  const articles = Array.from({ length: Math.ceil(quotes / quotesAnArticle) }, (_, at) => madeArticle(words, people, at));
  const found = new Map<ActorId, ActorNode>();
  for (const { named } of articles) for (const actor of named) if (!found.has(actor.id)) found.set(actor.id, actor);
  const nodes: GraphNode[] = [...found.values(), ...articles.flatMap((article) => [article.source, ...article.quotes])];
  const sorted = nodes.toSorted(byId);
  const edges = articles.flatMap((article) => article.edges).toSorted(byId);
  const places = layOut(sorted, edges);
  return { version: 1, nodes: sorted.map((node) => ({ ...node, ...places.get(node.id) })), edges, rates: [], issues: [] };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

type MadeArticle = {
  readonly source: SourceNode;
  readonly quotes: readonly QuoteNode[];
  readonly edges: readonly GraphEdge[];
  readonly named: readonly ActorNode[];
};

function madeArticle(words: MadeWords, people: readonly string[], at: number): MadeArticle {
  const id: SourceId = `source:made-${at}`;
  const lines = Array.from({ length: quotesAnArticle }, (_, line) => {
    const number = at * quotesAnArticle + line;
    const speaker = number % 3 === 0 ? often(words, people.length) : number % people.length; // everyone speaks, a few of them often
    const about = Array.from({ length: mentioned }, (_none, of) => (of === 0 ? words.below(people.length) : often(words, people.length)));
    const said = `${words.sentence(8)} ${about.map((one) => people[one]).join(" and ")}`;
    return { speaker, about, said, sentence: `“${said},” said ${people[speaker]}.` };
  });
  const text = lines.map(({ sentence }) => sentence).join("\n\n");
  const evidence = (from: number, exact: string) => evidenceAt(id, text, placeOf(text, from, exact));
  const quotes: QuoteNode[] = [];
  const edges: GraphEdge[] = [];
  const named: ActorNode[] = [];
  let from = 0;
  for (const [line, { speaker, about, said, sentence }] of lines.entries()) {
    const quote: QuoteId = `quote:made-${at}:${line}`;
    const content = evidence(from, `“${said},”`);
    const cue = evidence(from + said.length, "said");
    const who = evidence(from + said.length + 5, people[speaker] ?? "");
    const common = { grade: "stated", evidence: [cue] } as const;
    const edge = (kind: string, a: string, b: string): EdgeId => `edge:${kind}:${a}>${b}`;
    quotes.push(madeQuote(quote, id, { content, cue, who, paragraph: line + 1 }));
    named.push(madeActor(speaker, people, who));
    const said1 = { id: edge("said", actorId(speaker), quote), kind: "said", from: actorId(speaker), to: quote } as const;
    edges.push({ ...common, ...said1, rule: "made", cue: "said", voice: null });
    edges.push({ ...common, id: edge("appears", quote, id), kind: "appears", from: quote, to: id });
    for (const one of new Set(about)) {
      const place = evidence(from, people[one] ?? "");
      named.push(madeActor(one, people, place));
      edges.push({
        ...common,
        id: edge("mentions", quote, actorId(one)),
        kind: "mentions",
        from: quote,
        to: actorId(one),
        evidence: [place],
      });
    }
    from += sentence.length + 2;
  }
  return { source: madeSource(id, at, text, words), quotes, edges, named };
}

/** A few of all, far more often than the rest. */
const often = (words: MadeWords, most: number): number =>
  Math.floor((words.below(most) * words.below(most) * words.below(most)) / most ** 2);

const actorId = (at: number): ActorId => `actor:made-${at}`;

function placeOf(text: string, from: number, exact: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(exact, from);
  return { start, end: start + exact.length };
}

type Place = ReturnType<typeof evidenceAt>;

const madeActor = (at: number, people: readonly string[], evidence: Place): ActorNode => ({
  id: actorId(at),
  kind: "actor",
  evidence: [evidence],
  x: 0,
  y: 0,
  actor: "person",
  names: [people[at] ?? ""],
  roles: [],
  outlet: false,
  facts: null,
  article: null,
});

type Line = { readonly content: Place; readonly cue: Place; readonly who: Place; readonly paragraph: number };

const madeQuote = (id: QuoteId, source: SourceId, { content, cue, who, paragraph }: Line): QuoteNode => ({
  id,
  kind: "quote",
  evidence: [content],
  x: 0,
  y: 0,
  article: source.slice("source:".length),
  type: "direct",
  content: [content],
  quoted: [content],
  cue: [cue],
  sourceSpan: who,
  act: "says",
  speech: true,
  grade: "stated",
  rule: "made",
  because: [],
  antecedent: null,
  candidates: [],
  paragraph,
  nested: null,
});

function madeSource(id: SourceId, at: number, text: string, words: MadeWords): SourceNode {
  const title = words.sentence(6);
  return {
    id,
    kind: "source",
    evidence: [evidenceAt(id, text, { start: 0, end: text.length })],
    x: 0,
    y: 0,
    source: "article",
    label: title,
    article: id.slice("source:".length),
    title,
    outlet: null,
    byline: null,
    published: `2024-0${1 + (at % 9)}-1${at % 10}`,
    updated: null,
    url: null,
    wire: null,
    invented: true,
    text,
    sha256: null,
    paragraphs: [],
  };
}
