import { lazy, Suspense, useRef, useState } from "react";
import { useCollection } from "../ui/use-collection.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { venue } from "../wording/names.ts";
import { CorrectedBy } from "./corrected-by.tsx";
import type { Correctable } from "./correct-node.tsx";
import "./corrections.css";

const CorrectNode = lazy(() => import("./correct-node.tsx"));

/** What people decided about a record, and the form to correct it in place. */
export function CorrectBox({ of }: { readonly of: Exclude<Correctable, { readonly kind: "mayBe" | "repeats" }> }) {
  return (
    <>
      <CorrectedBy id={of.id} />
      <CorrectHere of={of} summary={summaries[of.kind]} />
      {of.kind === "quote" && <CorrectRepeats quote={of} />}
    </>
  );
}

// What is known of an article stands in its file, and is corrected there.
const summaries = {
  quote: "Correct this quotation …",
  actor: "Correct this entry …",
  claim: "Correct this statement …",
  source: "Leave a note about this source …",
} as const;

/** The form behind a line that opens it; it closes when it is done, and the focus returns to the line. */
export function CorrectHere({ of, summary }: { readonly of: Correctable; readonly summary: string }) {
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLElement>(null);
  const close = (): void => {
    setOpen(false);
    line.current?.focus();
  };
  return (
    <details className="correct" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={line}>{summary}</summary>
      {open && (
        <Suspense fallback={<p className="quiet">A moment …</p>}>
          <CorrectNode of={of} onDone={close} />
        </Suspense>
      )}
    </details>
  );
}

function CorrectRepeats({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const repeats = [...collection.from(quote.id, "repeats"), ...collection.to(quote.id, "repeats")];
  return repeats.map((edge) => {
    const other = collection.quote(edge.from === quote.id ? edge.to : edge.from);
    const where = other === null ? "another article" : `${venue(collection, other)}, paragraph ${other.paragraph}`;
    return <CorrectHere key={edge.id} of={edge} summary={`Is it the same utterance as in ${where}?`} />;
  });
}
