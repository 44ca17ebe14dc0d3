import { correctionsAbout } from "../../core/corrections/corrections-about.ts";
import type { AppliedCorrection } from "../../core/model/correction.ts";
import type { Collection } from "../collection.ts";
import { say } from "../ui/status.tsx";
import { Phrases } from "../ui/phrases.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { dateName } from "../wording/names.ts";
import { takeBack } from "./correction-store.ts";
import { decisionWords } from "./correction-words.ts";
import { useCorrections } from "./use-corrected.ts";
import "./corrections.css";

/** What people decided about a record, a line each: who, when, what, why; nothing where nobody did. */
export function CorrectedBy({ id }: { readonly id: string }) {
  const collection = useCollection();
  const about = correctionsAbout(collection.graph.records, id);
  if (about.length === 0) return null;
  return (
    <ul className="corrected-by" aria-label="What people decided">
      {about.map((one, index) => (
        <li key={`${one.decision} ${one.about} ${index}`}>
          <CorrectionLine correction={one} />
        </li>
      ))}
    </ul>
  );
}

/** Whether anybody decided anything about a record. */
export const isCorrected = (collection: Collection, id: string): boolean => correctionsAbout(collection.graph.records, id).length > 0;

/** One decision as a sentence; one that could not be applied says why, one of the person's own can be taken back. */
export function CorrectionLine({ correction }: { readonly correction: AppliedCorrection }) {
  const collection = useCollection();
  const { made, shelf } = useCorrections();
  const { who, when, why, failed, decision } = correction;
  // What the build applied stands first, so the person's own are the last of the list.
  const at = (collection.graph.records.corrections ?? []).indexOf(correction);
  const own = at - ((collection.graph.records.corrections ?? []).length - made.length);
  return (
    <>
      {decision === "note" ? "Noted by " : "Corrected by "}
      <bdi>{who}</bdi> on {dateName(when)}:{" "}
      {decision !== "note" && (
        <>
          <Phrases of={decisionWords(collection, correction)} />, because:{" "}
        </>
      )}
      <bdi>{why}</bdi>
      {failed !== null && <strong className="correction-failed"> It changed nothing: {failed}</strong>}
      {at >= 0 && own >= 0 && (
        <>
          {" "}
          <button type="button" className="action" onClick={() => say(takenBack(shelf.name, own))}>
            Take back
          </button>
        </>
      )}
    </>
  );
}

function takenBack(shelf: string, index: number): string {
  takeBack(shelf, index);
  return "Taken back.";
}
