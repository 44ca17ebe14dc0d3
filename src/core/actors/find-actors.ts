import type { ArticleActors } from "../model/actor.ts";
import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";

/** Who is who in one article, and who each attribution's speaker is. */
export function findActors(_text: ArticleText, _quotations: readonly Quotation[], _attributions: readonly Attribution[]): ArticleActors {
  return { actors: [], documents: [], speakers: [], addressees: [], mayBe: [], acts: [] };
}
