import { useMemo } from "react";
import { useCollection } from "../ui/use-collection.ts";
import { counted } from "../wording/phrase.ts";

/** Says, above every page, that what is shown was made up. Nothing where no article is. */
export function InventedStrip() {
  const collection = useCollection();
  const { articles, invented } = useMemo(() => {
    const all = collection.sources.filter(({ source }) => source === "article");
    return { articles: all.length, invented: all.filter((article) => article.invented).length };
  }, [collection]);
  if (invented === 0) return null;
  return (
    <aside className="invented-strip" aria-label="What this collection is">
      {invented === articles ? (
        <>
          <strong>An invented collection.</strong> Its articles, people, outlets and places do not exist.
        </>
      ) : (
        <>
          <strong>{counted(invented, "invented article")}</strong> of {articles}: the people, outlets and places in{" "}
          {invented === 1 ? "it" : "them"} do not exist.
        </>
      )}
    </aside>
  );
}
