import type { Sigma } from "sigma";
import type { NodeId } from "../../../core/model/ids.ts";
import { atOnce, type Steps } from "../../../core/model/steps.ts";
import type { Palette } from "../colours.ts";
import type { Drawing } from "../drawing.ts";
import { emphasisOf, noAttention, type Attention, type Emphasis } from "../emphasis.ts";
import type { Box } from "../layered-layout.ts";
import { nextInDirection } from "../walk.ts";
import { afterPaint } from "./after-paint.ts";
import { paintLine, paintNode, type DisplayNode } from "./display-graph.ts";
import { drawStrong } from "./draw-strong.ts";
import { drawWords } from "./draw-words.ts";
import type { Camera } from "./drawn-places.ts";
import { isStill } from "./is-still.ts";
import { isCrowd, LaidOut } from "./laid-out.ts";
import { LatestWork } from "./latest-work.ts";
import { LineLayer, type PaintedLine } from "./line-layer.ts";
import type { LineMesh } from "./line-mesh.ts";
import { textMeasure } from "./measure-text.ts";
import type { Arrangement, CanvasEvents, NetworkCanvas } from "./network-canvas.ts";
import { NoWebGL, openSigma } from "./open-sigma.ts";
import { pictureOfCanvas } from "./picture-of-canvas.ts";
import { WordsSheet } from "./words-sheet.ts";

const moment = 250; // milliseconds of a camera's movement
const rest = 120; // milliseconds without movement after which it has come to rest
// Pixels from a node's middle or a line at which a press still means it; for a finger half of a 44 pixel target.
const [mouseReach, fingerReach] = [
  { node: 7, line: 5 },
  { node: 22, line: 10 },
];

/** Opens a drawing surface in `container`; `null` where WebGL is not to be had. */
export function openCanvas(container: HTMLElement, palette: Palette, events: CanvasEvents): NetworkCanvas | null {
  try {
    return new Canvas(container, palette, events).doors();
  } catch (problem) {
    if (!(problem instanceof NoWebGL)) throw problem;
    container.replaceChildren(); // what sigma had put there by then
    return null;
  }
}

const nothing: Drawing = { nodes: [], lines: [], neighbours: new Map() };
const evenly = emphasisOf(nothing, noAttention);

const boxOf = ({ clientWidth, clientHeight }: HTMLElement): Box => ({ width: clientWidth, height: clientHeight });

class Canvas {
  #laid: LaidOut;
  #palette: Palette;
  #attention = noAttention;
  #emphasis: Emphasis = evenly;
  readonly #sigma: Sigma<DisplayNode>;
  readonly #lines: LineLayer;
  readonly #sheet: WordsSheet;
  readonly #container: HTMLElement;
  readonly #events: CanvasEvents;
  readonly #resizes: ResizeObserver;
  readonly #font: string;
  readonly #measure: (text: string) => number;
  #zoomOfLabels = 1;
  #settling: ReturnType<typeof setTimeout> | undefined;
  // The words of thousands and what stands out of them take long to draw: the shapes, or the panel that a click opens, are shown before.
  readonly #veiling = afterPaint(() => this.#drawWordsAnew());
  // What was asked for last and the size that it is drawn for: what is laid out may be older, while thousands are drawn in slices.
  #wanted: { readonly drawing: Drawing; readonly arrangement: Arrangement } = { drawing: nothing, arrangement: "layered" };
  #wantedBox: Box;
  readonly #arranging = new LatestWork();
  #isClosed = false;

  constructor(container: HTMLElement, palette: Palette, events: CanvasEvents) {
    this.#container = container;
    this.#palette = palette;
    this.#events = events;
    this.#wantedBox = boxOf(container);
    this.#font = getComputedStyle(container).fontFamily;
    this.#measure = textMeasure(this.#font);
    const camera: Camera = { graphToViewport: (at) => this.#sigma.graphToViewport(at), scaleSize: (size) => this.#sigma.scaleSize(size) };
    this.#laid = new LaidOut({ ...this.#wanted, box: this.#wantedBox }, camera, this.#measure);
    this.#sigma = openSigma(this.#laid.graph, container, {
      node: (id) => this.#paintedNode(id),
      shrink: (ratio) => this.#laid.shrink(ratio),
      nodeAt: (at) => (this.#isMoving() ? null : this.#laid.places.nodeAt(at)),
    });
    this.#lines = new LineLayer(this.#sigma);
    this.#sheet = new WordsSheet(this.#sigma);
    this.#listen();
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(container);
  }

