// @vitest-environment jsdom
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { toWebAnnotation } from "../../../src/core/exports/to-web-annotation.ts";
import { bridgeGraph, bridgeText, brokenQuotation } from "./bridge-article.ts";

type Selector = {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};
type Annotation = { readonly id: string; readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] } };

const pageOf = (unit?: "utf16") =>
  JSON.parse(toWebAnnotation(bridgeGraph(), unit ? { offsetUnit: unit } : {})[0]?.text ?? "") as { readonly items: readonly Annotation[] };

/** What Apache Annotator finds in a page that holds the article's text and nothing else. */
async function found(matcher: (scope: Node) => AsyncIterable<Range>): Promise<string[]> {
  document.body.textContent = bridgeText;
  const words: string[] = [];
  for await (const range of matcher(document.body)) words.push(range.toString());
  return words;
}

test("Apache Annotator finds every piece at its place, an emoji before it or not", async () => {
  const { items } = pageOf();
  expect(items).toHaveLength(7); // three contents, two cues, two source spans
  for (const { target } of items) {
    const [quote, position] = target.selector;
    expect(
      await found(createTextPositionSelectorMatcher({ type: "TextPositionSelector", start: position.start, end: position.end })),
    ).toEqual([quote.exact]);
  }
});

test("Apache Annotator finds every piece, and only it, by its words and what stands around them", async () => {
  for (const { target } of pageOf().items) {
    const { exact, prefix, suffix } = target.selector[0];
    expect(await found(createTextQuoteSelectorMatcher({ type: "TextQuoteSelector", exact, prefix, suffix }))).toEqual([exact]);
  }
});

test("a broken quotation is one annotation a part", () => {
  const contents = pageOf().items.filter(({ id }) => id.includes(":content-"));
  expect(contents.map(({ target }) => target.selector[0].exact).slice(0, 2)).toEqual(brokenQuotation);
});

const firstStart = (unit?: "utf16") => pageOf(unit).items[0]?.target.selector[1].start ?? 0;

test("counts in UTF-16 units only where asked", () => {
  expect(firstStart("utf16")).toBe(firstStart() + 1); // one emoji stands before it
});

test("is JSON-LD that expands with nothing fetched", async () => {
  const context = {
    "@context": {
      type: "@type",
      id: "@id",
      target: "http://www.w3.org/ns/oa#hasTarget",
      source: { "@id": "http://www.w3.org/ns/oa#hasSource", "@type": "@id" },
      items: { "@id": "https://www.w3.org/ns/activitystreams#items" },
      Annotation: "http://www.w3.org/ns/oa#Annotation",
    },
  };
  const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: context });
  const expanded = await jsonld.expand(JSON.parse(toWebAnnotation(bridgeGraph())[0]?.text ?? "") as object, { documentLoader });
  expect(JSON.stringify(expanded)).toContain("https://echo.example/bridge");
});
