import { lazy, Suspense } from "react";
import type { ArticleId } from "../../core/model/ids.ts";
import type { Span } from "../../core/model/span.ts";
import { HomePane } from "../pages/home-pane.tsx";
import { MissingPage } from "../pages/missing-page.tsx";
import { ArticlePane } from "../reading-view/article-pane.tsx";
import { ListPane } from "../search-view/list-pane.tsx";
import type { Searched } from "../search-view/use-search.ts";
import { useView } from "../state/use-view.ts";
import { articleBeside } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import type { Left } from "./panes-for.ts";

// Pages that need the whole width are fetched when they are opened: few come for them first.
const AboutPage = lazy(() => import("../pages/about-page.tsx").then((file) => ({ default: file.AboutPage })));
const CheckPage = lazy(() => import("../compare/check-page.tsx").then((file) => ({ default: file.CheckPage })));
const ComparePage = lazy(() => import("../compare/compare-page.tsx").then((file) => ({ default: file.ComparePage })));
const ReviewPage = lazy(() => import("../review/review-page.tsx").then((file) => ({ default: file.ReviewPage })));

type LeftProps = {
  readonly shows: Left;
  readonly searched: Searched;
  readonly hitsOf: (article: ArticleId) => readonly Span[];
  readonly onSheet: () => void;
};

/** The words: the first page, a list, an article, or a page that needs the whole width. */
export const LeftPane = (props: LeftProps) => (
  <div className={`pane pane-left pane-${props.shows}`} data-scroll={props.shows}>
    <Suspense fallback={<p className="quiet pane-note">A moment …</p>}>
      <Content {...props} />
    </Suspense>
  </div>
);

function Content({ shows, searched, hitsOf, onSheet }: LeftProps) {
  const collection = useCollection();
  const { view } = useView();
  switch (shows) {
    case "home":
      return <HomePane />;
    case "list":
      return <ListPane searched={searched} />;
    case "about":
      return <AboutPage onShortcuts={onSheet} />;
    case "check":
      return <CheckPage />;
    case "review":
      return <ReviewPage at={view.place.at === "review" ? view.place.item : null} />;
    case "compare":
      return <ComparePage of={view.place.at === "compare" ? view.place.of : []} />;
    case "nowhere":
      return <MissingPage id={view.place.at === "nowhere" ? view.place.path : ""} />;
    case "article": {
      const id = articleBeside(view) ?? "";
      const article = collection.article(id);
      return article ? <ArticlePane article={article} hits={hitsOf(id)} /> : <MissingPage id={id} />;
    }
  }
}
