import type { ClaimReview } from "../model/claim-review.ts";
import type { ReadArticle } from "../text/read-article.ts";
import { readCitronArticle } from "./read-annotated.ts";
import { claimReviewsIn } from "./read-claim-reviews.ts";
import { unusable } from "./unusable.ts";

/** What a JSON file of others' holds: an article with their annotation, or fact-checks. */
export type ReadForeignJson = ReadArticle & { readonly reviews: readonly ClaimReview[] };

/** Reads Citron's JSON, or fact-checks as ClaimReview; JSON of any other kind is an issue, never an article. Never throws. */
export function readForeignJson(file: string, text: string): ReadForeignJson {
  const json = parse(text);
  if (json === undefined) return { ...unusable(file, "not-json", "It is not JSON: it is damaged or cut off.", remedy), reviews: [] };
  const found = claimReviewsIn(file, json);
  if (found !== null) return { article: null, ...found };
  if (typeof json === "object" && json !== null && "text" in json && "quotes" in json)
    return { ...readCitronArticle(file, text), reviews: [] };
  return { ...unusable(file, "unknown-json", "It is neither Citron's JSON nor fact-checks (ClaimReview).", remedy), reviews: [] };
}

const remedy = "Give an article as text, Citron's JSON, or ClaimReview as JSON-LD.";

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
