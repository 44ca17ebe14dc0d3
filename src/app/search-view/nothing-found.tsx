import { useCallback } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { splitWords } from "../../core/search/split-words.ts";
import { useView } from "../state/use-view.ts";
import { isFiltered, listBeside, noFilters, type ListName, type View } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { counted } from "../wording/phrase.ts";
import { queryInMarks } from "../wording/shortened.ts";
import type { Collection } from "../collection.ts";
import { dateName } from "../wording/names.ts";
import { isSaid, narrowestInSteps, withoutFilter, type FilterKey } from "./facets.ts";
import type { Found } from "./found.ts";
import { mostAtOnce, useSteps } from "./use-steps.ts";

const filterNames: Record<FilterKey, string> = {
  kinds: "who speaks",
  types: "words",
  grades: "grade",
  speakers: "speaker",
  outlets: "outlet",
  about: "about",
  altered: "altered",
  facts: "facts about who is not named",
  dates: "dates",
};
const listNouns: Record<ListName, string> = {
  quotes: "quotation",
  actors: "person",
  claims: "claim",
  sources: "source",
  unnamed: "unnamed source",
};

/** The empty list explains itself: what was searched, what stands in the way, what is in here at all. */
export function NothingFound({ found, sifted }: { readonly found: Found; readonly sifted: readonly QuoteNode[] }) {
  const collection = useCollection();
  const { view, go } = useView();
  const list = listBeside(view);
  const steps = useCallback(() => narrowestInSteps(collection, sifted, view.filters), [collection, sifted, view.filters]);
  const most = useSteps(steps, sifted.length <= mostAtOnce)?.narrowest ?? null;
  const barrier = list === "quotes" ? most : null;
  const elsewhere = (["quotes", "actors", "claims", "sources"] as const).filter((other) => other !== list && found[other].length > 0);
  return (
    <div className="nothing">
      <h2>{heading(view, list, sifted.length)}</h2>
      {view.query !== "" && (
        <p>
          Looked for {queryInMarks(found.nothing?.searched ?? view.query)} in the words of quotations and claims, in names, and in the text
          of articles. Capitals, accents and the form of quotation marks and dashes make no difference.
        </p>
      )}
      <WordsApart found={found} />
      {barrier && (
        <p>
          Without the filter <em>{filterNames[barrier.key]}</em>: {counted(barrier.count, "quotation")}.{" "}
          <button type="button" className="action" onClick={() => go({ filters: withoutFilter(view.filters, barrier.key) }, "replace")}>
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
      <Spellings found={found} />
      <p className="not-said">
        <strong>Not found here does not mean it was not said.</strong> {coverage(collection, found)} Nothing else was searched.
      </p>
    </div>
  );
}

/** What is empty, and whether the filters alone make it so: they hide all of the `found` quotations. */
function heading({ query, filters }: View, list: ListName, found: number): string {
  if (query !== "" && list === "quotes" && isFiltered(filters) && found > 0)
    return found === 1
      ? `The one quotation found for ${queryInMarks(query)} does not pass these filters`
      : `None of the ${found.toLocaleString("en")} quotations found for ${queryInMarks(query)} passes these filters`;
  if (query !== "") return `No ${listNouns[list]} found for ${queryInMarks(query)}`;
  return list === "quotes" && isFiltered(filters) ? "No quotation passes these filters" : `No ${listNouns[list]} here`;
}

/** Where the words of a phrase stand, but not in its order, and the way to them. */
function WordsApart({ found }: { readonly found: Found }) {
  const { view } = useView();
  const apart = found.exact?.apart ?? 0;
  if (apart === 0) return null;
  return (
    <p>
      Over all lists, {apart.toLocaleString("en")} {apart === 1 ? "has" : "have"} these words, but apart.{" "}
      <ViewLink change={{ place: { at: "search" }, query: view.query.replace(/["“”]/g, " ").trim() }} how="replace">
        Look for them apart
      </ViewLink>
    </p>
  );
}

/** Names and words one letter away from what was typed, and its words one by one. */
function Spellings({ found }: { readonly found: Found }) {
  const { view } = useView();
  const names = (found.nothing?.spellings ?? []).map(({ name }) => ({ words: name, query: name }));
  const words = (found.nothing?.words ?? []).map(({ word, near }) => ({ words: near, query: replaceWord(view.query, word, near) }));
  return (
    <>
      <Others before="Names that are spelled much like it" others={names} />
      <Others before="Words here that are spelled much like it" others={words} />
    </>
  );
}

function Others({
  before,
  others,
}: {
  readonly before: string;
  readonly others: readonly { readonly words: string; readonly query: string }[];
}) {
  if (others.length === 0) return null;
  return (
    <p>
      {before}:{" "}
      {others.map(({ words, query }, index) => (
        <span key={query}>
          {index > 0 && ", "}
          <ViewLink change={{ place: { at: "search" }, query }}>{words}</ViewLink>
        </span>
      ))}
      .
    </p>
  );
}

/** The text with one of its words changed, folded as the search reads it. */
function replaceWord(text: string, word: string, near: string): string {
  const place = splitWords(text).find((one) => one.word === word)?.span;
  return place === undefined ? near : text.slice(0, place.start) + near + text.slice(place.end);
}

/** What the collection covers: articles, quotations, outlets, dates, each only as far as it is known. */
function coverage(collection: Collection, found: Found): string {
  const articles = collection.sources.filter(({ source }) => source === "article");
  const quotes = counted(collection.quotes.filter(isSaid).length, "quotation");
  const known = found.nothing?.coverage;
  const outlets = known && known.outlets.length > 0 ? ` from ${known.outlets.join(", ")}` : "";
  const unknown = known && known.outletNotKnown > 0 ? ` (outlet not known for ${known.outletNotKnown})` : "";
  const dates = known?.earliest && known.latest ? `, dated ${dateName(known.earliest)} to ${dateName(known.latest)}` : "";
  return `This collection holds ${counted(articles.length, "article")}${outlets}${unknown}${dates}, with ${quotes}.`;
}
