import { notKnown } from "../../core/graph/not-known.ts";
import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { CorrectBox } from "../corrections/correct-box.tsx";
import { ExportButton } from "../exports/export-button.tsx";
import { CopyActions } from "../ui/copy-actions.tsx";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { glyphOf } from "../ui/kind-glyph.tsx";
import { QuoteRow } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { dateName, nodeName, nodeNoun, sourceName } from "../wording/names.ts";
import { sourceSentence } from "../wording/page-sentences.ts";
import { throughOf } from "../wording/through.ts";
import { ArticleBesides } from "./article-besides.tsx";
import { ClaimsToCheck } from "./claims-to-check.tsx";
import { OthersChecks } from "./others-checks.tsx";
import { PageHead } from "./page-head.tsx";
import { NotKnown, Section } from "./section.tsx";

/** A thing read or cited: what is known of it and what is not, what it leans on, and which quotes come through it. */
export function SourcePage({ source }: { readonly source: SourceNode }) {
  const collection = useCollection();
  const leans = collection.from(source.id, "cites");
  const cited = collection.to(source.id, "cites");
  const spoken = collection.from(source.id, "said").map((edge) => collection.quote(edge.to));
  const through = throughOf(collection, source);
  return (
    <article className="page">
      <PageHead glyph={glyphOf(source)} noun={nodeNoun(source)} title={sourceName(source)} sentence={sourceSentence(collection, source)} />
      <p className="actions">
        {source.article !== null && source.source === "article" && (
          <ViewLink
            className="action"
            change={{ place: { at: "article", id: source.article, quote: null, words: null }, text: null, part: null }}
            data-read=""
          >
            Read the article
          </ViewLink>
        )}
        <CopyActions node={source} markdown />
        <ExportButton />
      </p>
      <CorrectBox of={source} />
      {source.source === "article" && <SourceFacts source={source} />}
      {source.source === "article" && <ArticleBesides article={source} />}
      {source.source === "article" && <ClaimsToCheck article={source} />}
      {leans.length > 0 && (
        <Section title="Leans on">
          <ul className="plain-list">
            {leans.map((edge) => {
              const other = collection.node(edge.to);
              return (
                <li key={edge.id}>
                  {other && <NodeLink to={other.id}>{nodeName(other)}</NodeLink>} <GradeMark grade={edge.grade} />{" "}
                  {edge.evidence.slice(0, 3).map((evidence) => (
                    <EvidenceLink key={evidence.span.start} evidence={evidence} />
                  ))}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {cited.length > 0 && (
        <Section title="Credited by">
          <ul className="plain-list">
            {cited.map((edge) => {
              const other = collection.source(edge.from);
              return (
                <li key={edge.id}>
                  {other && <NodeLink to={other.id}>{sourceName(other)}</NodeLink>}{" "}
                  {edge.evidence.slice(0, 3).map((evidence) => (
                    <EvidenceLink key={evidence.span.start} evidence={evidence} />
                  ))}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {spoken.length > 0 && (
        <Section title={`Says (${spoken.length})`}>{spoken.map((quote) => quote && <QuoteRow key={quote.id} quote={quote} />)}</Section>
      )}
      <Through title="Came through it, as the article says" quotes={through.stated} />
      <Through title="May have come through it" quotes={through.likely} />
      <Through title="Believed, intended or imagined, told beside it" quotes={through.beside} />
      {/* an article's facts above say line by line what is not known */}
      {source.source !== "article" && <NotKnown lines={notKnown(collection.graph, source)} />}
      <OthersChecks of={source.id} />
    </article>
  );
}

/** What is known of an article, line by line; what it came without says so. */
export function SourceFacts({ source }: { readonly source: SourceNode }) {
  const lines: readonly (readonly [string, string | null])[] = [
    ["Headline", source.title],
    ["Outlet", source.outlet],
    ["Author", source.byline],
    ["Published", source.published === null ? null : dateName(source.published)],
    ...(source.updated === null ? [] : [["Updated", dateName(source.updated)] as const]),
    ...(source.wire === null ? [] : [["Wire copy of", source.wire] as const]),
    ["Address", source.url],
    ...(source.annotation === undefined ? [] : [["Who said what", `as ${source.annotation} gives it, not found by Sayso`] as const]),
  ];
  return (
    <dl className="facts article-facts">
      {lines.map(([name, fact]) => (
        <div key={name} className={fact === null ? "fact fact-absent" : "fact"}>
          <dt>{name}</dt>
          <dd>
            {fact === null ? (
              "not known"
            ) : name === "Address" && /^https?:\/\//.test(fact) ? (
              <a href={fact} rel="noreferrer noopener external">
                {fact}
              </a>
            ) : (
              fact
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Through({ title, quotes }: { readonly title: string; readonly quotes: readonly QuoteNode[] }) {
  if (quotes.length === 0) return null;
  return (
    <Section title={`${title} (${quotes.length})`}>
      {quotes.map((quote) => (
        <QuoteRow key={quote.id} quote={quote} />
      ))}
    </Section>
  );
}
