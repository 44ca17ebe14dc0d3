import { createContext, use } from "react";
import type { Collection } from "../collection.ts";

const CollectionContext = createContext<Collection | null>(null);
export const CollectionProvider = CollectionContext.Provider;

/** The collection that was loaded. Throws outside of `CollectionProvider`. */
export function useCollection(): Collection {
  const collection = use(CollectionContext);
  if (!collection) throw new Error("useCollection: there is no CollectionProvider above this component.");
  return collection;
}
