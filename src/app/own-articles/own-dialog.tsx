import { useEffect, useRef, useState } from "react";
import { useView } from "../state/use-view.ts";
import type { Place } from "../state/view.ts";
import { say } from "../ui/status.tsx";
import { articleName } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { cancelAnalysis, prepareAnalysis } from "./analysis.ts";
import { ArticlePicker } from "./article-picker.tsx";
import { IssueList } from "./issue-list.tsx";
import { hasBuilt, openOwn, openReviews, ownNow, removeArticle, removeReviews, useOwn } from "./own-store.ts";
import { ProjectActions } from "./project-actions.tsx";
import { Sheet } from "../ui/sheet.tsx";
import "./own-articles.css";

/** Where a person brings their own articles: paste or pick, read them alone or with the collection, keep or forget them. */
export default function OwnDialog({ onClose }: { readonly onClose: () => void }) {
  const own = useOwn();
  useEffect(() => {
    void prepareAnalysis().catch(() => undefined); // what fails here fails again, and is told, when it is asked for
  }, []);
  const next = useInSightAfterAdding(own.articles.length);
  return (
    <Sheet title="Your own articles" onClose={onClose} isDismissable={own.work === null} className="own-dialog">
      <p className="quiet">They are read in this page, on this machine. Nothing is sent anywhere.</p>
      <ArticlePicker />
      <OwnList />
      <Reviews onOpened={onClose} />
      <IssueList issues={own.issues} />
      <div className="own-next" ref={next}>
        {own.articles.length > 0 && <Reading onOpened={onClose} />}
      </div>
      <ProjectActions />
    </Sheet>
  );
}

/** What is to be done next, brought into sight when an article was added: on a phone it would stay under the edge. */
function useInSightAfterAdding(count: number): React.RefObject<HTMLDivElement | null> {
  const next = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) next.current?.scrollIntoView({ block: "nearest" });
    before.current = count;
  }, [count]);
  return next;
}

function OwnList() {
  const { articles } = useOwn();
  if (articles.length === 0) return null;
  return (
    <section>
      <h3>{counted(articles.length, "article")} to read</h3>
      <ul className="own-list">
        {articles.map((article) => (
          <li key={article.id}>
            <bdi className="own-title">{articleName(article)}</bdi>
            <span className="quiet">
              {counted(article.text.split(/\s+/).filter(Boolean).length, "word")}
              {article.annotation && `, annotated by ${article.annotation.file}`}
            </span>
            <button type="button" className="action" onClick={() => removeArticle(article.id)}>
              Take out<span className="unseen"> {articleName(article)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The fact-checks that the person brought: shown with the articles that are read, or beside the claims of the collection. */
function Reviews({ onOpened }: { readonly onOpened: () => void }) {
  const { reviews, articles, failed } = useOwn();
  if (reviews.length === 0) return null;
  const show = async (): Promise<void> => {
    if (!(await openReviews())) return;
    say("The fact-checks stand on the pages of the claims and articles that they are about.");
    onOpened();
  };
  return (
    <section>
      <ul className="own-list">
        <li>
          <span className="own-title">{counted(reviews.length, "fact-check")} by others</span>
          <button type="button" className="action" onClick={removeReviews}>
            Take out<span className="unseen"> the fact-checks</span>
          </button>
        </li>
      </ul>
      {articles.length === 0 && hasBuilt() && (
        <button type="button" className="own-main" onClick={() => void show()}>
          Show them in this collection
        </button>
      )}
      {articles.length === 0 && failed !== null && <p role="alert">{failed}</p>}
    </section>
  );
}

/** The choice of how to read them, and how far it is. */
function Reading({ onOpened }: { readonly onOpened: () => void }) {
  const { work, failed } = useOwn();
  const [joined, setJoined] = useState(false);
  const { go } = useView();
  const read = async (): Promise<void> => {
    if (!(await openOwn(joined ? "joined" : "own"))) return;
    go({ place: placeAfter(), text: null, part: null });
    say(joined ? "Your articles and the collection are open together." : "Your articles are open. Nothing was sent anywhere.");
    onOpened();
  };
  return (
    <div className="own-reading">
      {hasBuilt() && (
        <label className="sheet-switch">
          <input type="checkbox" checked={joined} onChange={(event) => setJoined(event.target.checked)} /> together with the articles of
          this collection, to see what repeats what
        </label>
      )}
      {work === null ? (
        <button type="button" className="own-main" onClick={() => void read()}>
          Find who said what
        </button>
      ) : (
        <Progress {...work} />
      )}
      {failed !== null && <p role="alert">{failed}</p>}
    </div>
  );
}

const Progress = ({ read, of }: { readonly read: number; readonly of: number }) => (
  <div className="own-progress">
    <progress max={of} value={read} aria-label="Articles read" />
    <output>{read < of ? `${read} of ${counted(of, "article")} read` : "Comparing what was found …"}</output>
    <button type="button" className="action" onClick={cancelAnalysis}>
      Cancel
    </button>
  </div>
);

/** One article opens as its text; several as the first page of what was found. */
function placeAfter(): Place {
  const [only, ...others] = ownNow().articles;
  return only === undefined || others.length > 0 ? { at: "home" } : { at: "article", id: only.id, quote: null, words: null };
}
