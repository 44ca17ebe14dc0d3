import type { ExportFormat } from "./export-format.ts";
import { toBrat } from "./to-brat.ts";
import { toCsv } from "./to-csv.ts";
import { toFollowTheMoney } from "./to-follow-the-money.ts";
import { toGexf } from "./to-gexf.ts";
import { toGraphml } from "./to-graphml.ts";
import { toJsonLines } from "./to-json-lines.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toProv } from "./to-prov.ts";
import { toSchemaOrg } from "./to-schema-org.ts";
import { toWebAnnotation } from "./to-web-annotation.ts";

/** Every format a graph can be written in, plainest first. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: "csv",
    title: "CSV",
    about: "the attribution ledger, a row a quote: any spreadsheet",
    mediaType: "text/csv",
    marked: true,
    write: toCsv,
  },
  { name: "jsonl", title: "JSON Lines", about: "the whole graph, one record a line", mediaType: "application/jsonl", write: toJsonLines },
  {
    name: "markdown",
    title: "Provenance sheets (Markdown)",
    about: "a provenance sheet for each quote and claim",
    mediaType: "text/markdown",
    write: toMarkdown,
  },
  {
    name: "webannotation",
    title: "Web Annotation",
    about: "W3C Web Annotation: Hypothesis, Recogito, Apache Annotator",
    mediaType: "application/ld+json",
    write: toWebAnnotation,
  },
  { name: "prov", title: "PROV-O", about: "W3C PROV-O as JSON-LD: any RDF store", mediaType: "application/ld+json", write: toProv },
  {
    name: "schemaorg",
    title: "schema.org",
    about: "schema.org Quotation, Claim, NewsArticle and empty ClaimReviews",
    mediaType: "application/ld+json",
    write: toSchemaOrg,
  },
  {
    name: "ftm",
    title: "FollowTheMoney",
    about: "FollowTheMoney: Aleph and OpenAleph",
    mediaType: "application/json+ftm",
    write: toFollowTheMoney,
  },
  { name: "gexf", title: "GEXF", about: "GEXF 1.2: Gephi and Gephi Lite", mediaType: "application/gexf+xml", write: toGexf },
  {
    name: "graphml",
    title: "GraphML",
    about: "GraphML: yEd, Cytoscape, igraph, networkx",
    mediaType: "application/graphml+xml",
    write: toGraphml,
  },
  {
    name: "brat",
    title: "brat standoff",
    about: "brat standoff in PolNeAR's scheme, two files an article and brat's settings",
    mediaType: "text/plain",
    write: toBrat,
  },
];
