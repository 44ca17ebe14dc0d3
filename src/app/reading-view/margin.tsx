import "./margin.css";
import { useLayoutEffect, useRef } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { placeOf } from "../state/opening.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { cueOf } from "../wording/cue-words.ts";
import { elsewhere, elsewhereWords } from "../wording/elsewhere.ts";
import { nodeName, speakersOf } from "../wording/names.ts";
import { stackCards } from "./stack-cards.ts";

type MarginProps = { readonly quotes: readonly QuoteNode[]; readonly selected: QuoteId | null };

/** Beside the text, where it has room: a card for each quotation, level with its words: who, the cue, how sure, and where else it stands. */
export function Margin({ quotes, selected }: MarginProps) {
  const list = useRef<HTMLOListElement>(null);
  useStacking(list, quotes);
  return (
    <ol className="margin" aria-label="Quotations, beside their words" ref={list}>
      {quotes.map((quote, index) => (
        <li key={quote.id} className="margin-card" data-margin={quote.id} aria-current={quote.id === selected ? "true" : undefined}>
          <MarginCard quote={quote} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function MarginCard({ quote, number }: { readonly quote: QuoteNode; readonly number: number }) {
  const collection = useCollection();
  const [first] = speakersOf(collection, quote);
  const imagined = quote.nested?.as === "imagined";
  return (
    <>
      <ViewLink
        className="margin-link"
        change={{ place: { at: "article", id: quote.article, quote: quote.id, words: null }, text: null, part: null }}
        data-focus={`margin ${quote.id}`}
      >
        <span className="margin-number">{number}</span> <KindGlyph kind={first && !imagined ? glyphOf(first) : "open"} />
        <span className="margin-who">{whoOf(speakersOf(collection, quote).map(nodeName), imagined)}</span>
      </ViewLink>
      <p className="margin-meta">
        <span>{cueOf(quote)}</span>
        {!imagined && <GradeMark grade={quote.grade} />}
      </p>
      <ElsewhereBadge quote={quote} />
    </>
  );
}

function whoOf(names: readonly string[], imagined: boolean): string {
  if (imagined) return "Nobody: imagined words";
  return names.length === 0 ? "Speaker not resolved" : names.join(" and ");
}

/** In how many other articles a quotation stands, altered or not; leads to its wordings. Nothing where it stands here only. */
export function ElsewhereBadge({ quote }: { readonly quote: QuoteNode }) {
  const found = elsewhere(useCollection(), quote);
  if (found === null) return null;
  return (
    <p className="elsewhere">
      <ViewLink change={{ place: placeOf(quote.id), text: quote.article, part: "repeats" }} title={found.where}>
        Also {elsewhereWords(found)}
      </ViewLink>
      <span className="quiet">{found.where}</span>
    </p>
  );
}

const gap = 10; // pixels between two cards

/** Puts each card level with the first words of its quotation, again whenever the text or a card changes its size. */
function useStacking(list: React.RefObject<HTMLOListElement | null>, quotes: readonly QuoteNode[]): void {
  useLayoutEffect(() => {
    const margin = list.current;
    const text = margin?.parentElement?.querySelector(".article-text");
    if (!margin || !text) return;
    const stack = (): void => place(margin, text);
    stack();
    const watch = new ResizeObserver(stack);
    watch.observe(text);
    for (const { id } of quotes) {
      const card = margin.querySelector(`[data-margin="${CSS.escape(id)}"]`);
      if (card) watch.observe(card);
    }
    return () => watch.disconnect();
  }, [list, quotes]);
}

function place(margin: HTMLElement, text: Element): void {
  if (margin.offsetParent === null) return; // no room: the margin is not drawn
  const cards = [...margin.querySelectorAll<HTMLElement>("[data-margin]")];
  const from = margin.getBoundingClientRect().top;
  const tops = new Map<string, number>();
  for (const mark of text.querySelectorAll<HTMLElement>("[data-quote], [data-number]")) {
    const id = mark.dataset["quote"] ?? mark.dataset["number"] ?? "";
    if (!tops.has(id)) tops.set(id, (mark.getClientRects()[0]?.top ?? from) - from);
  }
  const stacked = stackCards(
    cards.map((card) => ({ wanted: tops.get(card.dataset["margin"] ?? "") ?? 0, height: card.offsetHeight })),
    gap,
  );
  cards.forEach((card, index) => (card.style.top = `${stacked[index] ?? 0}px`));
  const last = cards.at(-1);
  margin.style.minHeight = `${(stacked.at(-1) ?? 0) + (last?.offsetHeight ?? 0)}px`;
}
