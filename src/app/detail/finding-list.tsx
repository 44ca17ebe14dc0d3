import "./finding-list.css";
import { Fragment } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { circleSentence, disagreementSentence, sharedTextSentence } from "../wording/finding-sentences.ts";
import type { Circle, Disagreement, Findings, SharedText } from "../wording/findings.ts";
import { sourceName, venueOf } from "../wording/names.ts";
import { useCollection } from "../ui/use-collection.ts";
import { TellingView } from "./telling-view.tsx";

/** Findings with the evidence of both sides. `current` is the quote whose page they stand on, if it is one. */
export const FindingList = ({ findings, current = null }: { readonly findings: Findings; readonly current?: QuoteNode | null }) => (
  <ul className="findings">
    {findings.disagreements.map((one) => (
      <DisagreementItem key={one.telling.id} of={one} current={current} />
    ))}
    {findings.circles.map((one) => (
      <CircleItem key={one.articles.map(({ id }) => id).join(" ")} of={one} />
    ))}
    {findings.copies.map((one) => (
      <SharedTextItem key={one.articles.map(({ id }) => id).join(" ")} of={one} />
    ))}
  </ul>
);

function DisagreementItem({ of, current }: { readonly of: Disagreement; readonly current: QuoteNode | null }) {
  const collection = useCollection();
  const { earlier, later } = of.telling;
  return (
    <li className="finding" data-card={later.id}>
      <h3>{of.title}</h3>
      <p>{disagreementSentence(collection, of)}</p>
      <TellingView telling={of.telling} current={current} />
      <p className="actions">
        <ViewLink
          className="action"
          change={{ place: { at: "compare", of: [earlier.id, later.id] }, text: null, part: null }}
          data-compare=""
          data-open=""
        >
          Compare side by side
        </ViewLink>
      </p>
    </li>
  );
}

const CircleItem = ({ of }: { readonly of: Circle }) => {
  const collection = useCollection();
  return (
    <li className="finding">
      <h3>Articles that credit each other</h3>
      <p>{circleSentence(of)}</p>
      <ul className="plain-list">
        {of.credits.map(({ quote, theirs, words }) => {
          const via = collection.from(quote.id, "via").find((edge) => edge.words === words);
          return (
            <li key={`${quote.id} ${theirs.id}`}>
              <NodeLink to={quote.id}>{venueOfQuote(collection.article(quote.article))}</NodeLink> credits{" "}
              <NodeLink to={theirs.id}>{venueOfQuote(collection.article(theirs.article))}</NodeLink>:{" "}
              {via?.evidence[0] ? <EvidenceLink evidence={via.evidence[0]} quote={quote.id} label={`“${words}”`} /> : `“${words}”`}
            </li>
          );
        })}
      </ul>
      <CompareArticlesLink of={of.articles} />
    </li>
  );
};

const venueOfQuote = (article: Parameters<typeof venueOf>[0] | null): string => (article === null ? "an article" : venueOf(article));

const SharedTextItem = ({ of }: { readonly of: SharedText }) => (
  <li className="finding">
    <h3>Articles that share their text</h3>
    <p>{sharedTextSentence(of)}</p>
    <p>
      {of.articles.map((article, index) => (
        <Fragment key={article.id}>
          {index > 0 && "; "}
          <NodeLink to={article.id}>{sourceName(article)}</NodeLink> <span className="quiet">({venueOf(article)})</span>
        </Fragment>
      ))}
    </p>
    <CompareArticlesLink of={of.articles} />
  </li>
);

const CompareArticlesLink = ({ of }: { readonly of: SharedText["articles"] }) => (
  <p className="actions">
    <ViewLink
      className="action"
      change={{ place: { at: "compare", of: of.map(({ id }) => id) }, text: null, part: null }}
      data-compare=""
      data-open=""
    >
      Compare side by side
    </ViewLink>
  </p>
);
