import { collect, type Collection } from "../../../src/app/collection.ts";
import { networkModel, type NetworkModel } from "../../../src/app/graph-view/network-model.ts";
import { startView, type View } from "../../../src/app/state/view.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { goldRecords } from "../../core/graph/gold-graph.ts";

/** The shipped article, perfectly read. */
export const goldCollection: Collection = collect(openGraph(goldRecords()));

/** The network of a view of it. */
export const goldModel = (change: Partial<View> = {}): NetworkModel => networkModel(goldCollection, { ...startView, ...change });
