import { useState } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { QuoteWords } from "../ui/quote-words.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { quoteWords, venue } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { alterationNames } from "../wording/telling.ts";
import { wordingRows, type WordingRow } from "../wording/wordings.ts";
import type { Cluster } from "./clusters.ts";

/** The tellings in other articles that are folded under a card: how many, and on request each with what it changes of the card's words. */
export function AlsoTold({ cluster: { quote, others }, selected }: { readonly cluster: Cluster; readonly selected: NodeId | null }) {
  const holds = others.some((other) => other.quote.id === selected);
  const [isOpen, setOpen] = useState(holds);
  if (others.length === 0) return null;
  const articles = new Set(others.map((other) => other.quote.article)).size;
  return (
    <details className="also" open={isOpen || holds} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Also in {counted(articles, "other article")}</summary>
      {(isOpen || holds) && <Tellings of={others.map((other) => other.quote)} beside={quote} selected={selected} />}
    </details>
  );
}

type TellingsProps = { readonly of: readonly QuoteNode[]; readonly beside: QuoteNode; readonly selected: NodeId | null };

function Tellings({ of, beside, selected }: TellingsProps) {
  const collection = useCollection();
  const rows = wordingRows(collection, beside);
  const names = ({ isBase, alterations }: WordingRow): readonly string[] =>
    isBase ? ["the fullest and earliest"] : alterations.map((alteration) => alterationNames[alteration]);
  return (
    <ul className="also-rows">
      {of.map((quote) => {
        const row = rows.find((one) => one.quote.id === quote.id);
        return (
          <li key={quote.id} data-card={quote.id} aria-current={quote.id === selected ? "true" : undefined}>
            <Telling of={quote} names={row === undefined ? [] : names(row)} isOther={quoteWords(quote) !== quoteWords(beside)} />
          </li>
        );
      })}
      {rows.every(({ quote, isBase }) => !isBase || quote.id !== beside.id) && (
        <li className="quiet">What changed is measured by the fullest and earliest wording.</li>
      )}
    </ul>
  );
}

type TellingProps = { readonly of: QuoteNode; readonly names: readonly string[]; readonly isOther: boolean };

function Telling({ of, names, isOther }: TellingProps) {
  const collection = useCollection();
  const { view } = useView();
  return (
    <>
      <p className="chips">
        <ViewLink change={opening(view, of.id)} data-focus={`card ${of.id}`} data-open="">
          {venue(collection, of)}
        </ViewLink>
        {names.map((name) => (
          <span key={name} className="chip">
            {name}
          </span>
        ))}
      </p>
      {isOther && (
        <p className="words words-small">
          <QuoteWords quote={of} />
        </p>
      )}
    </>
  );
}
