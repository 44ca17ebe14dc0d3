import type { SourceNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { PageHead } from "../detail/page-head.tsx";
import { NotKnown, Section } from "../detail/section.tsx";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { Changed } from "../ui/changed-words.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { sourceName, venueOf } from "../wording/names.ts";
import { alterationNames } from "../wording/telling.ts";
import { isAltered, type WordingRow } from "../wording/wordings.ts";
import { articleRows, type UtteranceRow } from "./article-rows.ts";
import { articlesSentence } from "./articles-sentence.ts";

type Props = { readonly articles: readonly SourceNode[]; readonly missing: readonly NodeId[] };

/** Articles side by side: what they all have, in whose wording, and what only one of them has. */
export function CompareArticles({ articles, missing }: Props) {
  const collection = useCollection();
  const rows = articleRows(collection, articles);
  const shared = rows.filter((row) => row.shared > 1);
  const single = rows.filter((row) => row.shared === 1);
  return (
    <article className="about compare">
      <PageHead
        glyph="article"
        noun="articles side by side"
        title={articles.map(sourceName).join(" · ")}
        sentence={[articlesSentence(collection, articles, rows)]}
      />
      {shared.length > 0 && (
        <Section title={`In more than one of them (${shared.length})`}>
          <Rows rows={shared} articles={articles} />
        </Section>
      )}
      {single.length > 0 && (
        <Section title={`In one of them only (${single.length})`}>
          <Rows rows={single} articles={articles} />
        </Section>
      )}
      <NotKnown
        lines={[
          "Why an article leaves something out: the articles do not say.",
          "What else the outlets ran: only these articles were compared.",
          ...missing.map((id) => `${id} was asked for and is not in this collection.`),
        ]}
      />
    </article>
  );
}

const Rows = ({ rows, articles }: { readonly rows: readonly UtteranceRow[]; readonly articles: readonly SourceNode[] }) => (
  <ol className="utterances">
    {rows.map((row) => (
      <li key={row.id} className="utterance">
        {articles.map((article, index) => (
          <div key={article.id} className="utterance-cell">
            <p className="column-name">{venueOf(article)}</p>
            <Cell row={row.cells[index] ?? null} />
          </div>
        ))}
      </li>
    ))}
  </ol>
);

function Cell({ row }: { readonly row: WordingRow | null }) {
  const { view } = useView();
  if (row === null) return <p className="absent">not in this article</p>;
  const { quote, isBase, steps, alterations, isLater } = row;
  return (
    <>
      <p className={isBase ? "words words-small" : "words words-small telling-words"}>
        <ViewLink className="words-link" change={opening(view, quote.id)}>
          {steps.map((step, index) => (
            <Changed key={index} step={step} known={isLater} />
          ))}
        </ViewLink>
      </p>
      <p className="meta meta-who">
        <SpeakerLine quote={quote} />
      </p>
      {!isBase && (
        <p className="chips">
          {(isAltered(alterations) ? alterations.map((one) => alterationNames[one]) : ["word for word"]).map((change) => (
            <span key={change} className="chip">
              {change}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
