import type { Sigma } from "sigma";
import type { NodeId } from "../../../core/model/ids.ts";
import type { Palette } from "../colours.ts";
import type { Drawing } from "../drawing.ts";
import { emphasisOf, noAttention, type Attention, type Emphasis } from "../emphasis.ts";
import { forceLayout } from "../force-layout.ts";
import { columnsOf, layeredLayout, type Layout, type Point } from "../layered-layout.ts";
import { nextInDirection } from "../walk.ts";
import { displayGraph, paintLine, paintNode, type DisplayGraph, type DisplayLine, type DisplayNode } from "./display-graph.ts";
import { drawWords } from "./draw-words.ts";
import { isStill } from "./is-still.ts";
import { textMeasure } from "./measure-text.ts";
import type { Arrangement, CanvasEvents, NetworkCanvas } from "./network-canvas.ts";
import { openSigma } from "./open-sigma.ts";
import { pictureOfCanvas } from "./picture-of-canvas.ts";
import { wrapLabels } from "./wrap-labels.ts";

const moment = 250; // milliseconds of a camera's movement
const sortable = 500; // nodes up to which what stands out is also brought to the front
const labelGap = 10; // pixels from a shape to where a line beyond its label begins, less the label
const tapReach = 22; // pixels about a finger, half of a 44 pixel target

/** Opens a drawing surface in `container`. Throws where WebGL is not to be had; `hasWebGL` tells before. */
export function openCanvas(container: HTMLElement, palette: Palette, events: CanvasEvents): NetworkCanvas {
  return new Canvas(container, palette, events).doors();
}

const emptyDrawing: Drawing = { nodes: [], lines: [], neighbours: new Map() };

