import { useEffect, useRef } from "react";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Growing } from "../ui/growing.tsx";
import { QuoteRow } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { nameApart } from "../wording/name-apart.ts";
import { counted } from "../wording/phrase.ts";
import type { DrawnLine } from "./drawing.ts";
import { lineVerb } from "./line-words.ts";

/** What is behind a line: the sentence, how sure it is, and the words it rests on. */
export function LineCard({ line, onClose }: { readonly line: DrawnLine; readonly onClose: () => void }) {
  const collection = useCollection();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus({ preventScroll: true }), []);
  const [from, to] = [collection.node(line.from), collection.node(line.to)];
  if (from === null || to === null) return null;
  const quotes = from.kind === "actor" && to.kind === "actor" ? line.quotes.flatMap((id) => collection.quote(id) ?? []) : [];
  const evidence = line.behind.flatMap((edge) => edge.evidence);
  return (
    <section className="network-line-card" aria-label="What this line rests on">
      <p className="network-line-words">
        <NodeLink to={from.id}>{nameApart(collection, from)}</NodeLink> {lineVerb(line)}{" "}
        <NodeLink to={to.id}>{nameApart(collection, to)}</NodeLink> <GradeMark grade={line.grade} />
      </p>
      <button ref={close} type="button" className="icon-button network-line-close" aria-label="Close" onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path className="icon-line" d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      {quotes.length > 0 ? (
        <>
          <p className="meta">
            <span>{counted(quotes.length, "quotation")} behind it</span>
          </p>
          <Growing of={quotes} noun="quotation" name={`${line.id} behind`}>
            {(shown) => shown.map((quote) => <QuoteRow key={quote.id} quote={quote} />)}
          </Growing>
        </>
      ) : (
        <ul className="plain-list">
          {evidence.map((piece, index) => (
            <li key={`${piece.source} ${piece.span.start} ${index}`}>
              <EvidenceLink evidence={piece} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
