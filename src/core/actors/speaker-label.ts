import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleActor, SpeakerLink } from "../model/actor.ts";
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
export function speakerLabel(article: AnalysedArticle, index: number): SpeakerLabel {
  const link = article.actors.speakers[index];
  if (link === undefined || link.grade === "open") return { speaker: "", kind: "unknown", grade: "open", reason: null };
  const { grade } = link;
  if (link.author) return { speaker: "author", kind: "author", grade, reason: null };
  if (link.document !== null)
    return { speaker: article.actors.documents[link.document]?.name ?? "", kind: "document", grade, reason: null };
  return actorsLabel(article, link);
}

function actorsLabel({ actors: { actors } }: AnalysedArticle, { actors: speaking, grade }: SpeakerLink): SpeakerLabel {
  const who = speaking.flatMap((index) => actors[index] ?? []);
  const [first] = who;
  if (first === undefined) return { speaker: "", kind: "unknown", grade: "open", reason: null };
  const speaker = who.map((actor) => (actor.kind === "group" ? `group: ${nameOf(actors, actor)}` : nameOf(actors, actor))).join("; ");
  const kinds = new Set(who.map(({ kind }) => kind));
  return { speaker, kind: kinds.size === 1 ? first.kind : "group", grade, reason: first.facts?.reason?.words ?? null };
}

/** The actor's first name; unnamed actors who are described alike are numbered, since they are told apart. */
function nameOf(actors: readonly ArticleActor[], actor: ArticleActor): string {
  const name = actor.names[0] ?? "";
  const same = actors.filter((other) => other.kind === actor.kind && other.names[0] === name);
  const number = same.indexOf(actor);
  return actor.kind === "unnamed" && number > 0 ? `${name} (${number + 1})` : name;
}
