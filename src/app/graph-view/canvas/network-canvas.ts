import type { NodeId } from "../../../core/model/ids.ts";
import type { Palette } from "../colours.ts";
import type { Drawing } from "../drawing.ts";
import type { Attention } from "../emphasis.ts";
import type { Point } from "../layered-layout.ts";
import type { Direction } from "../walk.ts";

export type Arrangement = "layered" | "force";

/** What happens on the canvas. Places are in pixels of its top left. */
export type CanvasEvents = {
  readonly onPoint: (id: NodeId | null) => void;
  readonly onPick: (id: NodeId | null) => void;
  /** Picked with Shift held down. */
  readonly onChoose: (id: NodeId) => void;
  readonly onOpen: (id: NodeId) => void;
  readonly onLine: (id: string) => void;
  /** The browser took the WebGL context away. */
  readonly onLost: () => void;
  readonly onMove: () => void;
};

/** The drawn network: the only place that speaks sigma. */
export type NetworkCanvas = {
  /** Resolves once it is drawn, or something else is to be drawn instead. */
  readonly show: (drawing: Drawing, arrangement: Arrangement) => Promise<void>;
  readonly attend: (attention: Attention) => void;
  readonly paint: (palette: Palette) => void;
  /** Under 1 goes nearer. */
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  /** Brings a node into sight if it is out of it. */
  readonly reveal: (id: NodeId) => void;
  /** Of the view, in pixels. */
  readonly height: () => number;
  readonly placeOf: (id: NodeId) => Point | null;
  readonly next: (from: NodeId, direction: Direction) => NodeId | null;
  /** All of what is drawn as an SVG file, whatever the zoom. */
  readonly picture: (palette: Palette) => string;
  readonly close: () => void;
};