  doors(): NetworkCanvas {
    return {
      show: (drawing, arrangement) => this.#show(drawing, arrangement),
      attend: (attention) => this.#attend(attention),
      paint: (palette) => this.#paint(palette),
      zoom: (by) => this.#move({ ratio: this.#sigma.getCamera().getBoundedRatio(this.#sigma.getCamera().ratio * by) }),
      fit: () => this.#move({ x: 0.5, y: 0.5, ratio: 1 }),
      reveal: (id) => this.#reveal(id),
      height: () => this.#sigma.getDimensions().height,
      placeOf: (id) => (this.#laid.nodes.has(id) ? this.#laid.places.of(id) : null),
      next: (from, direction) => {
        const { layout, drawing } = this.#laid;
        return nextInDirection(layout.places, drawing.neighbours.get(from) ?? new Set(), from, direction);
      },
      picture: (palette) => pictureOfCanvas(this.#laid, palette, this.#measure),
      close: () => this.#close(),
    };
  }

  #listen(): void {
    const { onPoint, onPick, onChoose, onOpen, onLine, onMove } = this.#events;
    // Node ids of the display graph are those of the true graph.
    this.#sigma.on("enterNode", ({ node }) => onPoint(node as NodeId));
    this.#sigma.on("leaveNode", () => onPoint(null));
    let clicked: string | null = null;
    const click = (node: string, { shiftKey }: MouseEvent | TouchEvent): void => {
      clicked = node;
      (shiftKey ? onChoose : onPick)(node as NodeId);
    };
    this.#sigma.on("clickNode", ({ node, event }) => click(node, event.original));
    this.#sigma.on("doubleClickNode", ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      // Two clicks in quick succession are one double click to sigma, wherever they fall.
      if (node === clicked) onOpen(node as NodeId);
      else click(node, event.original);
    });
    this.#sigma.on("clickStage", ({ event }) => {
      const reach = event.original instanceof MouseEvent ? mouseReach : fingerReach;
      const node = this.#laid.places.nodeAt(event, reach.node);
      const line = node === null ? this.#laid.places.lineAt(event, reach.line) : null;
      if (line === null) onPick(node);
      else onLine(line);
    });
    this.#sigma.on("afterRender", () => {
      this.#lines.draw(this.#isMoving());
      if (this.#laid.isVeiled && this.#sheet.isForgotten) this.#veiling.ask();
      else this.#drawWords();
    });
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

  #show(drawing: Drawing, arrangement: Arrangement): Promise<void> {
    this.#wanted = { drawing, arrangement };
    return this.#arrange();
  }

  #resize(): void {
    const [now, wanted] = [boxOf(this.#container), this.#wantedBox];
    if (now.width !== wanted.width || now.height !== wanted.height) void this.#arrange();
  }

  /** Draws what is wanted for the present size. Resolves once that is done, for another size or drawing if there is one by then. */
  #arrange(): Promise<void> {
    this.#wantedBox = boxOf(this.#container);
    return this.#arranging.do(this.#arrangeInSteps(), isCrowd(this.#wanted.drawing) ? "in slices" : "at once");
  }

  /** Lays out for the present size: sigma's unit is then a pixel at zoom 1. What is shown stays until all is ready. */
  *#arrangeInSteps(): Steps<void> {
    const { width: wide, height: high } = this.#wantedBox;
    const laid = new LaidOut({ ...this.#wanted, box: { width: Math.max(2, wide), height: Math.max(2, high) } }, this.#sigma, this.#measure);
    yield;
    const isHidden = wide < 2 || high < 2; // once it is shown it has another size
    laid.breakLabels(this.#zoomOf(laid));
    let lines: LineMesh | null;
    let palette: Palette;
    do {
      palette = this.#palette;
      lines = isHidden ? null : yield* this.#lineMesh(laid, emphasisOf(laid.drawing, this.#attention));
      yield;
    } while (palette !== this.#palette); // other colours were chosen while thousands were painted
    this.#laid = laid;
    this.#emphasis = emphasisOf(laid.drawing, this.#attention);
    if (lines === null) return;
    const { width, height } = laid.layout;
    this.#sigma.setCustomBBox({ x: [0, width], y: [0, height] });
    this.#zoomOfLabels = this.#zoomOf(laid);
    this.#sheet.clear();
    this.#lines.take(lines);
    this.#sigma.setGraph(laid.graph); // and draws it
  }

  #paint(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    this.#repaint();
  }

  #repaint(): void {
    this.#fillLines();
    this.#sheet.forget();
    this.#sigma.refresh({ schedule: true });
  }

  #attend(attention: Attention): void {
    if (this.#isClosed) return; // what React tells in the commit that closes it
    this.#attention = attention;
    const before = this.#emphasis;
    this.#emphasis = emphasisOf(this.#laid.drawing, attention);
    this.#laid.labels.forget();
    const isSame = before.centre === this.#emphasis.centre && before.rest === this.#emphasis.rest && attention.line === null;
    if (this.#laid.isVeiled) this.#veiling.ask();
    else if (!isSame) this.#repaint();
    else this.#drawWordsAnew();
  }

  #paintedNode(id: string): Partial<DisplayNode> {
    const node = this.#laid.nodes.get(id);
    return node === undefined ? {} : paintNode(node, this.#palette, this.#laid.isVeiled ? evenly : this.#emphasis);
  }

  #lineMesh(laid: LaidOut, emphasis: Emphasis): Steps<LineMesh> {
    const { isVeiled, crowding } = laid;
    return this.#lines.mesh(laid, (line): PaintedLine => {
      const painted = paintLine(line, this.#palette, isVeiled ? evenly : emphasis, crowding);
      return line.id === this.#attention.line && !isVeiled ? { ...painted, width: line.width + 1.2, depth: 2 } : painted;
    });
  }

  #fillLines(): void {
    this.#lines.take(atOnce(this.#lineMesh(this.#laid, this.#emphasis)));
  }

  #drawWordsAnew(): void {
    this.#sheet.forget();
    this.#drawWords();
  }

  #drawWords(): void {
    const { drawing, layout, nodes, places, labels, isVeiled } = this.#laid;
    const isFaded = isVeiled && this.#emphasis.rest < 1;
    const { nodes: shapes, edges } = this.#sigma.getCanvases();
    for (const canvas of [shapes, edges]) if (canvas) canvas.style.opacity = isFaded ? `${this.#emphasis.rest}` : "";
    this.#sheet.show(places.frame(), (context, frame) => {
      if (drawing.nodes.length === 0) return;
      const stress = { attention: this.#attention, emphasis: this.#emphasis };
      const drawn = { layout, nodes, frame, size: this.#sigma.scaleSize(1), palette: this.#palette, ...stress };
      if (isFaded) drawStrong(context, { ...drawn, drawing, curveOf: (line) => places.curveOf(line, frame) });
      drawWords(context, { ...drawn, labels: labels.placed({ ...drawn, ...this.#sigma.getDimensions() }), font: this.#font });
    });
  }

  /** Pixels of the view for one of the layout; the view is as wide as its box once sigma has drawn it. */
  #zoomOf({ box, layout }: LaidOut): number {
    return box.width / layout.width / this.#sigma.getCamera().ratio;
  }

  #isMoving(): boolean {
    return this.#settling !== undefined;
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.#isHeld() ? this.#settle() : this.#rest()), rest);
  }

  /** A crowd that is dragged rests once it is let go: all its lines are drawn then, which may take longer than `rest`. */
  #isHeld(): boolean {
    return this.#laid.isVeiled && this.#sigma.getMouseCaptor().isMouseDown;
  }

  /** Once the camera has come to rest, labels look for room anew; after another zoom they may also take more lines or must take fewer. */
  #rest(): void {
    this.#settling = undefined;
    const zoom = this.#zoomOf(this.#laid);
    const isSameZoom = Math.abs(zoom / this.#zoomOfLabels - 1) < 0.05;
    this.#laid.labels.forget();
    this.#sheet.forget();
    if (!isSameZoom) {
      this.#zoomOfLabels = zoom;
      this.#laid.breakLabels(zoom);
      if (this.#laid.isLayered) this.#fillLines();
    }
    this.#sigma.scheduleRender();
  }

  #reveal(id: NodeId): void {
    if (!this.#laid.nodes.has(id)) return;
    const { x, y } = this.#laid.places.of(id);
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

  #close(): void {
    this.#isClosed = true;
    this.#arranging.stop();
    this.#resizes.disconnect();
    this.#sigma.getCamera().removeAllListeners(); // its movement may go on
    clearTimeout(this.#settling);
    this.#veiling.stop();
    for (const canvas of Object.values(this.#sigma.getCanvases())) canvas.removeEventListener("webglcontextlost", this.#lost);
    this.#lines.close();
    this.#sigma.kill(); // gives the WebGL contexts back
  }
}
