import { useMemo } from "react";
import { KindGlyph } from "../ui/kind-glyph.tsx";
import type { Palette } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { legendOf } from "./legend-of.ts";
import { LineSample } from "./line-sample.tsx";

/** What the shapes and lines mean: only those that are drawn just now. */
export function Legend({ drawing, palette }: { readonly drawing: Drawing; readonly palette: Palette }) {
  const { nodes, lines } = useMemo(() => legendOf(drawing), [drawing]);
  return (
    <details className="network-legend">
      <summary>Legend</summary>
      <div className="network-legend-sheet">
        <ul aria-label="Shapes">
          {nodes.map(({ name, look }) => (
            <li key={name}>
              <span className={`network-legend-shape fill-${look.fill}`}>
                <KindGlyph kind={look.shape} />
              </span>
              {look.words}
            </li>
          ))}
        </ul>
        <ul aria-label="Lines">
          {lines.map((line) => (
            <li key={line.words}>
              <LineSample pattern={line.pattern} head={line.head} colour={palette[line.hue]} width={line.weight} />
              {line.words}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
