import { encodingFault } from "../text/encoding-fault.ts";
import { readArticle, type ReadArticle } from "../text/read-article.ts";
import { articleFromFacts, type GivenFacts } from "./foreign-article.ts";
import { unusable } from "./unusable.ts";

/** The article of a web page: what the page says of it, and its paragraphs. */
export type Page = { readonly facts: GivenFacts; readonly paragraphs: readonly string[] };

/** Finds the article in a page's HTML with what the environment reads HTML with; `null` where the page holds none. */
export type ExtractPage = (html: string) => Page | null | "too-deep" | "too-many";

/** The article in a saved web page, the contents of `file`. Navigation, captions and scripts are left out. Never throws. */
export function readPage(file: string, bytes: Uint8Array, decode: (bytes: Uint8Array) => string, extract: ExtractPage): ReadArticle {
  if (bytes.length === 0 || encodingFault(bytes)) return readArticle(file, bytes, decode);
  const page = extracted(decode(bytes), extract);
  if (page === "too-deep") return unusable(file, "too-deep", "The page's elements are nested too deeply to be an article.", asText);
  if (page === "too-many") return unusable(file, "too-large", "The page has more elements than an article ever has.", asText);
  if (page === null || page.paragraphs.length === 0) return unusable(file, "no-article", "No article was found in the page.", asText);
  return articleFromFacts(file, page.facts, page.paragraphs.join("\n\n"));
}

const asText = "Copy the article's text out of the page and save it as .txt or .md.";

function extracted(html: string, extract: ExtractPage): ReturnType<ExtractPage> {
  try {
    return extract(html);
  } catch {
    return "too-deep"; // what reads HTML recurses, and a hostile page may exhaust the stack
  }
}
