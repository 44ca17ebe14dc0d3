import type { GlyphKind } from "../ui/kind-glyph.tsx";

type Corner = readonly [x: number, y: number];

const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
const polygon = (corners: readonly Corner[], r: number): string => `M${corners.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join("L")}z`;
const card = (w: number, h: number, r: number): string =>
  polygon(
    [
      [-w, -h],
      [w, -h],
      [w, h],
      [-w, h],
    ],
    r,
  );
const rule = (x: number, y: number, to: number, r: number): string => `M${n(x * r)} ${n(y * r)}H${n(to * r)}`;
const mark = (x: number, r: number): string =>
  polygon(
    [
      [x - 0.4, -0.7],
      [x + 0.4, -0.7],
      [x + 0.4, 0.05],
      [x - 0.16, 0.82],
      [x, 0.1],
      [x - 0.4, 0.1],
    ],
    r,
  );
const n = (value: number): number => Math.round(value * 100) / 100 + 0;

const hexagon: readonly Corner[] = [30, 90, 150, 210, 270, 330].map((angle) => {
  const turn = (angle * Math.PI) / 180;
  return [1.1 * Math.cos(turn), 1.1 * Math.sin(turn)];
});

const paths: Readonly<Record<GlyphKind, (r: number) => string>> = {
  person: (r) => circle(0, 0, r),
  organization: (r) => card(0.9, 0.9, r),
  group: (r) => circle(-0.52 * r, 0.34 * r, 0.56 * r) + circle(0.52 * r, 0.34 * r, 0.56 * r) + circle(0, -0.52 * r, 0.56 * r),
  unnamed: (r) => polygon(hexagon, r),
  quote: (r) => mark(-0.52, r) + mark(0.52, r),
  claim: (r) =>
    polygon(
      [
        [-0.72, -0.98],
        [-0.72, 0.98],
        [1.05, 0],
      ],
      r,
    ),
  article: (r) => card(1.32, 0.88, r) + rule(-0.75, -0.26, 0.75, r) + rule(-0.75, 0.24, 0.2, r),
  report: (r) => card(1.32, 0.88, r) + rule(-0.7, 0, 0.7, r),
  document: (r) =>
    polygon(
      [
        [-0.8, -1.06],
        [0.22, -1.06],
        [0.8, -0.5],
        [0.8, 1.06],
        [-0.8, 1.06],
      ],
      r,
    ) + rule(0.22, -0.5, 0.8, r),
  gap: (r) => card(1.2, 0.82, r),
  open: (r) => circle(0, 0, r),
};

/** The outline of a shape about 0, 0 as SVG path data, `radius` in pixels: the same shapes as the canvas draws. */
export const shapePath = (shape: GlyphKind, radius: number): string => paths[shape](radius);
