import { startTransition, useEffect, useState } from "react";
import type { Collection } from "../collection.ts";
import type { View } from "../state/view.ts";
import { inSlices, oneSlice } from "../../steps/in-slices.ts";
import { networkModelInSteps, type NetworkModel } from "./network-model.ts";

type Made = { readonly collection: Collection; readonly view: View; readonly model: NetworkModel };

/**
 * What to draw of a view; while that of a large collection is being made, in slices, what was drawn of the collection before, or `null`.
 */
export function useNetworkModel(collection: Collection, view: View): NetworkModel | null {
  const [made, setMade] = useState<Made | null>(null);
  const isThis = made?.collection === collection && made.view === view;
  const now = isThis ? made.model : (oneSlice(networkModelInSteps(collection, view))?.value ?? null);
  if (now !== null && made?.model !== now) setMade({ collection, view, model: now });
  const isMade = now !== null;
  useEffect(() => {
    if (isMade) return;
    const leaving = new AbortController();
    inSlices(networkModelInSteps(collection, view), leaving.signal).then(
      // What was made is kept here: to ask for it again might be to begin again, for nobody who would go on with it.
      (model) => startTransition(() => setMade({ collection, view, model })),
      (problem: unknown) => {
        if (!leaving.signal.aborted) throw problem;
      },
    );
    return () => leaving.abort();
  }, [collection, view, isMade]);
  return now ?? (made?.collection === collection ? made.model : null);
}
