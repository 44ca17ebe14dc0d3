import { useCallback, useMemo } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Filters } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { facetsInSteps, facetsOf } from "./count-facets.ts";
import type { Facets } from "./facets.ts";
import { mostAtOnce, useSteps } from "./use-steps.ts";

/** The choices of each filter for some quotes. Of many they come a little later; until then the former ones stay. */
export function useFacets(quotes: readonly QuoteNode[], filters: Filters): Facets {
  const collection = useCollection();
  const steps = useCallback(() => facetsInSteps(collection, quotes, filters), [collection, quotes, filters]);
  const counted = useSteps(steps, quotes.length <= mostAtOnce);
  const none = useMemo(() => facetsOf(collection, [], filters), [collection, filters]);
  return counted ?? none;
}
