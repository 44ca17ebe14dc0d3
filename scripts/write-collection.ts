import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Collection } from "./build-collection.ts";

/** Writes a collection's two files into `folder`, which is made where it is not there. */
export function writeCollection(folder: string, { graph, searchIndex }: Pick<Collection, "graph" | "searchIndex">): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "graph.json"), graph);
  writeFileSync(join(folder, "search-index.json"), searchIndex);
}
