import { buildGraph } from "../../../src/core/graph/build-graph.ts";
import { openGraph, type SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import type { ArticleActor, SpeakerLink } from "../../../src/core/model/actor.ts";
import type { AnalysedArticle } from "../../../src/core/model/analysed-article.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import type { ActorId } from "../../../src/core/model/ids.ts";
import type { LinkedActors } from "../../../src/core/model/linked-actors.ts";
import type { Repeat } from "../../../src/core/model/repeat.ts";
import { readArticleText } from "../../../src/core/text/read-article-text.ts";
import { marked } from "../../support/marked.ts";
import { tagger } from "../../support/tagger.ts";
import { environment } from "./gold-graph.ts";

/**
 * An article read from marks in its text: `<quote>`, `<cue>` and `<who>` in one line make an attribution, `<told>` says who was told. `outlets` are the
 * names that are outlets.
 */
export function smallArticle(id: string, source: string, facts: Partial<Article> = {}, outlets: readonly string[] = []): AnalysedArticle {
  const { text, all } = marked(source);
  const names = [...new Set([...all("who"), ...all("told")].map((span) => text.slice(span.start, span.end)))];
  const actors = names.map((name): ArticleActor => {
    const mentions = [...text.matchAll(new RegExp(name, "g"))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      form: "name" as const,
      actor: names.indexOf(name),
    }));
    const outlet = outlets.includes(name);
    return { kind: outlet ? "organization" : "person", names: [name], mentions, roles: [], facts: null, outlet };
  });
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  const inLine = (tag: string, line: number) => all(tag).filter((span) => lineOf(span.start) === line);
  const lines = [...new Set(all("quote").map(({ start }) => lineOf(start)))];
  const actorAt = (tag: string, line: number) => {
    const [span] = inLine(tag, line);
    return span === undefined ? null : names.indexOf(text.slice(span.start, span.end));
  };
  return {
    text: readArticleText({ id, ...facts, text }, tagger),
    quotations: [],
    attributions: lines.map((line): Attribution => ({
      content: inLine("quote", line),
      cue: inLine("cue", line),
      sourceSpan: inLine("who", line)[0] ?? null,
      addressee: inLine("told", line)[0] ?? null,
      type: "direct",
      quoted: inLine("quote", line),
      speech: true,
      act: "says",
      grade: "stated",
      rule: "test",
      nested: null,
    })),
    actors: {
      actors,
      documents: [],
      speakers: lines.map((line, attribution): SpeakerLink => {
        const who = actorAt("who", line);
        return {
          attribution,
          actors: who === null ? [] : [who],
          document: null,
          author: false,
          voice: null,
          grade: who === null ? "open" : "stated",
          rule: "test",
          antecedent: null,
          because: [],
          candidates: [],
        };
      }),
      addressees: lines.map((line) => actorAt("told", line)),
      mayBe: [],
      acts: [],
    },
  };
}

/** The graph of small articles: actors of one name are one. */
export function smallGraph(articles: readonly AnalysedArticle[], repeats: readonly Repeat[] = []): SaysoGraph {
  const members = new Map<ActorId, { article: number; actor: number }[]>();
  articles.forEach(({ actors }, article) =>
    actors.actors.forEach(({ names }, actor) => {
      const id = `actor:${(names[0] ?? "").toLowerCase().replaceAll(" ", "-")}` as const;
      members.set(id, [...(members.get(id) ?? []), { article, actor }]);
    }),
  );
  const linked: LinkedActors = { actors: [...members].map(([id, list]) => ({ id, members: list })), issues: [] };
  return openGraph(buildGraph(articles, linked, repeats, [], [], environment));
}
