import type { ReactNode } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import { PageHead } from "../detail/page-head.tsx";
import { NotKnown } from "../detail/section.tsx";
import { Changed } from "../ui/changed-words.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { QuoteWords, wordsLabel } from "../ui/quote-words.tsx";
import { ReadLink } from "../ui/read-link.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { articlesAndOrigins } from "../wording/carried.ts";
import { cueOf } from "../wording/cue-words.ts";
import { sourceName, venue } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { alterationNames, baseNote } from "../wording/telling.ts";
import { accountOf, differenceSentence, fieldsOf, type Column, type Field, type FieldName } from "./columns.ts";
import { notKnownBeside } from "./not-known-beside.ts";

type Props = { readonly of: readonly NodeId[]; readonly columns: readonly Column[]; readonly missing: readonly NodeId[] };

const titles: Readonly<Record<FieldName, string>> = {
  words: "Words",
  speaker: "Who speaks",
  cue: "Said with",
  "on whose word": "On whose word",
  stand: "On the claim",
};

/** Wordings of one statement, each a column by date; what differs is said in words first, and marked at each fact. */
export function CompareWordings({ of, columns, missing }: Props) {
  const collection = useCollection();
  const fields = fieldsOf(collection, columns);
  const claim = of.map((id) => collection.claim(id)).find((one) => one !== null) ?? null;
  const base = columns.find(({ isBase }) => isBase);
  const isOneArticle = columns.length > 1 && new Set(columns.map(({ quote }) => quote.article)).size === 1;
  const where = articlesAndOrigins(
    collection,
    columns.map(({ quote }) => quote.id),
  );
  return (
    <article className="about compare">
      <PageHead
        glyph={claim ? "claim" : "quote"}
        noun={claim ? "side by side on one claim" : "side by side"}
        className="words words-large"
        title={claim ? <NodeLink to={claim.id}>{claim.words}</NodeLink> : base && <QuoteWords quote={base.quote} />}
        sentence={[
          columns.length === 1
            ? `Only one telling of it is in this collection (${where}); there is nothing to lay beside it.`
            : `${counted(columns.length, "telling")} (${where}), ${isOneArticle ? "in the order of the article" : "by date"}. ${differenceSentence(fields)}`,
        ]}
      />
      <ol className="columns" style={{ "--rows": fields.length + 2 } as React.CSSProperties}>
        {columns.map((column) => (
          <ColumnOf
            key={column.quote.id}
            column={column}
            fields={fields}
            base={base?.quote.id ?? null}
            others={columns.length - 1}
            isOneArticle={isOneArticle}
          />
        ))}
      </ol>
      <NotKnown lines={notKnownBeside(collection, columns, missing)} />
    </article>
  );
}

function ColumnOf({
  column,
  fields,
  base,
  others,
  isOneArticle,
}: {
  readonly column: Column;
  readonly fields: readonly Field[];
  readonly base: NodeId | null;
  readonly others: number;
  /** All columns are places of one article. */
  readonly isOneArticle: boolean;
}) {
  const collection = useCollection();
  const { quote, isBase } = column;
  const article = collection.article(quote.article);
  return (
    <li className="column" data-card={quote.id}>
      <header className="column-head">
        <h2>{isOneArticle ? `Paragraph ${quote.paragraph}` : venue(collection, quote)}</h2>
        {article && <NodeLink to={article.id}>{sourceName(article)}</NodeLink>}
      </header>
      {fields.map(({ name, differs }) => (
        <div key={name} className="column-fact">
          <p className="column-name">
            {titles[name]}
            {differs && <span className="chip chip-quiet">differs</span>}
          </p>
          <FactOf column={column} name={name} others={others} />
        </div>
      ))}
      <p className="actions">
        <NodeLink to={quote.id} className="action" data-open="">
          Open this telling
        </NodeLink>
        <ReadLink quote={quote} />
        {others > 1 && !isBase && base !== null && (
          <ViewLink className="action" change={{ place: { at: "compare", of: [base, quote.id] } }}>
            Only this and the fullest
          </ViewLink>
        )}
      </p>
    </li>
  );
}

function FactOf({ column, name, others }: { readonly column: Column; readonly name: FieldName; readonly others: number }): ReactNode {
  const collection = useCollection();
  const { quote, isBase, alterations, steps, stand, isCopy, isLater } = column;
  switch (name) {
    case "words":
      return (
        <>
          <p className={isBase ? "words words-small" : "words words-small telling-words"}>
            {steps.map((step, index) => (
              <Changed key={index} step={step} known={isLater} />
            ))}
          </p>
          <p className="chips">
            {(isBase ? [baseNote(others)] : alterations.map((one) => alterationNames[one])).map((change) => (
              <span key={change} className={isBase ? "chip chip-note" : "chip"}>
                {change}
              </span>
            ))}
            {isCopy && <span className="chip chip-quiet">shares its text</span>}
          </p>
        </>
      );
    case "speaker":
      return (
        <p className="meta meta-who">
          <SpeakerLine quote={quote} />
          <GradeMark grade={quote.grade} />
        </p>
      );
    case "cue":
      return (
        <p>
          {cueOf(quote)} <span className="quiet">{wordsLabel(quote)}</span>
        </p>
      );
    case "on whose word":
      return <p>{accountOf(collection, quote)}</p>;
    case "stand":
      return <p>{stand}</p>;
  }
}
