import { notKnown } from "../../core/graph/not-known.ts";
import type { ClaimNode, QuoteNode } from "../../core/graph/schema.ts";
import { CopyActions } from "../ui/copy-actions.tsx";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { QuoteRow } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { claimSentence } from "../wording/page-sentences.ts";
import { PageHead } from "./page-head.tsx";
import { NotKnown, Section } from "./section.tsx";

/** A statement apart from its wordings: who states it, who takes a stand, its numbers, why one may want to check it. */
export function ClaimPage({ claim }: { readonly claim: ClaimNode }) {
  const collection = useCollection();
  const quotesOf = (kind: "expresses" | "disputes" | "supports"): readonly QuoteNode[] =>
    collection
      .to(claim.id, kind)
      .map((edge) => collection.quote(edge.from))
      .filter((quote) => quote !== null);
  const own = collection.to(claim.id, "asserts");
  return (
    <article className="page">
      <PageHead
        glyph="claim"
        noun={`claim, ${claim.claim}`}
        className="words words-large words-indirect"
        title={claim.words}
        sentence={claimSentence(collection, claim)}
      />
      <p className="actions">
        <CopyActions node={claim} markdown />
      </p>
      <div className="stances">
        <Side title="States it" quotes={quotesOf("expresses")}>
          {own.map((edge) => (
            <div className="row" key={edge.id}>
              <p>
                The article, in its own voice: <EvidenceLink evidence={edge.evidence[0] ?? claim.evidence[0]!} />
                {/* the schema gives every edge and node at least one piece of evidence */}
              </p>
            </div>
          ))}
        </Side>
        <Side title="Supports it" quotes={quotesOf("supports")} />
        <Side title="Disputes it" quotes={quotesOf("disputes")} />
      </div>
      {claim.numbers.length > 0 && (
        <Section title="Numbers in it">
          <p className="evidence-list">
            {claim.numbers.map((number) => (
              <EvidenceLink key={number.span.start} evidence={number} />
            ))}
          </p>
        </Section>
      )}
      <Section title="Reasons to check it">
        {claim.checkWorthy.length > 0 ? (
          <ul>
            {claim.checkWorthy.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <p className="quiet">No reason was found by rule. That is no verdict either way.</p>
        )}
      </Section>
      <Section title="Where it stands">
        <p className="evidence-list">
          {claim.evidence.map((evidence) => (
            <EvidenceLink key={`${evidence.source} ${evidence.span.start}`} evidence={evidence} />
          ))}
        </p>
      </Section>
      <NotKnown lines={notKnown(collection.graph, claim)} />
    </article>
  );
}

function Side({
  title,
  quotes,
  children,
}: {
  readonly title: string;
  readonly quotes: readonly QuoteNode[];
  readonly children?: React.ReactNode[];
}) {
  if (quotes.length + (children?.length ?? 0) === 0) return null;
  return (
    <Section title={title}>
      {children}
      {quotes.map((quote) => (
        <QuoteRow key={quote.id} quote={quote} />
      ))}
    </Section>
  );
}
