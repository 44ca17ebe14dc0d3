import { useEffect, useMemo } from "react";
import type { Loaded } from "../load-graph.ts";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { corrected, shelfOf, type Shelf } from "./corrected.ts";
import { openKept, useMade, type Made } from "./correction-store.ts";

/** What was loaded, with the person's own corrections of the collection `shelf` in it. */
export function useCorrected(loaded: Loaded | null, shelf: string): Loaded | null {
  const { made } = useMade(shelf);
  useEffect(() => {
    void openKept(shelf).then(([first]) => first !== undefined && say(`A kept correction could not be read: ${first}`));
  }, [shelf]);
  return useMemo(
    () => (loaded?.stage === "ready" ? { stage: "ready", collection: corrected(loaded.collection, made, shelf) } : loaded),
    [loaded, made, shelf],
  );
}

/** The person's own corrections of the collection that is shown, its shelf, and the collection without them. */
export function useCorrections(): Made & { readonly shelf: Shelf } {
  const shelf = shelfOf(useCollection());
  return { ...useMade(shelf.name), shelf };
}
