import { useEffect, useMemo, useState } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Filters } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { facetCounter, facetsOf } from "./count-facets.ts";
import type { Facets } from "./facets.ts";

const atOnce = 500; // quotes: some milliseconds

/** The choices of each filter for some quotes. Of many they come a little later, so that the page answers while they are counted; until then the former ones stay. */
export function useFacets(quotes: readonly QuoteNode[], filters: Filters): Facets {
  const collection = useCollection();
  const isFew = quotes.length <= atOnce;
  const [late, setLate] = useState<Facets | null>(null);
  const few = useMemo(() => facetsOf(collection, isFew ? quotes : [], filters), [collection, isFew, quotes, filters]);
  useEffect(() => {
    if (isFew) return undefined;
    const stop = new AbortController();
    const count = async (): Promise<void> => {
      const counter = facetCounter(collection, filters);
      for (let from = 0; from < quotes.length && !stop.signal.aborted; from += atOnce) {
        counter.add(quotes.slice(from, from + atOnce));
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!stop.signal.aborted) setLate(counter.facets());
    };
    void count();
    return () => stop.abort();
  }, [collection, isFew, quotes, filters]);
  return isFew ? few : (late ?? few);
}
