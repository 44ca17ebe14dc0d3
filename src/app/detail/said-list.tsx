import { Fragment } from "react";
import { groupBy } from "../../core/graph/group-by.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { utterancesIn } from "../../core/graph/utterances.ts";
import { Growing } from "../ui/growing.tsx";
import { QuoteRow } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { venue } from "../wording/names.ts";
import { byDate } from "../wording/wordings.ts";

/** What one speaker said, earliest first; the tellings of one utterance are one row, which leads to the others. */
export function SaidList({ quotes, name }: { readonly quotes: readonly QuoteNode[]; readonly name: string }) {
  const collection = useCollection();
  const of = utterancesIn(collection.graph);
  const utterances = groupBy(quotes.toSorted(byDate(collection)), ({ id }) => of.get(id) ?? id);
  return (
    <Growing of={[...utterances.values()]} noun="utterance" name={name}>
      {(shown) =>
        shown.map(([first, ...others]) =>
          first === undefined ? null : (
            <QuoteRow key={first.id} quote={first} who={false}>
              {others.length > 0 && <Again of={others} />}
            </QuoteRow>
          ),
        )
      }
    </Growing>
  );
}

const Again = ({ of }: { readonly of: readonly QuoteNode[] }) => {
  const collection = useCollection();
  return (
    <p className="quiet">
      Told again in{" "}
      {of.map((quote, index) => (
        <Fragment key={quote.id}>
          {index > 0 && "; "}
          <NodeLink to={quote.id}>{venue(collection, quote)}</NodeLink>
        </Fragment>
      ))}
    </p>
  );
};
