import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ActorId } from "../model/ids.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import type { ArticleActor } from "../model/actor.ts";

/** Which actors of which articles are one: persons and organisations by full name; unnamed actors and groups stand alone. */
export function linkArticles(articles: readonly AnalysedArticle[]): LinkedActors {
  const linked = new Map<string, { id: ActorId; members: { article: number; actor: number }[] }>();
  articles.forEach(({ text, actors: { actors } }, article) =>
    actors.forEach((one, actor) => {
      const id = idOf(one, text.article.id, linked, article);
      const known = linked.get(id) ?? { id, members: [] };
      known.members.push({ article, actor });
      linked.set(id, known);
    }),
  );
  return { actors: [...linked.values()], issues: [] };
}

function idOf(
  { kind, names }: ArticleActor,
  articleId: string,
  taken: ReadonlyMap<string, { members: readonly { article: number }[] }>,
  article: number,
): ActorId {
  const name = slug(names[0] ?? "") || "unknown";
  const alone = kind === "unnamed" || kind === "group";
  const base = alone ? `actor:${articleId}:${name}` : `actor:${name}`;
  const free = (id: string) => !(taken.get(id)?.members.some((member) => member.article === article) ?? false);
  let id = base;
  for (let number = 2; alone ? taken.has(id) : !free(id); number++) id = `${base}-${number}`;
  return id as ActorId;
}

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
