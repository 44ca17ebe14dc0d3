import type { Sigma } from "sigma";
import type { DisplayNode } from "./display-graph.ts";
import { isShift, type Frame } from "./frame.ts";

/** A sheet over the drawing for what is drawn with a pen. While the camera only shifts it moves along as it is, and nothing is drawn anew. */
export class WordsSheet {
  readonly #sigma: Sigma<DisplayNode>;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #drawnAt: Frame | null = null;

  constructor(sigma: Sigma<DisplayNode>) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas("words", { beforeLayer: "hovers" });
    this.#context = this.#canvas.getContext("2d");
    this.#fit();
    sigma.on("resize", this.#fit);
  }

  /** Whether the next `show` draws anew. */
  get isForgotten(): boolean {
    return this.#drawnAt === null;
  }

  /** Has the next `show` draw anew. */
  forget(): void {
    this.#drawnAt = null;
  }

  /** Takes everything off the sheet. */
  clear(): void {
    this.#context?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.forget();
  }

  /** Shows what `draw` puts on the sheet, in pixels of the view, where the drawing is now. */
  show(frame: Frame, draw: (context: CanvasRenderingContext2D, frame: Frame) => void): void {
    const before = this.#drawnAt;
    if (before !== null && isShift(before, frame)) {
      this.#canvas.style.transform = `translate(${frame.left - before.left}px, ${frame.top - before.top}px)`;
      return;
    }
    if (this.#context === null) return;
    this.#canvas.style.transform = "";
    this.clear();
    draw(this.#context, frame);
    this.#drawnAt = frame;
  }

  readonly #fit = (): void => {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = this.#sigma.getRenderParams().pixelRatio;
    Object.assign(this.#canvas, { width: width * ratio, height: height * ratio });
    Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    this.#context?.scale(ratio, ratio);
    this.forget();
  };
}
