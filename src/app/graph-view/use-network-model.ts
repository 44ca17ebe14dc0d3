import { startTransition, useEffect, useReducer, useState } from "react";
import type { Collection } from "../collection.ts";
import type { View } from "../state/view.ts";
import { inSlices, oneSlice } from "../ui/in-slices.ts";
import { networkModelInSteps, type NetworkModel } from "./network-model.ts";

/**
 * What to draw of a view; while that of a large collection is being made, in slices, what was drawn of the collection before, or `null`.
 */
export function useNetworkModel(collection: Collection, view: View): NetworkModel | null {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const now = oneSlice(networkModelInSteps(collection, view));
  const [before, setBefore] = useState<{ readonly collection: Collection; readonly model: NetworkModel } | null>(null);
  if (now !== null && before?.model !== now.value) setBefore({ collection, model: now.value });
  const isMade = now !== null;
  useEffect(() => {
    if (isMade) return;
    const leaving = new AbortController();
    inSlices(networkModelInSteps(collection, view), leaving.signal).then(
      () => startTransition(drawAgain),
      (problem: unknown) => {
        if (!leaving.signal.aborted) throw problem;
      },
    );
    return () => leaving.abort();
  }, [collection, view, isMade]);
  if (now !== null) return now.value;
  return before?.collection === collection ? before.model : null;
}
