import { writeCorrections } from "../../core/corrections/write-corrections.ts";
import type { AppliedCorrection } from "../../core/model/correction.ts";
import { downloadText } from "../own-articles/download-text.ts";
import { copyText } from "../ui/copy-text.ts";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { subjectOf } from "./correction-words.ts";
import { CorrectionLine } from "./corrected-by.tsx";
import { forget, keep, redo, undo } from "./correction-store.ts";
import { useCorrections } from "./use-corrected.ts";
import { Sheet } from "../ui/sheet.tsx";
import "../own-articles/own-articles.css";

/** All corrections of the collection: the person's own, to take back, keep and export; and those that the build applied. */
export default function CorrectionsDialog({ onClose }: { readonly onClose: () => void }) {
  const all = useCollection().graph.records.corrections ?? [];
  const { made } = useCorrections();
  const yaml = writeCorrections(made);
  return (
    <Sheet title="Corrections" onClose={onClose} className="own-dialog">
      <Lines title="Yours" corrections={all.slice(all.length - made.length)} onFollow={onClose} />
      <OwnActions yaml={yaml} />
      {made.length > 0 && (
        <>
          <p className="quiet">
            Put these lines at the end of <code>graph-data/corrections.yaml</code>: every build then applies them, and shows them on what
            they changed.
          </p>
          <label className="own-field">
            <span>The lines</span>
            <textarea className="correct-yaml" readOnly rows={10} wrap="off" value={yaml} />
          </label>
        </>
      )}
      <Lines title="Made before, and applied by the build" corrections={all.slice(0, all.length - made.length)} onFollow={onClose} />
    </Sheet>
  );
}

type LinesProps = { readonly title: string; readonly corrections: readonly AppliedCorrection[]; readonly onFollow: () => void };

function Lines({ title, corrections, onFollow }: LinesProps) {
  if (corrections.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className="corrected-by">
        {corrections.map((one, index) => (
          <li key={`${one.about} ${index}`}>
            <Subject of={one} onFollow={onFollow} />
            <CorrectionLine correction={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was decided about, before the decision: in a list of many nothing else says it. */
function Subject({ of, onFollow }: { readonly of: AppliedCorrection; readonly onFollow: () => void }) {
  const subject = subjectOf(useCollection(), of);
  if (subject === null) return null;
  return (
    <p>
      {typeof subject === "string" ? (
        subject
      ) : (
        <NodeLink to={subject.to} onClick={onFollow}>
          {subject.words}
        </NodeLink>
      )}
    </p>
  );
}

function OwnActions({ yaml }: { readonly yaml: string }) {
  const { made, undone, kept, shelf } = useCorrections();
  return (
    <div className="actions">
      {made.length > 0 && (
        <>
          <button type="button" className="action" onClick={() => downloadText("corrections.yaml", yaml)}>
            Download as YAML
          </button>
          <button type="button" className="action" onClick={() => void copyText(yaml, "YAML")}>
            Copy as YAML
          </button>
          <button type="button" className="action" onClick={() => undo(shelf.name) && say("Taken back.")}>
            Undo the last
          </button>
        </>
      )}
      {undone.length > 0 && (
        <button type="button" className="action" onClick={() => redo(shelf.name) && say("Made again.")}>
          Make it again
        </button>
      )}
      {kept ? null : (
        <button type="button" className="action" onClick={() => void keep(shelf.name).then((done) => say(done ? keptNow : notKept))}>
          Keep in this browser
        </button>
      )}
      <button type="button" className="action" onClick={() => forgotten(shelf.name)}>
        Forget all of mine
      </button>
    </div>
  );
}

const keptNow = "Kept in this browser, with every change from now on.";
const notKept = "This browser does not let the page keep anything. Download them instead.";

function forgotten(shelf: string): void {
  forget(shelf);
  say("Your corrections are forgotten, here and in this browser.");
}
