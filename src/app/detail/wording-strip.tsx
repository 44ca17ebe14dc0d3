import "./wording-strip.css";
import { Fragment } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { Changed } from "../ui/changed-words.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { venue } from "../wording/names.ts";
import { stripSentence } from "../wording/strip-sentence.ts";
import { alterationNames, baseNote } from "../wording/telling.ts";
import { isAltered, type WordingRow } from "../wording/wordings.ts";

type StripProps = { readonly rows: readonly WordingRow[]; readonly current: QuoteNode };

/** Every wording of one utterance, by date: what each changes of the fullest and earliest, word by word and by name. */
export function WordingStrip({ rows, current }: StripProps) {
  const collection = useCollection();
  const base = rows.find(({ isBase }) => isBase);
  const same = rows.filter((row) => !row.isBase && !isAltered(row.alterations));
  const oneArticle = rows.every(({ quote }) => quote.article === current.article);
  const shown = rows.filter((row) => row.isBase || isAltered(row.alterations));
  return (
    <>
      <p>{stripSentence(collection, rows)}</p>
      <ol className="strip">
        {shown.map((row) => (
          <li key={row.quote.id} className="strip-row" aria-current={row.quote.id === current.id ? "true" : undefined}>
            <StripRow row={row} base={base?.quote.id ?? row.quote.id} current={current} oneArticle={oneArticle} others={rows.length - 1} />
            {row.isBase && same.length > 0 && <SameWords rows={same} current={current} />}
          </li>
        ))}
      </ol>
    </>
  );
}

type RowProps = {
  readonly row: WordingRow;
  readonly base: QuoteId;
  readonly current: QuoteNode;
  readonly oneArticle: boolean;
  readonly others: number;
};

function StripRow({ row, base, current, oneArticle, others }: RowProps) {
  const collection = useCollection();
  const { quote, isBase, alterations, steps } = row;
  return (
    <>
      <p className="meta strip-venue">
        <strong>{oneArticle ? "this article" : venue(collection, quote)}</strong>
        <span>paragraph {quote.paragraph}</span>
      </p>
      <p className="chips">
        {isBase ? (
          <span className="chip chip-note">{baseNote(others)}</span>
        ) : (
          alterations.map((alteration) => (
            <span key={alteration} className="chip">
              {alterationNames[alteration]}
            </span>
          ))
        )}
      </p>
      <p className={isBase ? "words words-small" : "words words-small telling-words"}>
        {steps.map((step, index) => (
          <Changed key={index} step={step} known={row.isLater} />
        ))}
      </p>
      {(isBase || alterations.includes("speaker-changed")) && (
        <p className="meta meta-who">
          <SpeakerLine quote={quote} />
        </p>
      )}
      <p className="actions">
        <OpenTelling quote={quote} current={current} />
        {!isBase && (
          <ViewLink className="action" change={{ place: { at: "compare", of: [base, quote.id] }, text: null, part: null }}>
            Side by side
          </ViewLink>
        )}
      </p>
    </>
  );
}

/** Those that run the same words, in one line: a copy of the text is no second telling, and says so. */
function SameWords({ rows, current }: StripProps) {
  const collection = useCollection();
  return (
    <p className="quiet">
      Word for word in{" "}
      {rows.map((row, index) => (
        <Fragment key={row.quote.id}>
          {index > 0 && "; "}
          {venue(collection, row.quote)}
          {row.isCopy ? " (shares its text)" : ""} <OpenTelling quote={row.quote} current={current} />
        </Fragment>
      ))}
    </p>
  );
}

function OpenTelling({ quote, current }: { readonly quote: QuoteNode; readonly current: QuoteNode }) {
  const { view } = useView();
  if (quote.id === current.id) return <span className="quiet">this quotation</span>;
  return (
    <ViewLink className="action" change={opening(view, quote.id)}>
      Open this telling
    </ViewLink>
  );
}
