import type { SourceNode } from "../../core/graph/schema.ts";
import { sharingArticles } from "../compare/article-rows.ts";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { countFindings, findingsOfArticle } from "../wording/findings.ts";
import { sourceName, venueOf } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { FindingList } from "./finding-list.tsx";
import { Section } from "./section.tsx";

/** What an article has in common with others here: findings that concern it, and the articles that share statements with it. */
export function ArticleBesides({ article }: { readonly article: SourceNode }) {
  const collection = useCollection();
  const findings = findingsOfArticle(collection, article);
  const sharing = sharingArticles(collection, article);
  return (
    <>
      {countFindings(findings) > 0 && (
        <Section title={`To check (${countFindings(findings)})`}>
          <FindingList findings={findings} />
        </Section>
      )}
      {sharing.length > 0 && (
        <Section title="Has words in common with">
          <ul className="plain-list">
            {sharing.map(({ article: other, shared }) => (
              <li key={other.id}>
                <NodeLink to={other.id}>{sourceName(other)}</NodeLink>{" "}
                <span className="quiet">
                  {venueOf(other)} · {counted(shared, "statement")} ·
                </span>{" "}
                <ViewLink className="action" change={{ place: { at: "compare", of: [article.id, other.id] }, text: null, part: null }}>
                  Compare
                </ViewLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
