import type { NodeId } from "../../../core/model/ids.ts";
import type { Drawing, DrawnNode } from "../drawing.ts";
import type { Attention, Emphasis } from "../emphasis.ts";
import { halfWidth } from "../encode.ts";
import type { Layout } from "../layered-layout.ts";
import { placeLabels, type LabelWish, type PlacedLabel, type Side } from "../place-labels.ts";
import { inFrame, type Frame } from "./frame.ts";
import { linesOfLabel } from "./lines-of-label.ts";

/** What labels are placed for. `size`: pixels of the view for one of a radius. */
export type Seen = {
  readonly frame: Frame;
  readonly size: number;
  readonly attention: Attention;
  readonly emphasis: Emphasis;
  readonly width: number;
  readonly height: number;
};

/** How words are set. */
type Way = {
  readonly isLayered: boolean;
  /** Too many nodes for each to have its words. */
  readonly isCrowd: boolean;
  readonly side: (id: NodeId) => Side;
  /** Pixels across. */
  readonly measure: (text: string) => number;
};

const dot = 4.5; // pixels: a shape of a smaller radius may lie under words
const mostOfCrowd = 60; // labels of thousands of nodes
const beyond = 40; // pixels outside the view at which a node may still have words inside

/** The words of a drawing: in which lines they are, and where there is room for them. Both are found once and kept while they hold. */
export class Labels {
  readonly #drawing: Drawing;
  readonly #layout: Layout;
  readonly #way: Way;
  readonly #nodes: ReadonlyMap<NodeId, DrawnNode>;
  readonly #lines = new Map<NodeId, readonly string[]>();
  #zoom = 1;
  #kept: { readonly labels: readonly PlacedLabel[]; readonly frame: Frame } | null = null;

  constructor(drawing: Drawing, layout: Layout, way: Way) {
    this.#drawing = drawing;
    this.#layout = layout;
    this.#way = way;
    this.#nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  }

  /** Breaks the words anew for a zoom: pixels of the view for one of the layout. */
  breakFor(zoom: number): void {
    this.#zoom = zoom;
    this.#lines.clear();
    this.#kept = null;
  }

  /** The words of a node in lines; broken when first asked for, since most of thousands are never seen. */
  linesOf(id: NodeId): readonly string[] {
    const known = this.#lines.get(id);
    const node = this.#nodes.get(id);
    if (known !== undefined || node === undefined) return known ?? [];
    const { isLayered, measure } = this.#way;
    const lines = linesOfLabel(node, { rooms: isLayered ? this.#layout.rooms : null, zoom: this.#zoom, measure });
    this.#lines.set(id, lines);
    return lines;
  }

  /** Pixels across. */
  widthOf(id: NodeId): number {
    return Math.max(0, ...this.linesOf(id).map(this.#way.measure));
  }

  /** Has the next `placed` look for room again. */
  forget(): void {
    this.#kept = null;
  }

  /** The labels with their places. While the camera moves each keeps beside its node; `forget` has them look for room anew. */
  placed(seen: Seen): readonly PlacedLabel[] {
    const { frame } = seen;
    this.#kept ??= { labels: this.#place(seen), frame };
    const { labels, frame: before } = this.#kept;
    return before === frame ? labels : labels.map((label) => this.#moved(label, before, frame));
  }

  #moved(label: PlacedLabel, before: Frame, now: Frame): PlacedLabel {
    const place = this.#layout.places.get(label.id);
    if (place === undefined) return label;
    const [from, to] = [inFrame(before, place), inFrame(now, place)];
    return { ...label, x: label.x + to.x - from.x, y: label.y + to.y - from.y };
  }

  #place(seen: Seen): readonly PlacedLabel[] {
    const wishes = this.#drawing.nodes.flatMap((node) => this.#wish(node, seen) ?? []);
    return placeLabels(wishes, seen, this.#way.measure, this.#way.isCrowd ? mostOfCrowd : undefined);
  }

  #wish(node: DrawnNode, { frame, size, attention, emphasis, width, height }: Seen): LabelWish | null {
    const place = this.#layout.places.get(node.id);
    // Where a crowd lies under a veil, only what stands out keeps its words.
    if (place === undefined || (this.#way.isCrowd && emphasis.rest < 1 && !emphasis.nodes.has(node.id))) return null;
    const { x, y } = inFrame(frame, place);
    if (x < -beyond || y < -beyond || x > width + beyond || y > height + beyond) return null;
    const { id } = node;
    const radius = node.radius * size * halfWidth(node.look);
    const linesOf = (): readonly string[] => this.linesOf(id);
    return {
      id,
      get lines() {
        return linesOf(); // of a crowd most are never tried
      },
      x,
      y,
      radius,
      isDot: radius < dot,
      rank: rankOf(node, attention, emphasis),
      side: this.#way.side(id),
      isFixed: this.#way.isLayered,
    };
  }
}

/** What is pointed at or selected first, then its neighbours, then the rest by kind and size. */
function rankOf(node: DrawnNode, attention: Attention, emphasis: Emphasis): number {
  const own = node.radius + (node.kind === "quote" ? 0 : 2);
  if (node.id === attention.hovered || node.id === attention.cursor) return 1000;
  if (node.id === attention.selected) return 900;
  return emphasis.nodes.has(node.id) ? 100 + own : own;
}
