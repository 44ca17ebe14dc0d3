import { useEffect, useRef, useState } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import { overlaps, type Span } from "../../core/model/span.ts";
import { useCollection } from "../ui/use-collection.ts";
import { boundariesDecision, passageOf, wholeWords } from "./passage.ts";

type Props = { readonly quote: QuoteNode; readonly onDecide: (decision: Decision | null) => void };

/** Which words of the article are the quotation's: selected in the passage, with a mouse, a finger or Shift and the arrows. */
export function ChooseWords({ quote, onDecide }: Props) {
  const source = useCollection().article(quote.article);
  const text = source?.text ?? "";
  const [passage] = useState(() => (source === null ? { start: 0, end: 0 } : passageOf(source, quote)));
  const [pieces, setPieces] = useState<readonly Span[]>(quote.content.map(({ span }) => span));
  const box = useSelected(passage, pieces[0] ?? passage);
  const decided = boundariesDecision(quote, text, pieces);
  const choose = (chosen: readonly Span[]): void => {
    setPieces(chosen);
    const decision = boundariesDecision(quote, text, chosen);
    onDecide(typeof decision === "string" ? null : decision);
  };
  const selected = (): Span | null => {
    const { selectionStart, selectionEnd } = box.current ?? { selectionStart: 0, selectionEnd: 0 };
    return wholeWords(text, { start: passage.start + selectionStart, end: passage.start + selectionEnd });
  };
  const take = (others: readonly Span[]): void => {
    const words = selected();
    if (words !== null) choose([...others.filter((other) => !overlaps(other, words)), words].toSorted((a, b) => a.start - b.start));
  };
  return (
    <fieldset>
      <legend>Which words are the quotation’s</legend>
      <label className="own-field">
        <span>Select them here; only whole words are taken</span>
        <textarea ref={box} className="correct-passage" readOnly rows={7} value={text.slice(passage.start, passage.end)} />
      </label>
      <div className="actions">
        <button type="button" className="own-button" onClick={() => take([])}>
          Take the selected words
        </button>
        <button type="button" className="own-button" onClick={() => take(pieces)}>
          Add them as a further piece
        </button>
      </div>
      <output className="correct-words">
        <span className="quiet">Its words:</span> {pieces.map(({ start, end }) => text.slice(start, end)).join(" … ")}
        {typeof decided === "string" && <span className="quiet"> {decided}</span>}
      </output>
    </fieldset>
  );
}

/** The box with the passage; in it the quotation's first words are selected when it comes. */
function useSelected(passage: Span, first: Span): React.RefObject<HTMLTextAreaElement | null> {
  const box = useRef<HTMLTextAreaElement>(null);
  const atFirst = useRef({ start: first.start - passage.start, end: first.end - passage.start });
  useEffect(() => {
    box.current?.setSelectionRange(atFirst.current.start, atFirst.current.end);
  }, []);
  return box;
}
