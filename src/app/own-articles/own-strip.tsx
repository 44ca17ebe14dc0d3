import { useView } from "../state/use-view.ts";
import { startView } from "../state/view.ts";
import { counted } from "../wording/phrase.ts";
import { hasBuilt, showBuilt, useOwn, type Showing } from "./own-store.ts";

/** Says, above everything, that the page shows a person's own articles, and leads back. */
export function OwnStrip() {
  const { showing, articles, reviews, opened } = useOwn();
  const { view, go } = useView();
  if (showing === "built") return null;
  const back = (): void => {
    showBuilt();
    go({ ...startView, collection: view.collection });
  };
  const read = articles.filter(({ id }) => (opened?.article(id) ?? null) !== null).length;
  return (
    <div className="own-strip">
      <output>
        {whatIsRead(showing, read, reviews.length)} They stay in this page.{leftOut(articles.length - read)}
      </output>
      {hasBuilt() && (
        <button type="button" className="action" onClick={back}>
          Back to the collection
        </button>
      )}
    </div>
  );
}

const leftOut = (count: number): string =>
  count <= 0 ? "" : ` ${counted(count, "more of yours is", "more of yours are")} not in it; “Your own articles” has what was met.`;

function whatIsRead(showing: Showing, articles: number, reviews: number): string {
  if (articles === 0) return `You are reading the collection with ${counted(reviews, "fact-check")} that you brought.`;
  return `You are reading ${showing === "own" ? "" : "the collection and "}${counted(articles, "article")} of your own.`;
}
