import { Readability } from "@mozilla/readability";
import type { Page } from "../../core/imports/read-page.ts";

const deepest = 2_000; // elements within each other; the deepest of a real page is about 60, and a browser's own parser stops at 512
const mostElements = 100_000;

/**
 * The article in a page that was parsed and is not shown: nothing of it runs or loads. By Mozilla's Readability, which Firefox's reader view uses. What
 * the page does not say is `null`. The document is used up.
 */
export function extractPage(page: Document): Page | null | "too-deep" | "too-many" {
  const size = sizeOf(page);
  if (size !== null) return size;
  const address = addressOf(page);
  const updated = contentOf(page, "article:modified_time");
  // Readability marks what it keeps as a string of HTML; its elements are what we want.
  const found = new Readability<Node>(page, { serializer: (content) => content }).parse();
  if (!found?.content) return null;
  const { title, byline, siteName, publishedTime } = found;
  return {
    facts: {
      title: title ?? null,
      outlet: siteName ?? null,
      byline: byline?.replace(/^\s*by\s+/i, "") ?? null,
      published: publishedTime ?? null,
      updated,
      url: address,
    },
    paragraphs: paragraphsOf(found.content),
  };
}

/** Whether a page is out of all measure. Walked without recursion: a hostile page may be nested as deep as it likes. */
function sizeOf(page: Document): "too-deep" | "too-many" | null {
  let level: readonly Element[] = [page.documentElement];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (depth > deepest) return "too-deep";
    if (seen > mostElements) return "too-many";
    level = level.flatMap((element) => [...element.children]);
  }
  return null;
}

const contentOf = (page: Document, property: string): string | null =>
  page.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? null;

/** Where the page says that it lives. A relative address says nothing in a file. */
function addressOf(page: Document): string | null {
  const given = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? contentOf(page, "og:url");
  return given !== null && /^https?:\/\//i.test(given.trim()) ? given.trim() : null;
}

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const leftOut = new Set("FIGCAPTION SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON".split(" "));

/** The text of each block, spaces as a browser shows them. */
function paragraphsOf(content: Node): readonly string[] {
  const found: string[] = [""];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === 3) found[found.length - 1] += child.nodeValue ?? "";
      if (child.nodeType !== 1 || leftOut.has(name)) continue;
      if (blocks.has(name)) found.push("");
      walk(child);
      if (blocks.has(name)) found.push("");
    }
  };
  walk(content);
  return found.map((words) => words.replace(/\s+/g, " ").trim()).filter((words) => words !== "");
}
