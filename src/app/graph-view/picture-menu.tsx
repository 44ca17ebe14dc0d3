import { say } from "../ui/status.tsx";
import type { NetworkCanvas } from "./canvas/network-canvas.ts";
import { palettes, type Shade } from "./colours.ts";
import { pngFile, saveFile, svgFile } from "./save-picture.ts";

/** Keeps what is drawn as a picture, with its legend, on light or dark paper. */
export function PictureMenu({ canvas }: { readonly canvas: NetworkCanvas }) {
  const save = async (shade: Shade, kind: "PNG" | "SVG"): Promise<void> => {
    try {
      const svg = canvas.picture(palettes[shade]);
      saveFile(`sayso-network.${kind.toLowerCase()}`, kind === "SVG" ? svgFile(svg) : await pngFile(svg));
      say(`${kind} saved.`);
    } catch {
      say(`The ${kind} could not be made in this browser.`);
    }
  };
  return (
    <details className="network-legend network-picture">
      <summary>Picture</summary>
      <div className="network-legend-sheet">
        {(["light", "dark"] as const).map((shade) => (
          <p key={shade} className="actions">
            <span className="quiet">{shade === "light" ? "On light" : "On dark"}</span>
            {(["PNG", "SVG"] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                className="action"
                aria-label={`${kind} on ${shade} paper`}
                onClick={() => void save(shade, kind)}
              >
                {kind}
              </button>
            ))}
          </p>
        ))}
      </div>
    </details>
  );
}
