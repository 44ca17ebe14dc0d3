import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ActorNode, QuoteNode, SourceNode } from "../graph/schema.ts";
import { inReadingOrder, speakersOf } from "../graph/speakers-of.ts";
import { codePointCounter } from "./code-points.ts";
import type { ExportFile } from "./export-format.ts";
import { hedgeOf, isStatement } from "./hedge-of.ts";
import { addressOf } from "./web-names.ts";

/** FollowTheMoney's entity: every value is a list of strings. */
export type FtmEntity = { readonly id: string; readonly schema: string; readonly properties: Readonly<Record<string, readonly string[]>> };

/**
 * FollowTheMoney for Aleph and OpenAleph, one entity a line. Unnamed actors and groups are a `Note`, which is never matched against names: Aleph's
 * cross-reference would else hold "a senior official" against real people. A quote is a `Note` too; `Documentation` ties an actor to the article.
 */
export function toFollowTheMoney(graph: SaysoGraph): readonly ExportFile[] {
  const entities = [
    ...graph.nodesOf("source").map((source) => documentEntity(graph, source)),
    ...graph.nodesOf("actor").map((actor) => actorEntity(actor)),
    ...quoteEntities(graph),
    ...documentations(graph),
    ...affiliations(graph),
    ...similar(graph),
  ];
  return [{ name: "sayso.ftm.json", text: entities.map((one) => `${JSON.stringify(one)}\n`).join("") }];
}

/**
 * An id as FollowTheMoney takes one: letters, digits, dots and hyphens (`EntityType.REGEX` of its Python library, which drops a reference of any other kind
 * without a word). `:` becomes a dot, any other character `--`, its code in hex and `z`; no id of ours holds two hyphens in a row, so no two become one.
 */
export const ftmId = (id: string): string =>
  id
    .replaceAll(":", "\0")
    .replace(/[^0-9A-Za-z\0-]/gu, (mark) => `--${(mark.codePointAt(0) ?? 0).toString(16)}z`)
    .replaceAll("\0", ".");

/** An entity without the properties that hold nothing. */
function entity(id: string, schema: string, properties: Readonly<Record<string, readonly (string | null | undefined)[]>>): FtmEntity {
  const given = Object.entries(properties).map(([name, values]) => [
    name,
    values.filter((value) => value !== null && value !== undefined && value !== ""),
  ]);
  return {
    id: ftmId(id),
    schema,
    properties: Object.fromEntries(given.filter(([, values]) => (values ?? []).length > 0)) as FtmEntity["properties"],
  };
}

function documentEntity(graph: SaysoGraph, source: SourceNode): FtmEntity {
  const publisher = graph.edgesTo(source.id, "published").flatMap(({ from }) => graph.node(from, "actor")?.names[0] ?? []);
  return entity(source.id, source.source === "article" || source.source === "report" ? "Article" : "Document", {
    fileName: [source.article === null ? source.id : `${source.article}.txt`],
    title: [source.title ?? source.label],
    author: [source.byline],
    publishedAt: [source.published],
    sourceUrl: [source.url],
    publisher: publisher.length > 0 ? publisher : [source.outlet],
  });
}

const proofOf = ({ evidence: [first] }: ActorNode): readonly string[] => (first === undefined ? [] : [ftmId(first.source)]);

function actorEntity(actor: ActorNode): FtmEntity {
  const [name] = actor.names;
  if (actor.actor === "unnamed" || actor.actor === "group")
    return entity(actor.id, "Note", {
      name: [actor.facts?.described?.words ?? name],
      description: [actor.actor === "unnamed" ? "Not named by the article" : "A group, not a person"],
      proof: proofOf(actor),
    });
  const roles = actor.roles.map(({ words }) => words);
  return actor.actor === "person"
    ? entity(actor.id, "Person", { name: [name], alias: actor.names.slice(1), position: roles, proof: proofOf(actor) })
    : entity(actor.id, "Organization", { name: [name], alias: actor.names.slice(1), proof: proofOf(actor) });
}

function quoteEntities(graph: SaysoGraph): readonly FtmEntity[] {
  return inReadingOrder(graph.nodesOf("quote").filter(isStatement)).map((quote) =>
    entity(quote.id, "Note", {
      name: [`quote ${quote.id}`],
      description: [quote.content.map(({ exact }) => exact).join(" […] ")],
      entity: speakersOf(graph, quote.id).map(({ speaker }) => ftmId(speaker.id)),
      notes: [hedgeOf(graph, quote)],
      proof: [ftmId(`source:${quote.article}`)],
      sourceUrl: placesOf(graph, quote),
    }),
  );
}

/** Where the words stand, as RFC 5147 fragments: characters, which it counts as code points. Only for an article whose address is known. */
function placesOf(graph: SaysoGraph, quote: QuoteNode): readonly string[] {
  const source = graph.node(`source:${quote.article}`, "source");
  if (source === null || source.url === null || source.text === null) return [];
  const offsets = codePointCounter(source.text);
  return quote.content.map(({ span }) => offsets(span)).map(({ start, end }) => `${addressOf(source)}#char=${start},${end}`);
}

function documentations(graph: SaysoGraph): readonly FtmEntity[] {
  return graph.nodesOf("actor").flatMap((actor) => {
    const said = graph.edgesFrom(actor.id, "said").flatMap(({ to }) => graph.node(to, "quote") ?? []);
    const articles = said.filter(isStatement).map(({ article }) => article);
    return [...new Set(articles)].map((article) =>
      entity(`documentation:${actor.id}:${article}`, "Documentation", {
        document: [ftmId(`source:${article}`)],
        entity: [ftmId(actor.id)],
        role: ["quoted"],
      }),
    );
  });
}

function affiliations(graph: SaysoGraph): readonly FtmEntity[] {
  return graph.records.edges.flatMap((edge) => {
    if (edge.kind !== "affiliated") return [];
    const [from, to] = [graph.node(edge.from, "actor"), graph.node(edge.to, "actor")];
    if (from?.actor !== "person" || to?.actor !== "organization") return [];
    return [entity(edge.id, "Membership", { member: [ftmId(from.id)], organization: [ftmId(to.id)], role: [edge.role] })];
  });
}

/** "May be one person": FollowTheMoney's `Similar` is for just that, with the reasons and without a score. */
function similar(graph: SaysoGraph): readonly FtmEntity[] {
  return graph.records.edges.flatMap((edge) =>
    edge.kind === "mayBe"
      ? [
          entity(edge.id, "Similar", {
            candidate: [ftmId(edge.from)],
            match: [ftmId(edge.to)],
            criteria: [edge.reasons.map(({ words }) => words).join("; ")],
          }),
        ]
      : [],
  );
}
