import { lazy, Suspense, useState } from "react";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { counted } from "../wording/phrase.ts";
import { undo } from "./correction-store.ts";
import { useCorrections } from "./use-corrected.ts";
import "./corrections.css";

const CorrectionsDialog = lazy(() => import("./corrections-dialog.tsx"));

/** Says, above everything, that the page shows the person's own corrections, and leads to all that can be done with them. */
export function CorrectionsStrip() {
  const collection = useCollection();
  const { made, kept, undone, shelf } = useCorrections();
  const [open, setOpen] = useState(false);
  if (made.length === 0 && undone.length === 0) return null;
  const failed =
    made.length === 0 ? 0 : (collection.graph.records.corrections ?? []).slice(-made.length).filter((one) => one.failed).length;
  return (
    <div className="own-strip corrections-strip">
      <output>
        {made.length === 0 ? "Your corrections are taken back." : inWhatYouRead(made.length, kept)}
        {failed > 0 && ` ${counted(failed, "of them changes", "of them change")} nothing.`}
      </output>
      <span className="actions">
        <button type="button" className="action" onClick={() => setOpen(true)}>
          See and export
        </button>
        <button type="button" className="action" disabled={made.length === 0} onClick={() => undo(shelf.name) && say("Taken back.")}>
          Undo the last
        </button>
      </span>
      {open && (
        <Suspense fallback={null}>
          <CorrectionsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

const inWhatYouRead = (count: number, kept: boolean): string =>
  `${counted(count, "correction")} of yours ${count === 1 ? "is" : "are"} in what you read, ${kept ? "kept in this browser" : "in this page only"}.`;
