import { useEffect } from "react";
import type { Collection } from "../collection.ts";
import type { Loaded } from "../load-graph.ts";
import { setBuilt, useOwn } from "./own-store.ts";

/** What the page shows: the graph beside it, or in its place that of the person's own articles. */
export function useShown(loaded: Loaded | null): { readonly loaded: Loaded | null; readonly showing: string } {
  const { showing, opened } = useOwn();
  const beside: Collection | null = loaded?.stage === "ready" ? loaded.collection : null;
  useEffect(() => {
    if (beside) setBuilt(beside);
  }, [beside]);
  if (showing === "built" || opened === null) return { loaded, showing: "built" };
  return { loaded: { stage: "ready", collection: opened }, showing };
}
