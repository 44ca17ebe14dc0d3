import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { Grade } from "../model/attribution.ts";

/** Who speaks, as one string and one kind: what the benchmark's scorer takes. */
export type SpeakerLabel = {
  /** The fullest name the article gives; joint speakers joined by "; "; the article's own words for an unnamed one; "" for nobody. */
  readonly speaker: string;
  readonly kind: "person" | "organization" | "document" | "group" | "unnamed" | "author" | "unknown";
  readonly grade: Grade;
  /** Why an unnamed speaker is not named, in the article's words. */
  readonly reason: string | null;
};

/** The speaker of the article's attribution number `index`. */
export function speakerLabel(_article: AnalysedArticle, _index: number): SpeakerLabel {
  return { speaker: "", kind: "unknown", grade: "open", reason: null };
}
