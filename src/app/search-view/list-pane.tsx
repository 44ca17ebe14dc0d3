import { useView } from "../state/use-view.ts";
import { listBeside, selectedIn, type ListName } from "../state/view.ts";
import { LongList } from "../ui/long-list.tsx";
import { NodeRow } from "../ui/node-row.tsx";
import { QuoteCard } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { counted } from "../wording/phrase.ts";
import { queryInMarks } from "../wording/shortened.ts";
import { AlikeList } from "./alike-list.tsx";
import { isListed, passes } from "./facets.ts";
import { AlsoTold } from "./also-told.tsx";
import type { Cluster } from "./clusters.ts";
import { FoundClaims, RankedClaims } from "./claim-list.tsx";
import { ListTabs } from "./list-tabs.tsx";
import { UnnamedList } from "./unnamed-list.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterBar } from "./filter-bar.tsx";
import type { Found } from "./found.ts";
import type { Searched } from "./use-search.ts";
import { readFields } from "./read-fields.ts";
import { NothingFound } from "./nothing-found.tsx";

const headings = {
  quotes: "Quotations",
  actors: "People and organisations",
  claims: "Claims",
  sources: "Sources",
  unnamed: "Unnamed sources",
};

/** What was found, or everything: five lists, the quotes with their filters. */
export function ListPane({ searched: { found, listed, pending } }: { readonly searched: Searched }) {
  const collection = useCollection();
  const { view } = useView();
  const { strictness, beliefs } = view;
  const { quotes, clusters } = listed;
  const counts: Record<ListName, number> = {
    unnamed: found.actors.filter(({ actor }) => actor === "unnamed").length,
    quotes: quotes.length,
    actors: found.actors.length,
    claims: found.claims.length,
    sources: found.sources.length,
  };
  const current = listBeside(view);
  const isEmpty = counts[current] === 0;
  const alike = current === "quotes" && pending === null ? found.alike : null;
  const shownAlike =
    alike?.filter(({ quote }) => isListed(quote, { strictness, beliefs }) && passes(collection, quote, view.filters)) ?? [];
  return (
    <section className="list-pane" aria-label="Lists and results">
      {current !== "unnamed" && (
        <h1 className="unseen">{view.query === "" ? headings[current] : `${headings[current]} found for ${queryInMarks(view.query)}`}</h1>
      )}
      <ListTabs counts={counts} current={current} />
      {current === "quotes" && <FilterChips className="chips-in-list" />}
      {current === "quotes" && <FilterBar listed={listed} />}
      <output className={isEmpty ? "unseen" : "reading-note"}>
        {pending ?? found.reading}
        {view.query !== "" && pending === null && ` ${counted(counts[current], "result")}.`}
        {current === "quotes" &&
          clusters.length < quotes.length &&
          ` ${counted(clusters.length, "utterance")}: tellings in other articles stand under the first.`}
        {pending === null && found.exact && ` ${inThisOrder(found.exact)}`}
      </output>
      {readFields(view.query, collection, true).notes.map((note) => (
        <p key={note} className="field-note">
          {note}
        </p>
      ))}
      {alike && <AlikeList of={shownAlike} hidden={alike.length - shownAlike.length} />}
      {alike && !isEmpty && <h2>By single words</h2>}
      {isEmpty && shownAlike.length > 0 ? null : isEmpty && pending === null ? (
        <NothingFound found={found} sifted={listed.sifted} />
      ) : (
        <Rows found={found} clusters={clusters} />
      )}
    </section>
  );
}

/** How often the words of a phrase stand together, and how often apart. */
const inThisOrder = ({ together, apart }: NonNullable<Found["exact"]>): string =>
  `Over all lists, ${together} ${together === 1 ? "has" : "have"} the words in this order, ${apart} ${apart === 1 ? "has" : "have"} them apart.`;

function Rows({ found, clusters }: { readonly found: Found; readonly clusters: readonly Cluster[] }) {
  const { view } = useView();
  const selected = selectedIn(view);
  const list = listBeside(view);
  const key = `${list} ${view.query} ${view.order}`;
  switch (list) {
    case "quotes":
      return (
        <LongList key={key} name={headings.quotes} of={clusters} idOf={({ quote }) => quote.id} height={210}>
          {(cluster) => (
            <>
              <QuoteCard quote={cluster.quote} hits={cluster.hits} selected={cluster.quote.id === selected} />
              <AlsoTold cluster={cluster} selected={selected} />
            </>
          )}
        </LongList>
      );
    case "actors":
      return (
        <LongList key={key} name={headings.actors} of={found.actors} idOf={({ id }) => id} height={84}>
          {(actor) => <NodeRow node={actor} selected={actor.id === selected} />}
        </LongList>
      );
    case "claims": {
      const Claims = found.reading === "" && found.claims.length > 0 ? RankedClaims : FoundClaims;
      return <Claims key={key} name={headings.claims} of={found.claims} selected={selected} />;
    }
    case "unnamed":
      return <UnnamedList actors={found.actors.filter(({ actor }) => actor === "unnamed")} />;
    case "sources":
      return (
        <LongList key={key} name={headings.sources} of={found.sources} idOf={({ id }) => id} height={96}>
          {(source) => <NodeRow node={source} selected={source.id === selected} marks={found.marks.get(source.id) ?? []} />}
        </LongList>
      );
  }
}
