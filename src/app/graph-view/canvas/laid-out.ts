import type { NodeId } from "../../../core/model/ids.ts";
import type { Drawing, DrawnNode } from "../drawing.ts";
import { forceLayout } from "../force-layout.ts";
import { columnsOf, layeredLayout, type Box, type Column, type Layout, type Point } from "../layered-layout.ts";
import { displayGraph, type DisplayGraph } from "./display-graph.ts";
import type { Side } from "../place-labels.ts";
import { DrawnPlaces, type Camera } from "./drawn-places.ts";
import { Labels } from "./labels.ts";
import type { Arrangement } from "./network-canvas.ts";

const labelGap = 10; // pixels from a shape to where a line beyond its label begins, less the label
const repainted = 500; // nodes up to which the whole drawing is painted anew for what stands out
const mostCovered = 0.12; // share of the view that shapes may cover

/** Whether there are too many nodes to be drawn anew for each that stands out. */
export const isCrowd = ({ nodes }: Drawing): boolean => nodes.length > repainted;

/** Pixels to the right of its nodes at which a line begins and ends. */
export type Shift = { readonly from: number; readonly to: number };
const unshifted: Shift = { from: 0, to: 0 };
const nowhere: Point = { x: 0, y: 0 };

type Given = { readonly drawing: Drawing; readonly arrangement: Arrangement; readonly box: Box };

/** A drawing laid out for a size of the view: what holds until another is shown or the view has another size. */
export class LaidOut {
  readonly drawing: Drawing;
  readonly isLayered: boolean;
  readonly layout: Layout;
  readonly columns: ReadonlyMap<NodeId, Column>;
  readonly graph: DisplayGraph;
  readonly labels: Labels;
  readonly places: DrawnPlaces;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly box: Box;
  /** How many times too large all shapes together would be for the view; 1 where they have room. */
  readonly crowding: number;
  readonly #shifts = new Map<string, Shift>();

  constructor({ drawing, arrangement, box }: Given, camera: Camera, measure: (text: string) => number) {
    this.drawing = drawing;
    this.box = box;
    this.isLayered = arrangement === "layered";
    this.layout = this.isLayered ? layeredLayout(drawing, box) : forceLayout(drawing, box);
    this.columns = columnsOf(drawing, box.width);
    this.graph = displayGraph(drawing, this.layout);
    const way = { isLayered: this.isLayered, isCrowd: this.isVeiled, side: (id: NodeId) => this.sideOf(id), measure };
    this.labels = new Labels(drawing, this.layout, way);
    this.crowding = crowdingOf(drawing, box);
    this.nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
    this.places = new DrawnPlaces(camera, this);
  }

  /** Whether what stands out is drawn over a veil, and the drawing beneath stays as it is. */
  get isVeiled(): boolean {
    return isCrowd(this.drawing);
  }

  /** By how much shapes are divided at a ratio of the camera. A crowd is drawn as dots, which grow to shapes as one comes nearer. */
  shrink(ratio: number): number {
    const usual = Math.max(0.6, Math.sqrt(Math.max(ratio, 0.2)));
    return this.crowding <= 1 ? usual : Math.max(0.6, this.crowding * Math.min(1, ratio ** 0.8));
  }

  /** On which side of a node its words stand: left of who speaks, and elsewhere away from most of its lines. */
  sideOf(id: NodeId): Side {
    if (this.isLayered) return this.columns.get(id) === "speakers" ? "left" : "right";
    const { x } = this.placeOf(id);
    const leaning = [...(this.drawing.neighbours.get(id) ?? [])].reduce((sum, end) => sum + Math.sign(this.placeOf(end).x - x), 0);
    return leaning > 0 ? "left" : "right";
  }

  placeOf(id: NodeId): Point {
    return this.layout.places.get(id) ?? nowhere;
  }

  /** Where a line begins and ends beside the middles of its nodes. */
  shiftOf(line: string): Shift {
    return this.#shifts.get(line) ?? unshifted;
  }

  /** Breaks the labels for a zoom, in pixels of the view for one of the layout, and starts lines that leave to the right where labels end. */
  breakLabels(zoom: number): void {
    this.labels.breakFor(zoom);
    this.#shifts.clear();
    if (!this.isLayered) return;
    const isWorded = (end: NodeId): boolean => this.columns.get(end) !== "speakers";
    for (const { id, from, to } of this.drawing.lines) {
      const [a, b] = [this.placeOf(from).x, this.placeOf(to).x];
      const past = (end: NodeId, leaves: boolean): number => (leaves && isWorded(end) ? this.labels.widthOf(end) + labelGap : 0);
      this.#shifts.set(id, { from: past(from, a < b - 1), to: past(to, b < a - 1) });
    }
  }
}

function crowdingOf(drawing: Drawing, { width, height }: Box): number {
  const covered = drawing.nodes.reduce((sum, { radius }) => sum + Math.PI * radius * radius, 0);
  return !isCrowd(drawing) ? 1 : Math.max(1, Math.sqrt(covered / (mostCovered * width * height)));
}
