import { useState } from "react";
import type { ActorNode, QuoteNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { useCollection } from "../ui/use-collection.ts";
import { nodeName, venue } from "../wording/names.ts";

/** Which of an actor's quotations somebody else of that name or description said: some, in one article, and not all. */
export function ChooseQuotes({ actor, onDecide }: { readonly actor: ActorNode; readonly onDecide: (decision: Decision | null) => void }) {
  const collection = useCollection();
  const [chosen, setChosen] = useState<readonly QuoteId[]>([]);
  const quotes = collection.from(actor.id, "said").flatMap(({ to }) => collection.quote(to) ?? []);
  const turn = (id: QuoteId): void => {
    const now = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    setChosen(now);
    onDecide(decisionOf(actor, quotes, now));
  };
  if (quotes.length < 2) return <p className="quiet">Only one quotation here is theirs. Correct its speaker on its own page.</p>;
  return (
    <fieldset>
      <legend>Which ones: some, of one article, but not all</legend>
      <div className="correct-list">
        {quotes.map((quote) => (
          <label key={quote.id} className="correct-choice">
            <input type="checkbox" checked={chosen.includes(quote.id)} onChange={() => turn(quote.id)} /> <bdi>{nodeName(quote)}</bdi>{" "}
            <span className="quiet">
              {venue(collection, quote)}, paragraph {quote.paragraph}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function decisionOf({ id }: ActorNode, all: readonly QuoteNode[], chosen: readonly QuoteId[]): Decision | null {
  const articles = new Set(all.flatMap((quote) => (chosen.includes(quote.id) ? [quote.article] : [])));
  const [article] = articles;
  if (article === undefined || articles.size > 1 || chosen.length === all.length) return null;
  return { decision: "split", about: id, article, quotes: chosen };
}
