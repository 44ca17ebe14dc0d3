import { actorsAround, articleBudget, neighbourhoodInSteps, type Neighbourhood } from "../../core/graph/neighbourhood.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { atOnce, type Steps } from "../../core/model/steps.ts";
import type { Collection } from "../collection.ts";
import { selectedIn, type Lens, type View } from "../state/view.ts";
import { drawingInSteps, type Drawing } from "./drawing.ts";
import { foldClaims, type Folded } from "./fold-claims.ts";
import { foldUnnamed } from "./fold-unnamed.ts";

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

/**
 * The lens of a view that names none. A small collection opens with everything that was said, a larger one with who speaks of whom; beside the page
 * of a quote, a claim or a source stands where those words come from.
 */
export function defaultLens(collection: Collection, view: View): Lens {
  const open = view.place.at === "network" ? null : selectedIn(view);
  const isWords = open !== null && collection.node(open) !== null && collection.actor(open) === null;
  return isWords || isSmall(collection) ? "provenance" : "actors";
}

const isSmall = (collection: Collection): boolean => collection.graph.records.nodes.length <= articleBudget;

/** What there is of the model of a view: done, or as far as it got. */
type Making = { readonly key: string; readonly steps: Steps<NetworkModel>; model: NetworkModel | null };

const last = new WeakMap<Collection, Making>();

/** What to draw of a view. What does not touch the network, such as typing in the search box, gives the same model again. */
export const networkModel = (collection: Collection, view: View): NetworkModel => atOnce(networkModelInSteps(collection, view));

/** The same in steps, which go on where an earlier call for the same view left off. */
export function* networkModelInSteps(collection: Collection, view: View): Steps<NetworkModel> {
  const key = [
    view.lens ?? defaultLens(collection, view),
    view.lens === null,
    view.strictness,
    view.beliefs,
    view.drawAll,
    view.only,
    selectedIn(view),
    view.focus.join(" "),
  ].join("|");
  const before = last.get(collection);
  const making = before?.key === key ? before : { key, steps: makeModel(collection, view), model: null };
  while (making.model === null) {
    last.delete(collection); // one that throws is not gone on with
    const { done, value } = making.steps.next();
    last.set(collection, making);
    if (done) making.model = value;
    else yield;
  }
  last.set(collection, making);
  return making.model;
}

/** What to draw in the lens that the view names; where it names none and what is selected has no line to another actor, where its words come from. */
function* makeModel(collection: Collection, view: View): Steps<NetworkModel> {
  const lens = view.lens ?? defaultLens(collection, view);
  const model = yield* modelIn(lens, collection, view);
  const isAlone = view.place.at !== "network" && model.selected !== null && !model.drawing.neighbours.has(model.selected);
  const isMissing = model.selected === null && collection.node(selectedIn(view) ?? "source:") !== null;
  return (isMissing || isAlone) && view.lens === null && lens === "actors" ? yield* modelIn("provenance", collection, view) : model;
}

/**
 * What to draw in a lens: around the view's focus, unless what is selected would then be missing; then around that. The provenance of a larger
 * collection is drawn around what is selected at once: its weightiest nodes have little to do with each other.
 */
function* modelIn(lens: Lens, collection: Collection, view: View): Steps<NetworkModel> {
  const wanted = selectedIn(view);
  const focus = view.focus.filter((id) => collection.node(id) !== null);
  const first = yield* drawn(lens, collection, view, focus);
  const suits = view.lens !== null || lens !== "provenance" || isSmall(collection) || focus.length > 0;
  const isThere =
    wanted === null || view.only || (suits && (first.around.hidden === 0 || standIn(collection, first.around, wanted) !== null));
  const second = isThere || collection.node(wanted) === null ? null : yield* drawn(lens, collection, view, [wanted]);
  const { around, drawing, folded } = second === null || second.around.nodes.length === 0 ? first : second;
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
function* drawn(lens: Lens, collection: Collection, view: View, focus: readonly NodeId[]): Steps<Drawn> {
  const wanted = selectedIn(view);
  const keep = wanted === null ? null : (collection.claim(wanted)?.id ?? unnamedIn(collection, wanted));
  const key = `${lens} ${view.strictness} ${view.beliefs} ${view.drawAll} ${view.only} ${focus.join(" ")} ${keep}`;
  const drawings = kept.get(collection) ?? new Map<string, Drawn>();
  kept.set(collection, drawings);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const budget = view.only && focus.length > 0 ? focus.length : view.drawAll ? Infinity : null;
  const whole = yield* neighbourhoodInSteps(collection.graph, focus, { lens, sift: view, ...(budget === null ? {} : { budget }) });
  const isAll = view.drawAll || view.only || lens !== "provenance";
  const shown = isAll ? { around: whole, folded: 0 } : foldClaims(collection, whole, keep);
  const drawing = yield* drawingInSteps(collection, shown.around);
  const made = { ...shown, drawing: lens === "actors" && budget === null ? foldUnnamed(collection, drawing, keep) : drawing };
  const [oldest] = drawings.keys();
  if (drawings.size >= keepMost && oldest !== undefined) drawings.delete(oldest);
  drawings.set(key, made);
  return made;
}

const unnamedIn = (collection: Collection, id: NodeId): NodeId | null => {
  const actor = collection.actor(id);
  return actor?.actor === "unnamed" ? actor.id : null;
};

function standIn(collection: Collection, around: Neighbourhood, wanted: NodeId | null): NodeId | null {
  if (wanted === null) return null;
  const shown = new Set(around.nodes);
  return shown.has(wanted) ? wanted : (actorsAround(collection.graph, wanted).find((id) => shown.has(id)) ?? null);
}
