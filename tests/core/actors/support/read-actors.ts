import { findActors } from "../../../../src/core/actors/find-actors.ts";
import { linkArticles } from "../../../../src/core/actors/link-articles.ts";
import { speakerLabel } from "../../../../src/core/actors/speaker-label.ts";
import type { AnalysedArticle } from "../../../../src/core/model/analysed-article.ts";
import type { Attribution } from "../../../../src/core/model/attribution.ts";
import { overlaps } from "../../../../src/core/model/span.ts";
import { findQuotations } from "../../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../../support/marked.ts";
import { textOf } from "../../../support/tagger.ts";

/**
 * Reads a text whose attributions bear their marks: `content1`, `cue1`, `who1` and `to1` are the first one's, and so on. An attribution
 * without a `who` has no source span, one without a `cue` floats.
 */
export function readActors(source: string, id = "test"): AnalysedArticle {
  const { text, all } = marked(source);
  const article = textOf(text, { id });
  const quotations = findQuotations(article);
  const attributions: Attribution[] = [];
  for (let n = 1; all(`content${n}`).length > 0; n++) {
    const content = all(`content${n}`);
    const cue = all(`cue${n}`);
    const quoted = quotations
      .filter((one) => one.depth === 0 && content.some((part) => overlaps(part, one)))
      .map(({ start, end }) => ({ start, end }));
    attributions.push({
      content,
      cue,
      sourceSpan: all(`who${n}`)[0] ?? null,
      addressee: all(`to${n}`)[0] ?? null,
      type: quoted.length > 0 ? "direct" : "indirect",
      quoted,
      speech: !/\b(?:wants|worry|worries|believe|believes|hope|hopes|fear)\b/.test(
        cue.map(({ start, end }) => text.slice(start, end)).join(" "),
      ),
      act: "says",
      grade: "stated",
      rule: "marked",
      nested: all(`imagined${n}`).length > 0 ? { inside: 0, as: "imagined" } : null,
    });
  }
  return { text: article, quotations, attributions, actors: findActors(article, quotations, attributions) };
}

/** The speakers of the marked attributions, in order: "Ana Ruiz" where the sentence says so, "~ Ana Ruiz" where likely, "?" where open. */
export function speakersOf(source: string): string[] {
  const article = readActors(source);
  return article.attributions.map((_, index) => {
    const { speaker, grade } = speakerLabel(article, index);
    return grade === "open" ? "?" : `${grade === "likely" ? "~ " : ""}${speaker}`;
  });
}

/** The first names of those whom an open speaker could have been. */
export const candidatesOf = ({ actors }: AnalysedArticle, index: number): string[] =>
  (actors.speakers[index]?.candidates ?? []).flatMap((actor) => actors.actors[actor]?.names[0] ?? []).toSorted();

/** The actor of that name. Throws where there is none. */
export function actorNamed({ actors: { actors } }: AnalysedArticle, name: string) {
  const actor = actors.find(({ names }) => names.includes(name));
  if (actor === undefined) throw new Error(`No actor is called “${name}”: ${actors.map(({ names }) => names[0]).join(", ")}.`);
  return actor;
}

/** The names of the actors of one kind, first names only. */
export const namesOf = ({ actors: { actors } }: AnalysedArticle, kind: string): string[] =>
  actors.filter((actor) => actor.kind === kind).map(({ names }) => names[0] ?? "");

/** The linked actors of several articles, each as its id and the articles it is in. */
export const linked = (...articles: readonly AnalysedArticle[]): Record<string, number[]> =>
  Object.fromEntries(linkArticles(articles).actors.map(({ id, members }) => [id, members.map(({ article }) => article)]));
