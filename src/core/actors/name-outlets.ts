import type { ArticleActor, ArticleActors, SpeakerLink } from "../model/actor.ts";
import type { AnalysedArticle } from "../model/analysed-article.ts";
import { textAt, type Span } from "../model/span.ts";
import { outletKey } from "../text/folded-words.ts";

/**
 * The articles with the outlets of the collection known by name: one article alone cannot tell that "Northwire" is a news agency and no person, nor who
 * speaks in "according to the Orran Valley Echo". Articles in which none is named come back as they are.
 */
export function nameOutlets(articles: readonly AnalysedArticle[]): readonly AnalysedArticle[] {
  const outlets = new Set(articles.flatMap(({ text }) => (text.article.outlet === undefined ? [] : [outletKey(text.article.outlet)])));
  return outlets.size === 0 ? articles : articles.map((article) => withOutlets(article, outlets));
}

function withOutlets(article: AnalysedArticle, outlets: ReadonlySet<string>): AnalysedArticle {
  const renamed = article.actors.actors.map((actor) => (isOutlet(article, actor, outlets) ? toOutlet(actor) : actor));
  const actors = addSpeaking(article, { ...article.actors, actors: renamed }, outlets);
  const isChanged = actors.actors.length > renamed.length || actors.actors.some((actor, index) => actor !== article.actors.actors[index]);
  return isChanged || actors.speakers !== article.actors.speakers ? { ...article, actors } : article;
}

const toOutlet = (actor: ArticleActor): ArticleActor => ({ ...actor, kind: "organization", outlet: true });

/** Whether an actor bears an outlet's name, and nothing shows that it is somebody who is called so: an office, "she". */
function isOutlet(
  { text }: AnalysedArticle,
  { kind, names, roles, mentions, outlet }: ArticleActor,
  outlets: ReadonlySet<string>,
): boolean {
  if (outlet || (kind !== "person" && kind !== "organization") || roles.length > 0 || !names.some((name) => outlets.has(outletKey(name))))
    return false;
  return mentions.every((mention) => mention.form !== "pronoun" || !/^(?:s?he|her|him|his)$/i.test(textAt(text.text, mention)));
}

/** Outlets that speak, or are told something, by a name that the article was not known to name anybody by. */
function addSpeaking(article: AnalysedArticle, given: ArticleActors, outlets: ReadonlySet<string>): ArticleActors {
  const actors = [...given.actors];
  const outletAt = (span: Span | null): number => {
    const name = span === null ? "" : textAt(article.text.text, span).replace(/^the /i, "");
    if (span === null || !outlets.has(outletKey(name))) return -1;
    const known = actors.findIndex(({ names }) => names.some((one) => outletKey(one) === outletKey(name)));
    if (known >= 0) return known;
    const mention = { start: span.end - name.length, end: span.end, form: "name", actor: actors.length } as const;
    return actors.push({ kind: "organization", names: [name], mentions: [mention], roles: [], facts: null, outlet: true }) - 1;
  };
  const speakers = given.speakers.map((link): SpeakerLink => {
    const { sourceSpan = null } = article.attributions[link.attribution] ?? {};
    const outlet = link.actors.length > 0 || link.document !== null || link.author ? -1 : outletAt(sourceSpan);
    return outlet < 0 ? link : speakingOutlet(link, outlet, actors[outlet]?.names[0] ?? "");
  });
  const addressees = given.addressees.map((told, at) => {
    const outlet = told === null ? outletAt(article.attributions[at]?.addressee ?? null) : -1;
    return outlet < 0 ? told : outlet;
  });
  const isSame = speakers.every((link, at) => link === given.speakers[at]) && addressees.every((told, at) => told === given.addressees[at]);
  return isSame ? given : { ...given, actors, speakers, addressees };
}

const speakingOutlet = (link: SpeakerLink, outlet: number, name: string): SpeakerLink => ({
  ...link,
  actors: [outlet],
  grade: "stated",
  rule: "outlet of the collection",
  because: [`“${name}” is an outlet that has an article in this collection.`],
  candidates: [],
});
