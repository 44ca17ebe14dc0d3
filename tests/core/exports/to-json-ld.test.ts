import jsonld from "jsonld";
import type { ClaimReview, Quotation } from "schema-dts";
import { expect, test } from "vitest";
import { toProv } from "../../../src/core/exports/to-prov.ts";
import { toSchemaOrg } from "../../../src/core/exports/to-schema-org.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import type { QuoteNode } from "../../../src/core/graph/schema.ts";
import { bridgeGraph } from "./bridge-article.ts";

type Thing = Readonly<Record<string, unknown>> & { readonly "@id": string; readonly "@type": string | readonly string[] };
const graphIn = (text: string | undefined) => (JSON.parse(text ?? "") as { readonly "@graph": readonly Thing[] })["@graph"];
const typed = (things: readonly Thing[], type: string) => things.filter((thing) => [thing["@type"]].flat().includes(type));

test("PROV-O keeps to the domains and ranges of the ontology", () => {
  const things = graphIn(toProv(bridgeGraph())[0]?.text);
  const typeOf = new Map(things.map((thing) => [thing["@id"], [thing["@type"]].flat()]));
  const ranges = {
    "prov:wasQuotedFrom": "prov:Entity",
    "prov:wasDerivedFrom": "prov:Entity",
    "prov:wasAttributedTo": "prov:Agent",
  } as const;
  let checked = 0;
  for (const thing of things)
    for (const [property, range] of Object.entries(ranges))
      for (const target of [thing[property] ?? []].flat() as unknown as readonly { readonly "@id": string }[]) {
        checked++;
        expect(typeOf.get(thing["@id"]), thing["@id"]).toContain("prov:Entity");
        expect(typeOf.get(target["@id"]), target["@id"]).toContain(range);
      }
  expect(checked).toBeGreaterThanOrEqual(5);
});

test("PROV-O has a direct quotation quoted and a report derived", () => {
  const values = typed(graphIn(toProv(bridgeGraph())[0]?.text), "prov:Entity");
  const holding = (words: string) =>
    values.find((thing) => String(thing["prov:value"]).includes(words) && !thing["@id"].includes(":claim:"));
  expect(holding("42 million")).toHaveProperty("prov:wasQuotedFrom");
  expect(holding("café")).not.toHaveProperty("prov:wasQuotedFrom");
  expect(holding("café")).toHaveProperty("prov:wasDerivedFrom");
});

const documentLoader = () => Promise.reject(new Error("nothing may be fetched"));

test("PROV-O expands to quads with its context inline and nothing fetched", async () => {
  const quads = await jsonld.toRDF(JSON.parse(toProv(bridgeGraph())[0]?.text ?? "") as object, {
    format: "application/n-quads",
    documentLoader,
  });
  expect(String(quads)).toMatch(/<urn:sayso:quote:bridge:[0-9a-f]+> <http:\/\/www\.w3\.org\/ns\/prov#wasQuotedFrom>/);
});

test("schema.org has the quotation, its creator and the article", () => {
  const things = graphIn(toSchemaOrg(bridgeGraph())[0]?.text);
  // The types are the check: schema-dts refuses a property that the vocabulary does not have.
  const [quotation] = typed(things, "Quotation") as unknown as readonly Quotation[];
  expect(quotation).toMatchObject({
    text: expect.stringContaining("42 million"),
    creator: [{ "@id": "urn:sayso:actor:ada-quill" }],
    isPartOf: { "@id": "https://echo.example/bridge" },
  });
  expect(typed(things, "NewsArticle")[0]).toMatchObject({ headline: 'Harbour vote "delayed"', datePublished: "2031-04-02" });
});

const schemaOrgKeys: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ["identifier", "name", "headline", "author", "datePublished", "dateModified", "url", "publisher", "citation"],
  Quotation: ["text", "creator", "description", "isPartOf", "isBasedOn", "interpretedAsClaim"],
  Claim: ["text", "claimInterpreter", "appearance", "firstAppearance"],
  Person: ["name", "alternateName", "jobTitle", "disambiguatingDescription"],
  NewsMediaOrganization: ["name", "alternateName"],
};

test("schema.org has no property that its vocabulary lacks", () => {
  for (const thing of graphIn(toSchemaOrg(bridgeGraph())[0]?.text)) {
    const allowed = schemaOrgKeys[String(thing["@type"])];
    expect(allowed, String(thing["@type"])).toBeDefined();
    for (const key of Object.keys(thing)) expect(["@type", "@id", ...(allowed ?? [])]).toContain(key);
  }
});

test("schema.org gives an unnamed actor no name", () => {
  const official = graphIn(toSchemaOrg(bridgeGraph())[0]?.text).find((thing) => thing["@id"].includes("port-official"));
  expect(official).toMatchObject({ disambiguatingDescription: "A port official" });
  expect(official).not.toHaveProperty("name");
});

test("a ClaimReview is a skeleton without a rating: Sayso gives no verdict", () => {
  const [review] = graphIn(toSchemaOrg(bridgeGraph())[1]?.text) as unknown as readonly ClaimReview[];
  expect(review).toMatchObject({ claimReviewed: "the café =SUM(A1) would close" });
  expect(review).not.toHaveProperty("reviewRating");
  expect(review).not.toHaveProperty("author");
});

const withQuotes = (change: Partial<QuoteNode>) => {
  const { records } = bridgeGraph();
  return openGraph({ ...records, nodes: records.nodes.map((node) => (node.kind === "quote" ? { ...node, ...change } : node)) });
};

test("a likely speaker is said to be likely where the format has no grade", () => {
  const likely = withQuotes({ grade: "likely" });
  for (const quotation of typed(graphIn(toSchemaOrg(likely)[0]?.text), "Quotation"))
    expect(quotation["description"]).toMatch(/likely, not stated/);
  const quotes = graphIn(toProv(likely)[0]?.text).filter((thing) => /^urn:sayso:quote:bridge:[0-9a-f]+$/.test(thing["@id"]));
  expect(quotes.map((thing) => thing["rdfs:comment"])).toEqual([expect.stringMatching(/likely/), expect.stringMatching(/likely/)]);
});

test("a belief is nobody's quotation and no utterance", () => {
  const believed = withQuotes({ speech: false });
  expect(typed(graphIn(toSchemaOrg(believed)[0]?.text), "Quotation")).toEqual([]);
  expect(graphIn(toProv(believed)[0]?.text).filter((thing) => thing["@id"].endsWith(":utterance"))).toEqual([]);
});
