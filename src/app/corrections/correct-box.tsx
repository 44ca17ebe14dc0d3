import { lazy, Suspense, useRef, useState } from "react";
import { useCollection } from "../ui/use-collection.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { placed } from "../wording/names.ts";
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

/** Whether each other telling is one; several stand behind one line, so that they do not push the page's answer down. */
function CorrectRepeats({ quote }: { readonly quote: QuoteNode }) {
  const collection = useCollection();
  const repeats = [...collection.from(quote.id, "repeats"), ...collection.to(quote.id, "repeats")];
  const lines = repeats.map((edge) => {
    const other = collection.quote(edge.from === quote.id ? edge.to : edge.from);
    const article = other && collection.article(other.article);
    const where =
      other === null || article === null
        ? "in another article"
        : `in paragraph ${other.paragraph} of ${other.article === quote.article ? "this article" : placed(article)}`;
    return <CorrectHere key={edge.id} of={edge} summary={`Is it the same utterance as ${where}?`} />;
  });
  if (lines.length < 2) return lines;
  return (
    <details className="correct">
      <summary>Is it the same utterance as the {lines.length} others?</summary>
      <div className="correct-others">{lines}</div>
    </details>
  );
}
