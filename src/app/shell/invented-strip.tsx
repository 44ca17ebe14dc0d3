import { useCollection } from "../ui/use-collection.ts";
import { counted } from "../wording/phrase.ts";

/** Says, above every page, that what is shown was made up. Nothing where no article is. */
export function InventedStrip() {
  const articles = useCollection().sources.filter(({ source }) => source === "article");
  const invented = articles.filter((article) => article.invented).length;
  if (invented === 0) return null;
  return (
    <aside className="invented-strip" aria-label="What this collection is">
      {invented === articles.length ? (
        <>
          <strong>An invented collection.</strong> Its articles, people, outlets and places do not exist.
        </>
      ) : (
        <>
          <strong>{counted(invented, "invented article")}</strong> of {articles.length}: the people, outlets and places in{" "}
          {invented === 1 ? "it" : "them"} do not exist.
        </>
      )}
    </aside>
  );
}
