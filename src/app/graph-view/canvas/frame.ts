import type { Point } from "../layered-layout.ts";

/** Where the layout lies in the view at a moment: the camera shifts and scales it, and never turns it. In pixels of the view. */
export type Frame = { readonly left: number; readonly top: number; readonly scale: number };

/** Where a place of the layout is in the view. */
export const inFrame = ({ left, top, scale }: Frame, { x, y }: Point): Point => ({ x: left + x * scale, y: top + y * scale });

/** Whether two frames differ by no more than a shift, as far as an eye can tell: 0.15 pixels across a wide screen. */
export const isShift = (a: Frame, b: Frame): boolean => Math.abs(a.scale / b.scale - 1) < 1e-4; // sigma's matrix has single precision
