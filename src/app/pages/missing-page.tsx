import { MovedPage } from "../corrections/moved-page.tsx";
import { useView } from "../state/use-view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { idNoun } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";

/** A link to something that is not in this collection: what was asked for, why that can be, and where to go on. */
export function MissingPage({ id }: { readonly id: string }) {
  const collection = useCollection();
  const { view } = useView();
  const moved = collection.graph.records.moved?.find((one) => one.id === id);
  if (moved !== undefined) return <MovedPage moved={moved} />;
  const articles = collection.sources.filter(({ source }) => source === "article").length;
  const noun = idNoun(id);
  return (
    <article className="page missing">
      <h1 tabIndex={-1} data-title="">
        {noun === null ? "There is no such page" : `This ${noun} is not in this collection`}
      </h1>
      <p className="lead">
        The link leads to <code>{id === "" ? "nothing" : id}</code>
        {noun === null
          ? ", which no page here has for an address."
          : `. The collection here holds ${counted(articles, "article")}; the link may come from another collection, or from an earlier build of this one, in which these words stood otherwise.`}
      </p>
      <p className="actions">
        <ViewLink className="action" change={{ place: { at: "search" }, text: null, part: null }}>
          See what is here
        </ViewLink>
        {view.query === "" && (
          <ViewLink className="action" change={{ place: { at: "home" }, text: null, part: null }}>
            First page
          </ViewLink>
        )}
      </p>
    </article>
  );
}
