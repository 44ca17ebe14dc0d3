import { countOrigins } from "../../core/graph/count-origins.ts";
import { notKnown } from "../../core/graph/not-known.ts";
import { putsForward } from "../../core/graph/puts-forward.ts";
import type { ClaimNode, QuoteNode } from "../../core/graph/schema.ts";
import type { StanceKind } from "../../core/model/claim.ts";
import type { NodeId } from "../../core/model/ids.ts";
import { wordingsOf } from "../../core/graph/repeats-of.ts";
import { ExportButton } from "../exports/export-button.tsx";
import { SheetButton } from "../exports/sheet-button.tsx";
import { CorrectBox } from "../corrections/correct-box.tsx";
import { CopyActions } from "../ui/copy-actions.tsx";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { QuoteRow } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { articlesAndOrigins } from "../wording/carried.ts";
import { claimKindName, placed } from "../wording/names.ts";
import { claimSentence } from "../wording/claim-sentence.ts";
import type { StanceEdge } from "../wording/stance-verb.ts";
import { byDate } from "../wording/wordings.ts";
import { OthersChecks } from "./others-checks.tsx";
import { PageHead } from "./page-head.tsx";
import { BothSides } from "./both-sides.tsx";
import { NotKnown, Section } from "./section.tsx";
import { TimeSection } from "./time-section.tsx";
import { StanceRow } from "./stance-row.tsx";
import "./claim-page.css";

/** A statement apart from its wordings: who states it and who takes a stand, side by side; its numbers; why one may want to check it. */
export function ClaimPage({ claim }: { readonly claim: ClaimNode }) {
  const collection = useCollection();
  const quotesOf = (kind: "expresses" | StanceKind): readonly QuoteNode[] =>
    collection
      .to(claim.id, kind)
      .map((edge) => collection.quote(edge.from))
      .filter((quote) => quote !== null)
      .toSorted(byDate(collection));
  const own = collection.to(claim.id, "asserts");
  const [stating, speaking] = split(quotesOf("expresses"), putsForward);
  const [supporting, disputing] = [quotesOf("supports"), quotesOf("disputes")];
  const others = otherWordings(collection, stating);
  const open = quotesOf("leavesOpen");
  const isStated = own.length + stating.length > 0;
  const compared = speaking.length + stating.length + supporting.length + disputing.length + open.length + others.length;
  return (
    <article className="page">
      <PageHead
        glyph="claim"
        noun={claim.claim === "fact" ? claimKindName(claim) : `claim, ${claim.claim}`}
        className="words words-large words-indirect"
        title={claim.words}
        sentence={claimSentence(collection, claim)}
      />
      <p className="actions">
        {compared > 1 && (
          <ViewLink className="action" change={{ place: { at: "compare", of: [claim.id] }, text: null, part: null }} data-compare="">
            Compare outlets
          </ViewLink>
        )}
        <CopyActions node={claim} markdown />
        <SheetButton node={claim} />
        <ExportButton />
      </p>
      <CorrectBox of={claim} />
      <div className={disputing.length + open.length > 0 ? "stances stances-two" : "stances"}>
        <div className="stance-side">
          <Side title={withCount(collection, "States it", stating)} quotes={stating}>
            {own.map((edge) => (
              <div className="row" key={edge.id}>
                <p>
                  {own.length === 1 ? "The article" : placeOf(collection, edge.from)}, in its own voice:{" "}
                  <EvidenceLink evidence={edge.evidence[0] ?? claim.evidence[0]!} />
                  {/* the schema gives every edge and node at least one piece of evidence */}
                </p>
              </div>
            ))}
          </Side>
          {!isStated && (
            <Section title="States it">
              <p className="absent">Nobody in this collection; it stands here only in what others say of it.</p>
            </Section>
          )}
          <Side title={withCount(collection, "Speaks of it, without stating it", speaking)} quotes={speaking} />
          <Stands title={withCount(collection, "Supports it", supporting)} edges={collection.to(claim.id, "supports")} />
        </div>
        <div className="stance-side">
          <Stands title={withCount(collection, "Disputes it", disputing)} edges={collection.to(claim.id, "disputes")} />
          <Stands
            title={withCount(collection, "Questions it, or declines to comment", open)}
            edges={collection.to(claim.id, "leavesOpen")}
          />
          {disputing.length + speaking.length === 0 && (
            <Section title="Disputes it">
              <p className="absent">Nobody in this collection.</p>
            </Section>
          )}
        </div>
      </div>
      <BothSides stating={stating} disputing={disputing} />
      <TimeSection
        of={[
          ...stating.map((quote) => ({ quote, stand: "says" as const })),
          ...others.map((quote) => ({ quote, stand: "alike" as const })),
          ...supporting.map((quote) => ({ quote, stand: "supports" as const })),
          ...disputing.map((quote) => ({ quote, stand: "disputes" as const })),
          ...open.map((quote) => ({ quote, stand: "open" as const })),
        ]}
      />
      {others.length > 0 && (
        <Section title={`The same statement in other words, which make another claim (${others.length})`}>
          {others.map((quote) => (
            <QuoteRow key={quote.id} quote={quote} />
          ))}
        </Section>
      )}
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
      <OthersChecks of={claim.id} />
    </article>
  );
}

function split<T>(all: readonly T[], fits: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))];
}

function placeOf(collection: ReturnType<typeof useCollection>, id: NodeId): string {
  const source = collection.node(id);
  return source?.kind === "source" ? placed(source) : id;
}

/** Tellings of what states the claim that do not state it: a number changed, a negation lost, a part cut. */
function otherWordings(collection: ReturnType<typeof useCollection>, stating: readonly QuoteNode[]): readonly QuoteNode[] {
  const here = new Set<string>(stating.map(({ id }) => id));
  const all = new Map(stating.flatMap(({ id }) => wordingsOf(collection.graph, id)).map((quote) => [quote.id, quote]));
  return [...all.values()].filter(({ id }) => !here.has(id)).toSorted(byDate(collection));
}

/** "States it: 3 articles, 1 origin", where more than one article does. */
function withCount(collection: ReturnType<typeof useCollection>, title: string, quotes: readonly QuoteNode[]): string {
  const ids = quotes.map(({ id }) => id);
  return countOrigins(collection.graph, ids).articles > 1 ? `${title}: ${articlesAndOrigins(collection, ids)}` : title;
}

/** Those who take a stand, earliest first. */
function Stands({ title, edges }: { readonly title: string; readonly edges: readonly StanceEdge[] }) {
  const collection = useCollection();
  const earlier = byDate(collection);
  const stands = edges.flatMap((edge) => {
    const quote = collection.quote(edge.from);
    return quote === null ? [] : [{ edge, quote }];
  });
  if (stands.length === 0) return null;
  return (
    <Section title={title}>
      {stands
        .toSorted((a, b) => earlier(a.quote, b.quote))
        .map(({ edge, quote }) => (
          <StanceRow key={edge.id} edge={edge} quote={quote} />
        ))}
    </Section>
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
