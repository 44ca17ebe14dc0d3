import { collect, type Collection } from "../../src/app/collection.ts";
import type { QuoteNode } from "../../src/core/graph/schema.ts";
import { goldGraph, quoteStarting } from "../core/graph/gold-graph.ts";

let known: Collection | null = null;

/** The shipped article as a perfect reader would have it, as pages ask it. */
export const goldCollection = (): Collection => (known ??= collect(goldGraph()));

/** The one quotation whose words begin so. */
export const quoteBeginning = (words: string): QuoteNode => quoteStarting(goldCollection().graph, words);
