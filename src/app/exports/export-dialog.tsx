import { useState } from "react";
import { exportFormats } from "../../core/exports/export-formats.ts";
import type { ExportFormat } from "../../core/exports/export-format.ts";
import { useView } from "../state/use-view.ts";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { nodeName } from "../wording/names.ts";
import { heldInWords } from "../wording/held-in.ts";
import { shortened } from "../wording/shortened.ts";
import { downloadExport } from "./download-export.ts";
import { whatIsOpen } from "./what-is-open.ts";
import { Sheet } from "../ui/sheet.tsx";
import "../own-articles/own-articles.css";
import "./exports.css";

/** Every format, for all of the collection or for what is open. The files are made in the page. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const collection = useCollection();
  const { view } = useView();
  const open = whatIsOpen(collection, view);
  const [part, setPart] = useState(open !== null);
  const take = (format: ExportFormat): void => {
    const name = downloadExport(collection.graph, format, part && open !== null ? open.ids : null);
    say(`${name} was made in this page and given to your browser to save.`);
  };
  return (
    <Sheet title="Take it with you" onClose={onClose} className="own-dialog">
      <p className="quiet">The files are made in this page. Nothing is sent anywhere.</p>
      {open !== null && (
        <fieldset className="export-part">
          <legend>How much</legend>
          <label>
            <input type="radio" name="export-part" checked={part} onChange={() => setPart(true)} />
            <span>
              what is open: <bdi>{shortened(nodeName(open.called))}</bdi>, and what it is joined to
            </span>
          </label>
          <label>
            <input type="radio" name="export-part" checked={!part} onChange={() => setPart(false)} />
            <span>all of it: {heldInWords(collection.quotes)}</span>
          </label>
        </fieldset>
      )}
      <ul className="export-formats" aria-label="Formats">
        {exportFormats.map((format) => (
          <li key={format.name}>
            <button type="button" className="own-button" onClick={() => take(format)}>
              {format.title}
            </button>
            <span className="quiet">{format.about}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
