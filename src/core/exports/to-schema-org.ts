import { compareText } from "../model/compare.ts";
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ActorNode, ClaimNode, QuoteNode, SourceNode } from "../graph/schema.ts";
import { inReadingOrder, speakersOf } from "../graph/speakers-of.ts";
import type { ArticleId } from "../model/ids.ts";
import type { ExportFile } from "./export-format.ts";
import { hedgeOf, isStatement } from "./hedge-of.ts";
import { addressOf, known, urnOf, writeJson } from "./web-names.ts";

const ref = (id: string) => ({ "@id": id });

/**
 * schema.org 30 as JSON-LD: NewsArticle, Quotation, Claim with its appearances, the people and organisations, and for each claim a ClaimReview with
 * nothing in its rating: a person completes it, for Sayso gives no verdict. An unnamed actor has no `name`, only its description.
 */
export function toSchemaOrg(graph: SaysoGraph): readonly ExportFile[] {
  const claims = graph.nodesOf("claim");
  const nodes = [
    ...graph.nodesOf("actor").map(actorThing),
    ...graph.nodesOf("source").map((source) => sourceThing(graph, source)),
    ...inReadingOrder(graph.nodesOf("quote").filter(isStatement)).map((quote) => quotation(graph, quote)),
    ...claims.map((claim) => claimThing(graph, claim)),
  ];
  return [
    { name: "schema-org.jsonld", text: writeJson({ "@context": "https://schema.org", "@graph": nodes }) },
    {
      name: "claim-reviews.jsonld",
      text: writeJson({ "@context": "https://schema.org", "@graph": claims.map((claim) => reviewSkeleton(graph, claim)) }),
    },
  ];
}

function actorThing(actor: ActorNode): object {
  const [name, ...others] = actor.names;
  const roles = actor.roles.filter(({ kind }) => kind === "office").map(({ words }) => words);
  if (actor.actor === "unnamed") {
    const description = actor.facts?.described?.words ?? name;
    return { "@type": "Person", "@id": urnOf(actor.id), disambiguatingDescription: description };
  }
  const type = actor.actor === "person" ? "Person" : actor.outlet ? "NewsMediaOrganization" : "Organization";
  return known({
    "@type": type,
    "@id": urnOf(actor.id),
    name,
    alternateName: others,
    ...(type === "Person" ? { jobTitle: roles } : {}),
  });
}

function sourceThing(graph: SaysoGraph, source: SourceNode): object {
  const [publisher] = graph.edgesTo(source.id, "published");
  const isNews = source.source === "article" || source.source === "report";
  return known({
    "@type": isNews ? "NewsArticle" : "CreativeWork",
    "@id": addressOf(source),
    identifier: source.id,
    name: source.label,
    headline: isNews ? source.title : null,
    author: source.byline === null ? null : { "@type": "Person", name: source.byline },
    datePublished: source.published,
    dateModified: source.updated,
    url: source.url,
    publisher: publisher === undefined ? null : ref(urnOf(publisher.from)),
    citation: graph.edgesFrom(source.id, "cites").flatMap(({ to }) => sourceAddress(graph, to)),
  });
}

const sourceAddress = (graph: SaysoGraph, id: string) => {
  const source = graph.node(id, "source");
  return source === null ? [] : [ref(addressOf(source))];
};
const articleAddress = (graph: SaysoGraph, article: ArticleId) => sourceAddress(graph, `source:${article}`)[0] ?? null;

function quotation(graph: SaysoGraph, quote: QuoteNode): object {
  const speakers = speakersOf(graph, quote.id).map(({ speaker }) =>
    ref(speaker.kind === "source" ? addressOf(speaker) : urnOf(speaker.id)),
  );
  return known({
    "@type": "Quotation",
    "@id": urnOf(quote.id),
    text: quote.content.map(({ exact }) => exact).join(" […] "),
    creator: speakers,
    description: hedgeOf(graph, quote),
    isPartOf: articleAddress(graph, quote.article),
    isBasedOn: graph.edgesFrom(quote.id, "via").flatMap(({ to }) => sourceAddress(graph, to)),
    interpretedAsClaim: graph.edgesFrom(quote.id, "expresses").map(({ to }) => ref(urnOf(to))),
  });
}

/** The articles a claim stands in, by date where they have one; an undated one is never the first. */
function appearances(graph: SaysoGraph, claim: ClaimNode): readonly SourceNode[] {
  const ids = new Set(claim.evidence.map(({ source }) => source));
  const sources = [...ids].flatMap((id) => graph.node(id, "source") ?? []);
  return sources.toSorted(
    (a, b) =>
      Number(a.published === null) - Number(b.published === null) ||
      compareText(a.published ?? "", b.published ?? "") ||
      compareText(a.id, b.id),
  );
}

function claimThing(graph: SaysoGraph, claim: ClaimNode): object {
  const places = appearances(graph, claim);
  const [first] = places;
  const dated = places.every(({ published }) => published !== null);
  return known({
    "@type": "Claim",
    "@id": urnOf(claim.id),
    text: claim.words,
    claimInterpreter: { "@type": "Organization", name: "Sayso" },
    appearance: places.map((source) => ref(addressOf(source))),
    firstAppearance: first !== undefined && (dated || places.length === 1) ? ref(addressOf(first)) : null,
  });
}

const reviewSkeleton = (graph: SaysoGraph, claim: ClaimNode): object => ({
  "@type": "ClaimReview",
  "@id": `${urnOf(claim.id)}:review`,
  claimReviewed: claim.words,
  itemReviewed: claimThing(graph, claim),
});
