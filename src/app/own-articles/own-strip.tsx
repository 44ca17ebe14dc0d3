import { useView } from "../state/use-view.ts";
import { startView } from "../state/view.ts";
import { counted } from "../wording/phrase.ts";
import { hasBuilt, showBuilt, useOwn } from "./own-store.ts";

/** Says, above everything, that the page shows a person's own articles, and leads back. */
export function OwnStrip() {
  const { showing, articles } = useOwn();
  const { view, go } = useView();
  if (showing === "built") return null;
  const back = (): void => {
    showBuilt();
    go({ ...startView, collection: view.collection });
  };
  return (
    <div className="own-strip">
      <output>
        {showing === "own" ? "You are reading" : "You are reading the collection and"} {counted(articles.length, "article")} of your own.
        They stay in this page.
      </output>
      {hasBuilt() && (
        <button type="button" className="action" onClick={back}>
          Back to the collection
        </button>
      )}
    </div>
  );
}
