import { useState } from "react";
import { pathBetween } from "../../core/graph/neighbourhood.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { useView } from "../state/use-view.ts";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import type { NetworkModel } from "./network-model.ts";

/** Nodes picked out to be looked at together, and what can be asked of them. */
export type Choosing = {
  readonly chosen: readonly NodeId[];
  readonly toggle: (id: NodeId) => void;
  readonly clear: () => void;
  /** Draws the chosen and the lines among them, and nothing else. */
  readonly among: () => void;
  /** Draws the shortest way between the two that are chosen; says so where there is none. */
  readonly path: () => void;
};

/** The reader's choice of nodes. What is drawn of it goes into the address; the choice itself does not. */
export function useChoosing({ lens }: NetworkModel): Choosing {
  const collection = useCollection();
  const { view, go } = useView();
  const [chosen, setChosen] = useState<readonly NodeId[]>([]);
  const clear = (): void => setChosen([]);
  const draw = (focus: readonly NodeId[]): void => {
    go({ focus, only: true });
    clear();
  };
  const path = (): void => {
    const [from, to] = chosen;
    const found = from && to ? pathBetween(collection.graph, from, to, { lens, sift: view }) : null;
    if (found === null) say("No line leads from one to the other in this lens.");
    else draw(found);
  };
  const toggle = (id: NodeId): void => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return { chosen, toggle, clear, among: () => draw(chosen), path };
}
