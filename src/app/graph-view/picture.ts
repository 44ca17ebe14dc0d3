import { blend, type Palette } from "./colours.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";
import { halfWidth, lineLooks, nodeLooks, patternOf, type LineLook, type NodeLook } from "./encode.ts";
import type { Layout, Point } from "./layered-layout.ts";
import { legendOf } from "./legend-of.ts";
import { lineHeight, type PlacedLabel } from "./place-labels.ts";
import { dashes, fillShare, headRim, heads, rimDashes } from "./picture-strokes.ts";
import { cubicOf, trimmed, type Cubic } from "./picture-curves.ts";
import { shapePath } from "./picture-shapes.ts";
import { quietness } from "./quietness.ts";

/** What a picture is made from. `flow`: lines leave and arrive level. Shifts are pixels to the right at which lines begin and end, by line. */
export type PictureParts = {
  readonly drawing: Drawing;
  readonly layout: Layout;
  readonly labels: readonly PlacedLabel[];
  readonly flow: boolean;
  readonly shifts: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
};

const margin = 24;
const legendColumn = 250; // pixels
const legendRow = 20;

/** The network as an SVG file, with its legend beneath. The same parts and palette give the same characters. */
export function pictureOf(parts: PictureParts, palette: Palette): string {
  const { drawing, layout, labels } = parts;
  const [width, legend] = [Math.ceil(layout.width) + 2 * margin, legendSvg(drawing, palette, layout.width)];
  const height = Math.ceil(layout.height) + legend.height + 3 * margin;
  const body = [
    ...drawing.lines.map((line) => lineSvg(line, parts, palette)),
    ...drawing.nodes.map((node) => nodeSvg(node, layout.places.get(node.id), palette)),
    ...labels.map((label) => labelSvg(label, palette)),
  ].join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12.5">
<title>Network of ${drawing.nodes.length} nodes and ${drawing.lines.length} lines</title>
<rect width="100%" height="100%" fill="${palette.paper}"/>
<g transform="translate(${margin} ${margin})">
${body}
</g>
<g transform="translate(${margin} ${Math.ceil(layout.height) + 2 * margin})">
${legend.body}
</g>
</svg>
`;
}

function lineSvg(line: DrawnLine, { drawing, layout, flow, shifts }: PictureParts, palette: Palette): string {
  const [from, to] = [layout.places.get(line.from), layout.places.get(line.to)];
  if (from === undefined || to === undefined) return "";
  const shift = shifts.get(line.id) ?? { from: 0, to: 0 };
  const radius = (id: string, by: number): number => {
    const node = by > 0 ? undefined : drawing.nodes.find((one) => one.id === id);
    return node === undefined ? 2 : node.radius * halfWidth(node.look) + 2.5;
  };
  const [start, end] = [
    { x: from.x + shift.from, y: from.y },
    { x: to.x + shift.to, y: to.y },
  ];
  const curve = trimmed(cubicOf(start, end, line.bend, flow), radius(line.from, shift.from), radius(line.to, shift.to));
  const look = lineLooks[line.line];
  return strokes(
    { ...look, pattern: patternOf(line.line, line.grade), weight: line.width },
    curve,
    blend(palette[look.hue], palette.paper, Math.min(1, quietness(line) * 1.2)),
    palette,
  );
}

function strokes(look: LineLook, curve: Cubic, colour: string, palette: Palette): string {
  const path = `M${at(curve[0])}C${at(curve[1])} ${at(curve[2])} ${at(curve[3])}`;
  const dash = dashSvg(dashes[look.pattern], look.pattern === "dotted");
  const stroke = (width: number, ink: string): string =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${round(width)}"${dash}/>`;
  const line =
    look.pattern === "double" ? stroke(look.weight * 2.4, colour) + stroke(look.weight, palette.paper) : stroke(look.weight, colour);
  return line + headSvg(look, curve, colour, palette);
}

/** The head, drawn pointing right and turned to where the line arrives. */
function headSvg({ head, weight }: LineLook, [, , before, end]: Cubic, colour: string, palette: Palette): string {
  if (head === "none") return "";
  const angle = round((Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI);
  const { path, inside } = heads[head];
  const rim = headRim(head, weight);
  const fill = { ink: colour, paper: palette.paper, none: "none" }[inside];
  const stroke = rim === null ? "" : ` stroke="${colour}" stroke-width="${round(rim)}"`;
  return `<g transform="translate(${at(end)}) rotate(${angle})"><path d="${path}" fill="${fill}"${stroke}/></g>`;
}

const nodeSvg = (node: DrawnNode, place: Point | undefined, palette: Palette): string =>
  place === undefined ? "" : shapeSvg(nodeLooks[node.look], place, node.radius, palette);

function shapeSvg({ shape, hue, fill, rim }: NodeLook, place: Point, radius: number, palette: Palette): string {
  const inside = blend(palette[hue], palette.paper, fillShare[fill]);
  const dash = dashSvg(rimDashes[rim], rim === "dotted");
  return `<g transform="translate(${at(place)})"><path d="${shapePath(shape, radius)}" fill="${inside}" stroke="${palette[hue]}" stroke-width="1.4"${dash}/></g>`;
}

const dashSvg = (dash: readonly number[], isRound: boolean): string =>
  dash.length === 0 ? "" : ` stroke-dasharray="${dash.join(" ")}"${isRound ? ' stroke-linecap="round"' : ""}`;

function labelSvg({ lines, x, y, align }: PlacedLabel, palette: Palette): string {
  const anchor = { start: "start", end: "end", center: "middle" }[align];
  const spans = lines
    .map((line, index) => `<tspan x="${round(x)}" y="${round(y + index * lineHeight + 4.3)}">${escaped(line)}</tspan>`)
    .join("");
  return `<text text-anchor="${anchor}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${spans}</text>`;
}

function legendSvg(drawing: Drawing, palette: Palette, width: number): { readonly body: string; readonly height: number } {
  const { nodes, lines } = legendOf(drawing);
  const entries = [
    ...nodes.map(({ look }) => ({ words: look.words, sample: shapeSvg(look, { x: 20, y: 0 }, 7, palette) })),
    ...lines.map((look) => ({
      words: look.words,
      sample: strokes(look, cubicOf({ x: 2, y: 0 }, { x: 40, y: 0 }, 0, false), palette[look.hue], palette),
    })),
  ];
  const across = Math.max(1, Math.floor(width / legendColumn));
  const rows = Math.ceil(entries.length / across);
  const body = entries.map(({ words, sample }, index) => {
    const place = { x: Math.floor(index / rows) * legendColumn, y: (index % rows) * legendRow };
    return `<g transform="translate(${at(place)})">${sample}<text x="52" y="4.3" fill="${palette.ink}">${escaped(words)}</text></g>`;
  });
  return { body: body.join("\n"), height: rows * legendRow };
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

// What XML does not allow in a text is left out.
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
