import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ActorNode, ClaimNode, QuoteNode, SourceNode } from "../graph/schema.ts";
import { inReadingOrder } from "../graph/speakers-of.ts";
import type { ExportFile } from "./export-format.ts";
import { hedgeOf, isStatement } from "./hedge-of.ts";
import { known, urnOf, writeJson } from "./web-names.ts";

const context = {
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  dcterms: "http://purl.org/dc/terms/",
};
const ref = (id: string) => ({ "@id": id });
const utteranceOf = (quote: QuoteNode): string => `${urnOf(quote.id)}:utterance`;

/**
 * W3C PROV-O as JSON-LD. What somebody said is an entity attributed to an agent; the quote is quoted from it where it stands in marks and derived from it
 * where it is a report (a quotation repeats, PROV-O says). `alternateOf` and `hadPrimarySource` are not used: neither can be known from the articles.
 */
export function toProv(graph: SaysoGraph): readonly ExportFile[] {
  const nodes = [
    ...graph.nodesOf("actor").map(agent),
    ...graph.nodesOf("source").map((source) => sourceEntity(graph, source)),
    ...inReadingOrder(graph.nodesOf("quote")).flatMap((quote) => quoteEntities(graph, quote)),
    ...graph.nodesOf("claim").map((claim) => claimEntity(graph, claim)),
  ];
  return [{ name: "provenance.jsonld", text: writeJson({ "@context": context, "@graph": nodes }) }];
}

const agentTypes = { person: "prov:Person", organization: "prov:Organization", group: "prov:Agent", unnamed: "prov:Agent" } as const;

const agent = (actor: ActorNode): object =>
  known({
    "@id": urnOf(actor.id),
    "@type": ["prov:Agent", agentTypes[actor.actor]].filter((type, index, all) => all.indexOf(type) === index),
    "rdfs:label": actor.names[0] ?? actor.id,
    "rdfs:comment": actor.actor === "unnamed" ? "Not named by the article." : null,
  });

function sourceEntity(graph: SaysoGraph, source: SourceNode): object {
  return known({
    "@id": urnOf(source.id),
    "@type": "prov:Entity",
    "rdfs:label": source.label,
    "prov:atLocation": source.url === null ? null : ref(source.url),
    "prov:wasAttributedTo": graph.edgesTo(source.id, "published").map(({ from }) => ref(urnOf(from))),
    "prov:wasDerivedFrom": graph.edgesFrom(source.id, "cites").map(({ to }) => ref(urnOf(to))),
  });
}

function quoteEntities(graph: SaysoGraph, quote: QuoteNode): readonly object[] {
  const said = graph.edgesTo(quote.id, "said").filter(({ from }) => graph.node(from, "actor") !== null);
  const documents = graph.edgesTo(quote.id, "said").filter(({ from }) => graph.node(from, "source") !== null);
  const derived = [
    ...graph.edgesFrom(quote.id, "via").filter(({ grade }) => grade === "stated"),
    ...graph.edgesFrom(quote.id, "repeats"),
  ].map(({ to }) => ref(urnOf(to)));
  const isSaid = isStatement(quote) && said.length > 0;
  const isRepeat = quote.type === "direct" && isSaid;
  const entity = known({
    "@id": urnOf(quote.id),
    "@type": "prov:Entity",
    "prov:value": quote.content.map(({ exact }) => exact).join(" […] "),
    "rdfs:comment": isStatement(quote) ? hedgeOf(graph, quote) : notSaid(quote),
    "dcterms:isPartOf": ref(urnOf(`source:${quote.article}`)),
    "prov:wasQuotedFrom": isRepeat ? ref(utteranceOf(quote)) : null,
    "prov:wasDerivedFrom": [
      ...(isSaid && !isRepeat ? [ref(utteranceOf(quote))] : []),
      ...documents.map(({ from }) => ref(urnOf(from))),
      ...derived,
    ],
  });
  if (!isSaid) return [entity];
  const utterance = { "@id": utteranceOf(quote), "@type": "prov:Entity", "prov:wasAttributedTo": said.map(({ from }) => ref(urnOf(from))) };
  return [utterance, entity];
}

const notSaid = ({ nested }: QuoteNode): string =>
  nested?.as === "imagined" ? "Imagined words: nobody said them." : "A belief or intention that the article ascribes, not something said.";

const claimEntity = (graph: SaysoGraph, claim: ClaimNode): object =>
  known({
    "@id": urnOf(claim.id),
    "@type": "prov:Entity",
    "prov:value": claim.words,
    "prov:wasDerivedFrom": [...graph.edgesTo(claim.id, "expresses"), ...graph.edgesTo(claim.id, "asserts")].map(({ from }) =>
      ref(urnOf(from)),
    ),
  });
