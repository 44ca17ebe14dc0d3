import { groupBy } from "../../core/graph/group-by.ts";
import type { ActorNode } from "../../core/graph/schema.ts";
import type { Evidence } from "../../core/model/evidence.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { Growing } from "../ui/growing.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { placed } from "../wording/names.ts";
import { Section } from "./section.tsx";

/** The words that name an actor, each leading to its place; of several articles, article by article. */
export function NamedWhere({ actor }: { readonly actor: ActorNode }) {
  const collection = useCollection();
  const articles = [...groupBy(actor.evidence, ({ source }) => source)];
  if (articles.length === 1)
    return (
      <Section title={`Where the article ${actor.actor === "unnamed" ? "speaks of" : "names"} them (${actor.evidence.length})`}>
        <Places evidence={actor.evidence} />
      </Section>
    );
  return (
    <Section title={`Where articles name them (${actor.evidence.length} places in ${articles.length} articles)`}>
      <Growing of={articles} noun="article" name={`${actor.id} named`}>
        {(shown) => (
          <dl className="facts">
            {shown.map(([source, evidence]) => {
              const article = collection.source(source);
              return (
                <div key={source} className="fact">
                  <dt>{article === null ? source : placed(article)}</dt>
                  <dd>
                    <Places evidence={evidence} />
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </Growing>
    </Section>
  );
}

const Places = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <p className="evidence-list">
    {evidence.map((one) => (
      <EvidenceLink key={one.span.start} evidence={one} />
    ))}
  </p>
);
