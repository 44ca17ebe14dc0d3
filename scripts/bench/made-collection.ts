import type { ActorId, EdgeId, QuoteId, SourceId } from "../../src/core/model/ids.ts";
import type { ActorNode, GraphEdge, GraphNode, GraphRecords, QuoteNode, SourceNode } from "../../src/core/graph/schema.ts";
import { evidenceAt, type Evidence } from "../../src/core/model/evidence.ts";
import { madeWords, type MadeWords } from "./made-words.ts";

const quotesAnArticle = 8;
const quotesASpeaker = 20;
const outlets = 12;
const repeatsEvery = 25; // every 25th quotation is one of an earlier article, with its first word changed

/**
 * A graph of `quotes` invented quotations by invented people in invented articles, for measuring: the same number and seed give the same records.
 * Every piece of evidence stands at its place. Words are as unequally frequent as words are (`made-words.ts`); of the edges it has those that a search asks for.
 */
export function madeCollection(quotes: number, seed = 1): GraphRecords {
  const words = madeWords(seed);
  const actors = Array.from({ length: Math.ceil(quotes / quotesASpeaker) + outlets }, (_, at) => madeActor(words, at));
  const articles = Array.from({ length: Math.ceil(quotes / quotesAnArticle) }, (_, at) =>
    madeArticle(words, actors, at, Math.min(quotesAnArticle, quotes - at * quotesAnArticle)),
  );
  const said = articles.flatMap((article) => article.quotes);
  const places = new Map<ActorId, Evidence[]>();
  for (const { named } of articles) for (const [id, here] of named) places.set(id, [...(places.get(id) ?? []), ...here]);
  const speakers = actors.flatMap((actor) => {
    const evidence = (places.get(actor.id) ?? []).slice(0, 3);
    return evidence.length > 0 ? [{ ...actor, evidence }] : [];
  });
  const nodes: GraphNode[] = [...speakers, ...said, ...articles.map(({ source }) => source)];
  const edges = [...articles.flatMap((article) => article.edges), ...madeRepeats(said)];
  return { version: 1, nodes: nodes.toSorted(byId), edges: edges.toSorted(byId), rates: [], issues: [] };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function madeActor(words: MadeWords, at: number): ActorNode {
  const name = at < outlets ? `The ${words.name()}` : `${words.name()} ${words.name()}`;
  const facts = { kind: "actor", evidence: [], roles: [], facts: null, article: null, ...place(at) } as const;
  return { ...facts, id: `actor:made-${at}`, actor: at < outlets ? "organization" : "person", names: [name], outlet: at < outlets };
}

type MadeArticle = {
  readonly source: SourceNode;
  readonly quotes: readonly QuoteNode[];
  readonly edges: readonly GraphEdge[];
  /** Where the article names each speaker. */
  readonly named: ReadonlyMap<ActorId, readonly Evidence[]>;
};

function madeArticle(words: MadeWords, actors: readonly ActorNode[], at: number, quotes: number): MadeArticle {
  const id: SourceId = `source:made-${at}`;
  const speakers = Array.from(
    { length: quotes },
    () => actors[outlets + words.below(actors.length - outlets)] ?? madeActor(words, outlets),
  );
  const lines = speakers.map(({ names }) => ({
    said: `“${words.sentence(12 + words.below(30))},”`,
    who: names[0] ?? "",
    after: words.sentence(20),
  }));
  const text = lines.map(({ said, who, after }) => `${said} said ${who}. ${after}.`).join("\n\n");
  const made = lines.map(({ said, who }, line) => {
    const start = text.indexOf(`${said} said ${who}`);
    return madeQuote(text, id, `quote:made-${at}:${line}`, { start, said, who, paragraph: line + 1 });
  });
  const named = new Map<ActorId, Evidence[]>();
  for (const [line, quote] of made.entries()) {
    const speaker = speakers[line]?.id;
    if (speaker !== undefined && quote.sourceSpan !== null) named.set(speaker, [...(named.get(speaker) ?? []), quote.sourceSpan]);
  }
  const edges = made.flatMap((quote, line): readonly GraphEdge[] => {
    const common = { grade: "stated", evidence: quote.cue } as const;
    const speaker = speakers[line]?.id ?? "actor:made-0";
    return [
      {
        ...common,
        id: edgeId("said", speaker, quote.id),
        kind: "said",
        from: speaker,
        to: quote.id,
        rule: "made",
        cue: "said",
        voice: null,
      },
      { ...common, id: edgeId("appears", quote.id, id), kind: "appears", from: quote.id, to: id },
    ];
  });
  return { source: madeSource(id, at, text, actors[at % outlets]?.names[0] ?? null, words), quotes: made, edges, named };
}

const edgeId = (kind: string, from: string, to: string): EdgeId => `edge:${kind}:${from}>${to}`;

type Line = { readonly start: number; readonly said: string; readonly who: string; readonly paragraph: number };

function madeQuote(text: string, source: SourceId, id: QuoteId, { start, said, who, paragraph }: Line): QuoteNode {
  const at = (from: number, length: number): Evidence => evidenceAt(source, text, { start: from, end: from + length });
  const content = at(start, said.length);
  const facts = { kind: "quote", act: "says", speech: true, grade: "stated", rule: "made", because: [], nested: null } as const;
  return {
    ...facts,
    ...place(start),
    id,
    article: source.slice("source:".length),
    evidence: [content],
    content: [content],
    quoted: [content],
    type: (["direct", "mixed", "indirect"] as const)[start % 3] ?? "direct",
    cue: [at(start + said.length + 1, "said".length)],
    sourceSpan: at(start + said.length + " said ".length, who.length),
    antecedent: null,
    candidates: [],
    paragraph,
  };
}

function madeSource(id: SourceId, at: number, text: string, outlet: string | null, words: MadeWords): SourceNode {
  const title = words.sentence(6);
  const published = `20${20 + (at % 6)}-0${1 + (at % 9)}-1${at % 10}`;
  const facts = {
    kind: "source",
    source: "article",
    byline: null,
    updated: null,
    url: null,
    wire: null,
    invented: true,
    sha256: null,
  } as const;
  const evidence = [evidenceAt(id, text, { start: 0, end: text.length })];
  return {
    ...facts,
    ...place(at),
    id,
    article: id.slice("source:".length),
    label: title,
    title,
    outlet,
    published,
    text,
    evidence,
    paragraphs: [],
  };
}

function madeRepeats(quotes: readonly QuoteNode[]): readonly GraphEdge[] {
  return quotes.flatMap((later, at): readonly GraphEdge[] => {
    const earlier = quotes[at - repeatsEvery];
    if (at % repeatsEvery !== 0 || earlier === undefined) return [];
    const ends = { id: edgeId("repeats", later.id, earlier.id), kind: "repeats", from: later.id, to: earlier.id } as const;
    return [{ ...ends, grade: "stated", evidence: later.evidence, alterations: ["word-changed"], diff: [], score: 0.9, order: "known" }];
  });
}

const place = (at: number): { readonly x: number; readonly y: number } => ({ x: at % 1000, y: Math.floor(at / 1000) });
