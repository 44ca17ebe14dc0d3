import { actorsAround, articleBudget, neighbourhood, type Neighbourhood } from "../../core/graph/neighbourhood.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { selectedIn, type Lens, type View } from "../state/view.ts";
import { drawingOf, type Drawing } from "./drawing.ts";
import { foldClaims, type Folded } from "./fold-claims.ts";

/** What the network shows of a view. The same drawing is the same object, whatever is selected in it. */
export type NetworkModel = {
  readonly lens: Lens;
  /** What it is drawn around; empty: the whole collection, weightiest first. */
  readonly focus: readonly NodeId[];
  readonly around: Neighbourhood;
  readonly drawing: Drawing;
  /** How many claims are not drawn apart from the one quotation that states them. */
  readonly folded: number;
  /** What is selected, as far as this lens draws it: in the Actors lens a quote is stood for by its speaker. */
  readonly selected: NodeId | null;
};

/** A small collection opens with everything that was said, a larger one with who speaks of whom. */
export const defaultLens = (collection: Collection): Lens =>
  collection.graph.records.nodes.length <= articleBudget ? "provenance" : "actors";

/** The lens of a view. */
export const lensOf = (collection: Collection, view: View): Lens => view.lens ?? defaultLens(collection);

const last = new WeakMap<Collection, { readonly key: string; readonly model: NetworkModel }>();

/** What to draw of a view. What does not touch the network, such as typing in the search box, gives the same model again. */
export function networkModel(collection: Collection, view: View): NetworkModel {
  const key = [view.lens, view.strictness, view.beliefs, view.drawAll, view.only, selectedIn(view), view.focus.join(" ")].join("|");
  const before = last.get(collection);
  if (before?.key === key) return before.model;
  const made = makeModel(collection, view);
  last.set(collection, { key, model: made });
  return made;
}

/** What to draw: around the view's focus, unless what is selected would then be missing; then around that. */
function makeModel(collection: Collection, view: View): NetworkModel {
  const wanted = selectedIn(view);
  const focus = view.focus.filter((id) => collection.node(id) !== null);
  const first = drawn(collection, view, focus);
  const isThere = wanted === null || view.only || first.around.hidden === 0 || standIn(collection, first.around, wanted) !== null;
  const second = isThere || collection.node(wanted) === null ? null : drawn(collection, view, [wanted]);
  const { around, drawing, folded } = second === null || second.around.nodes.length === 0 ? first : second;
  const lens = lensOf(collection, view);
  return {
    lens,
    focus: second === null ? focus : [wanted ?? []].flat(),
    around,
    drawing,
    folded,
    selected: standIn(collection, around, wanted),
  };
}

type Drawn = Folded & { readonly drawing: Drawing };

const kept = new WeakMap<Collection, Map<string, Drawn>>();
const keepMost = 6; // drawings: enough for going back and forth

/** The drawing around a focus, made once. */
function drawn(collection: Collection, view: View, focus: readonly NodeId[]): Drawn {
  const lens = lensOf(collection, view);
  const wanted = selectedIn(view);
  const keep = wanted === null ? null : (collection.claim(wanted)?.id ?? null);
  const key = `${lens} ${view.strictness} ${view.beliefs} ${view.drawAll} ${view.only} ${focus.join(" ")} ${keep}`;
  const drawings = kept.get(collection) ?? new Map<string, Drawn>();
  kept.set(collection, drawings);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const budget = view.only && focus.length > 0 ? focus.length : view.drawAll ? Infinity : null;
  const whole = neighbourhood(collection.graph, focus, { lens, sift: view, ...(budget === null ? {} : { budget }) });
  const isAll = view.drawAll || view.only || lens !== "provenance";
  const shown = isAll ? { around: whole, folded: 0 } : foldClaims(collection, whole, keep);
  const made = { ...shown, drawing: drawingOf(collection, shown.around) };
  const [oldest] = drawings.keys();
  if (drawings.size >= keepMost && oldest !== undefined) drawings.delete(oldest);
  drawings.set(key, made);
  return made;
}

function standIn(collection: Collection, around: Neighbourhood, wanted: NodeId | null): NodeId | null {
  if (wanted === null) return null;
  const shown = new Set(around.nodes);
  return shown.has(wanted) ? wanted : (actorsAround(collection.graph, wanted).find((id) => shown.has(id)) ?? null);
}
