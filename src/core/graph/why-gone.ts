import type { ArticleId } from "../model/ids.ts";

const mostNamed = 5; // whom hundreds of articles named went with hundreds

/**
 * Why an id is no more whose words stood in `articles`: some are not in the collection any more, the others do not give it. Told as what happened when it
 * went, so that it stays true whatever a later build has.
 */
export function whyGone(articles: readonly ArticleId[], isHere: (article: ArticleId) => boolean): string {
  const gone = articles.filter((article) => !isHere(article));
  const here = articles.filter(isHere);
  return [
    ...(gone.length > 0 ? [`The collection did not have the ${gone.length === 1 ? "article" : "articles"} ${listed(gone)} any more.`] : []),
    ...(here.length > 0 ? [`The words it rested on did not stand in ${listed(here)} any more, or they were read otherwise.`] : []),
  ].join(" ");
}

/** "a", "a and b", "a, b and c". */
function listed(articles: readonly ArticleId[]): string {
  const all = articles.length > mostNamed ? [...articles.slice(0, mostNamed), `${articles.length - mostNamed} more`] : articles;
  return all.length === 1 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