class Canvas {
  #drawing = emptyDrawing;
  #arrangement: Arrangement = "layered";
  #layout: Layout = { places: new Map(), rooms: new Map(), width: 1, height: 1 };
  #palette: Palette;
  #attention = noAttention;
  #emphasis: Emphasis = emphasisOf(emptyDrawing, noAttention);
  #columns: ReturnType<typeof columnsOf> = new Map();
  #nodes = new Map<string, Drawing["nodes"][number]>();
  #lines = new Map<string, Drawing["lines"][number]>();
  #graph: DisplayGraph;
  readonly #sigma: Sigma<DisplayNode, DisplayLine>;
  readonly #container: HTMLElement;
  readonly #events: CanvasEvents;
  readonly #resizes: ResizeObserver;
  readonly #font: string;
  readonly #measure: (text: string) => number;
  #worded: ReadonlyMap<NodeId, readonly string[]> = new Map();
  #wrapped = 1;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, palette: Palette, events: CanvasEvents) {
    this.#container = container;
    this.#palette = palette;
    this.#events = events;
    this.#font = getComputedStyle(container).fontFamily;
    this.#measure = textMeasure(this.#font);
    this.#graph = displayGraph(emptyDrawing, this.#layout, true);
    this.#sigma = openSigma(this.#graph, container, {
      node: (id) => this.#paintedNode(id),
      line: (id) => this.#paintedLine(id),
    });
    this.#listen();
    this.#resizes = new ResizeObserver(() => this.#arrange());
    this.#resizes.observe(container);
  }

  doors(): NetworkCanvas {
    return {
      show: (drawing, arrangement) => this.#show(drawing, arrangement),
      attend: (attention) => this.#attend(attention),
      paint: (palette) => {
        this.#palette = palette;
        this.#sigma.refresh({ skipIndexation: true });
      },
      zoom: (by) => this.#move({ ratio: this.#sigma.getCamera().getBoundedRatio(this.#sigma.getCamera().ratio * by) }),
      fit: () => this.#move({ x: 0.5, y: 0.5, ratio: 1 }),
      reveal: (id) => this.#reveal(id),
      placeOf: (id) => (this.#nodes.has(id) ? this.#placeOf(id) : null),
      next: (from, direction) => nextInDirection(this.#layout.places, this.#drawing.neighbours.get(from) ?? new Set(), from, direction),
      picture: (palette) => this.#picture(palette),
      close: () => this.#close(),
    };
  }

  #listen(): void {
    const { onPoint, onPick, onChoose, onOpen, onLine, onMove } = this.#events;
    // Node ids of the display graph are those of the true graph.
    this.#sigma.on("enterNode", ({ node }) => onPoint(node as NodeId));
    this.#sigma.on("leaveNode", () => onPoint(null));
    this.#sigma.on("clickNode", ({ node, event }) => (event.original.shiftKey ? onChoose : onPick)(node as NodeId));
    this.#sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onOpen(node as NodeId);
    });
    this.#sigma.on("clickEdge", ({ edge }) => onLine(edge));
    this.#sigma.on("clickStage", ({ event }) => onPick(event.original instanceof MouseEvent ? null : this.#nearest(event)));
    this.#sigma.on("afterRender", () => this.#drawWords());
    this.#sigma.getCamera().on("updated", () => {
      onMove();
      this.#settle();
    });
    for (const canvas of Object.values(this.#sigma.getCanvases())) canvas.addEventListener("webglcontextlost", this.#lost);
  }

  readonly #lost = (event: Event): void => {
    event.preventDefault();
    this.#events.onLost();
  };

  #show(drawing: Drawing, arrangement: Arrangement): void {
    this.#drawing = drawing;
    this.#arrangement = arrangement;
    this.#nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
    this.#lines = new Map(drawing.lines.map((line) => [line.id, line]));
    this.#emphasis = emphasisOf(drawing, this.#attention);
    this.#arrange();
  }

  /** Lays out anew for the present size: sigma's unit is then a pixel at zoom 1. */
  #arrange(): void {
    const box = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    if (box.width < 2 || box.height < 2) return;
    this.#layout = this.#arrangement === "layered" ? layeredLayout(this.#drawing, box) : forceLayout(this.#drawing, box);
    this.#columns = columnsOf(this.#drawing, box.width);
    this.#graph = displayGraph(this.#drawing, this.#layout, this.#arrangement === "layered");
    this.#sigma.setCustomBBox({ x: [0, this.#layout.width], y: [0, this.#layout.height] });
    this.#wrapped = this.#zoom();
    this.#wrap();
    this.#sigma.setGraph(this.#graph);
    this.#sigma.refresh();
  }

  #attend(attention: Attention): void {
    this.#attention = attention;
    const before = this.#emphasis;
    this.#emphasis = emphasisOf(this.#drawing, attention);
    if (before.centre === this.#emphasis.centre && before.rest === this.#emphasis.rest && attention.line === null)
      this.#sigma.scheduleRender();
    else this.#sigma.refresh({ schedule: true, skipIndexation: this.#drawing.nodes.length > sortable });
  }

  #paintedNode(id: string): Partial<DisplayNode> {
    const node = this.#nodes.get(id);
    return node === undefined ? {} : paintNode(node, this.#palette, this.#emphasis);
  }

  #paintedLine(id: string): Partial<DisplayLine> {
    const line = this.#lines.get(id);
    if (line === undefined) return {};
    const isOpen = id === this.#attention.line;
    const painted = paintLine(line, this.#palette, this.#emphasis);
    return isOpen ? { ...painted, size: line.width + 1.2, zIndex: 2 } : painted;
  }

  #drawWords(): void {
    const context = this.#sigma.getCanvases()["labels"]?.getContext("2d");
    if (!context || this.#drawing.nodes.length === 0) return;
    const { width, height } = this.#sigma.getDimensions();
    const isLayered = this.#arrangement === "layered";
    drawWords(context, {
      drawing: this.#drawing,
      place: (id) => this.#placeOf(id),
      scale: this.#sigma.scaleSize(1),
      side: (id) => (isLayered && this.#columns.get(id) === "speakers" ? "left" : "right"),
      lines: (id) => this.#worded.get(id) ?? [],
      measure: this.#measure,
      attention: this.#attention,
      emphasis: this.#emphasis,
      palette: this.#palette,
      font: this.#font,
      width,
      height,
    });
  }

  /** Breaks the labels for the present zoom, and starts lines that leave to the right where labels end. */
  #wrap(): void {
    const isLayered = this.#arrangement === "layered";
    const rooms = isLayered ? this.#layout.rooms : null;
    this.#worded = wrapLabels({ nodes: this.#drawing.nodes, rooms, zoom: this.#zoom(), measure: this.#measure });
    if (!isLayered) return;
    const widthOf = (id: NodeId) => Math.max(0, ...(this.#worded.get(id) ?? []).map(this.#measure));
    for (const { id, from, to } of this.#drawing.lines) {
      const [a, b] = [this.#layout.places.get(from)?.x ?? 0, this.#layout.places.get(to)?.x ?? 0];
      const isWorded = (end: NodeId) => this.#columns.get(end) !== "speakers";
      if (a < b - 1 && isWorded(from)) this.#graph.setEdgeAttribute(id, "fromShift", widthOf(from) + labelGap);
      if (b < a - 1 && isWorded(to)) this.#graph.setEdgeAttribute(id, "toShift", widthOf(to) + labelGap);
    }
  }

  /** Pixels of the view for one of the layout. */
  #zoom(): number {
    return this.#sigma.getDimensions().width / this.#layout.width / this.#sigma.getCamera().ratio;
  }

  /** Once the zoom has come to rest, labels may take more lines or must take fewer. */
  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (Math.abs(this.#zoom() / this.#wrapped - 1) < 0.05) return;
      this.#wrapped = this.#zoom();
      this.#wrap();
      this.#sigma.refresh({ skipIndexation: true });
    }, 120);
  }

  #placeOf(id: NodeId): Point {
    const place = this.#layout.places.get(id) ?? { x: 0, y: 0 };
    return this.#sigma.graphToViewport({ x: place.x, y: this.#layout.height - place.y });
  }

  /** The node under a finger that missed it by little. */
  #nearest(at: Point): NodeId | null {
    const away = this.#drawing.nodes.map(({ id }) => {
      const place = this.#placeOf(id);
      return { id, away: Math.hypot(place.x - at.x, place.y - at.y) };
    });
    const [nearest] = away.toSorted((a, b) => a.away - b.away);
    return nearest !== undefined && nearest.away <= tapReach ? nearest.id : null;
  }

  #reveal(id: NodeId): void {
    if (!this.#nodes.has(id)) return;
    const { x, y } = this.#placeOf(id);
    const { width, height } = this.#sigma.getDimensions();
    if (x > 20 && y > 20 && x < width - 20 && y < height - 20) return;
    const display = this.#sigma.getNodeDisplayData(id);
    if (display) this.#move({ x: display.x, y: display.y });
  }

  #move(to: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#sigma.getCamera();
    if (isStill()) camera.setState(to);
    else void camera.animate(to, { duration: moment, easing: "quadraticInOut" });
  }

  #picture(palette: Palette): string {
    const [columns, lines] = [this.#columns, this.#worded];
    const flow = this.#arrangement === "layered";
    return pictureOfCanvas(
      { drawing: this.#drawing, layout: this.#layout, graph: this.#graph, columns, lines, flow, measure: this.#measure },
      palette,
    );
  }

  #close(): void {
    this.#resizes.disconnect();
    clearTimeout(this.#settling);
    for (const canvas of Object.values(this.#sigma.getCanvases())) canvas.removeEventListener("webglcontextlost", this.#lost);
    this.#sigma.kill(); // gives the WebGL contexts back
  }
}
