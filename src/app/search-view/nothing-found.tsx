import { useView } from "../state/use-view.ts";
import { isFiltered, listBeside, noFilters, type Filters, type ListName } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { counted } from "../wording/phrase.ts";
import { isSaid, narrowest } from "./facets.ts";
import type { Found } from "./found.ts";

const filterNames: Record<keyof Filters, string> = { kinds: "who", types: "words", grades: "grade", speakers: "speaker" };
const listNouns: Record<ListName, string> = {
  quotes: "quotation",
  actors: "person",
  claims: "claim",
  sources: "source",
  unnamed: "unnamed source",
};

/** The empty list explains itself: what was searched, what stands in the way, what is in here at all. */
export function NothingFound({ found }: { readonly found: Found }) {
  const collection = useCollection();
  const { view, go } = useView();
  const list = listBeside(view);
  const quotes = found.quotes.map(({ quote }) => quote).filter((quote) => view.beliefs || isSaid(quote));
  const barrier = list === "quotes" ? narrowest(collection, quotes, view.filters) : null;
  const elsewhere = (["quotes", "actors", "claims", "sources"] as const).filter((other) => other !== list && found[other].length > 0);
  const articles = collection.sources.filter(({ source }) => source === "article").length;
  return (
    <div className="nothing">
      <h2>{view.query === "" ? `No ${listNouns[list]} here` : `No ${listNouns[list]} found for “${view.query}”`}</h2>
      {view.query !== "" && <p>{found.reading}</p>}
      {barrier && (
        <p>
          Without the filter <em>{filterNames[barrier.key]}</em>: {counted(barrier.count, "quotation")}.{" "}
          <button type="button" className="action" onClick={() => go({ filters: { ...view.filters, [barrier.key]: [] } }, "replace")}>
            Take it away
          </button>
        </p>
      )}
      {isFiltered(view.filters) && list === "quotes" && (
        <p>
          <button type="button" className="action" onClick={() => go({ filters: noFilters }, "replace")}>
            Clear all filters
          </button>
        </p>
      )}
      {elsewhere.length > 0 && view.query !== "" && (
        <p>
          But there{" "}
          {elsewhere.map((other, index) => (
            <span key={other}>
              {index > 0 && ", "}
              <ViewLink change={{ place: { at: "search" }, list: other }}>
                {counted(found[other].length, listNouns[other], other === "actors" ? "people or organisations" : undefined)}
              </ViewLink>
            </span>
          ))}
          .
        </p>
      )}
      <p className="not-said">
        <strong>Not found here does not mean it was not said.</strong> This collection holds {counted(articles, "article")} with{" "}
        {counted(collection.quotes.filter(isSaid).length, "quotation")}; nothing else was searched.
      </p>
    </div>
  );
}
