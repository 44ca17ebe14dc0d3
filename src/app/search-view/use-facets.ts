import { useEffect, useMemo, useState } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Filters } from "../state/view.ts";
import { inSlices } from "../ui/in-slices.ts";
import { useCollection } from "../ui/use-collection.ts";
import { facetsInSteps, facetsOf } from "./count-facets.ts";
import type { Facets } from "./facets.ts";

const mostAtOnce = 500; // quotes: some milliseconds

/** The choices of each filter for some quotes. Of many they come a little later, so that the page answers while they are counted; until then the former ones stay. */
export function useFacets(quotes: readonly QuoteNode[], filters: Filters): Facets {
  const collection = useCollection();
  const isFew = quotes.length <= mostAtOnce;
  const [late, setLate] = useState<Facets | null>(null);
  const few = useMemo(() => facetsOf(collection, isFew ? quotes : [], filters), [collection, isFew, quotes, filters]);
  useEffect(() => {
    if (isFew) return undefined;
    const stop = new AbortController();
    inSlices(facetsInSteps(collection, quotes, filters), stop.signal).then(setLate, (problem: unknown) => {
      if (!stop.signal.aborted) throw problem;
    });
    return () => stop.abort();
  }, [collection, isFew, quotes, filters]);
  return isFew ? few : (late ?? few);
}
