import { notKnown } from "../../core/graph/not-known.ts";
import type { ActorNode, QuoteNode } from "../../core/graph/schema.ts";
import { countUtterances } from "../../core/graph/utterances.ts";
import { ExportButton } from "../exports/export-button.tsx";
import { CorrectBox, CorrectHere } from "../corrections/correct-box.tsx";
import { CopyActions } from "../ui/copy-actions.tsx";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { Growing } from "../ui/growing.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { glyphOf } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { noFilters } from "../state/view.ts";
import { actorKindName, actorName } from "../wording/names.ts";
import { actorSentence } from "../wording/page-sentences.ts";
import { counted } from "../wording/phrase.ts";
import { ActorTies } from "./actor-ties.tsx";
import { PageHead } from "./page-head.tsx";
import { NotKnown, Section } from "./section.tsx";
import { SaidList } from "./said-list.tsx";
import { TimeSection } from "./time-section.tsx";
import { NamedWhere } from "./named-where.tsx";
import { UnnamedFacts } from "./unnamed-facts.tsx";

/** Somebody who speaks or is spoken of: who the article says it is, what it said, to whom, and its ties. */
export function ActorPage({ actor }: { readonly actor: ActorNode }) {
  const collection = useCollection();
  const quotes = collection
    .from(actor.id, "said")
    .map((edge) => collection.quote(edge.to))
    .filter((quote) => quote !== null);
  const said = quotes.filter((quote) => quote.speech);
  const held = quotes.filter((quote) => !quote.speech);
  return (
    <article className="page">
      <PageHead glyph={glyphOf(actor)} noun={actorKindName(actor)} title={actorName(actor)} sentence={actorSentence(collection, actor)} />
      <p className="actions">
        {said.length > 0 && (
          <ViewLink
            className="action"
            change={{ place: { at: "search" }, list: "quotes", query: "", text: null, filters: { ...noFilters, speakers: [actor.id] } }}
          >
            {`List ${counted(said.length, "quotation")}`}
          </ViewLink>
        )}
        <CopyActions node={actor} markdown />
        <ExportButton />
      </p>
      <CorrectBox of={actor} />
      {actor.actor === "unnamed" && (
        <Section title="What the article says of this source">
          <UnnamedFacts actor={actor} />
          <p className="quiet">
            Holds for this one article. Sayso never links unnamed sources across articles and never guesses who one is.
          </p>
        </Section>
      )}
      <MayBeOne actor={actor} />
      {actor.roles.length > 0 && (
        <Section title="Described as">
          <Growing of={actor.roles} noun="description" name={`${actor.id} described`}>
            {(shown) => (
              <ul className="plain-list">
                {shown.map((role) => (
                  <li key={`${role.words} ${role.evidence.span.start}`}>
                    <EvidenceLink evidence={role.evidence} label={role.words} /> <span className="quiet">({role.kind})</span>
                  </li>
                ))}
              </ul>
            )}
          </Growing>
        </Section>
      )}
      <TimeSection title="When their words were printed" of={said.map((quote) => ({ quote, stand: "says" }))} />
      {said.length > 0 && (
        <Section
          title={`Said (${counted(said.length, "quotation")}, ${counted(countUtterances(collection.graph, idsOf(said)), "utterance")})`}
        >
          <SaidList quotes={said} name={`${actor.id} said`} />
        </Section>
      )}
      {held.length > 0 && (
        <Section title={`Believed or intended, as the article has it (${held.length})`}>
          <SaidList quotes={held} name={`${actor.id} held`} />
        </Section>
      )}
      <ActorTies actor={actor} />
      <NamedWhere actor={actor} />
      <NotKnown lines={notKnown(collection.graph, actor)} />
    </article>
  );
}

const idsOf = (quotes: readonly QuoteNode[]) => quotes.map(({ id }) => id);

/** Two descriptions in one article that may be one person, with the reasons. */
function MayBeOne({ actor }: { readonly actor: ActorNode }) {
  const collection = useCollection();
  const edges = [...collection.from(actor.id, "mayBe"), ...collection.to(actor.id, "mayBe")];
  if (edges.length === 0) return null;
  return (
    <Section title="May be the same person">
      {edges.map((edge) => {
        const other = collection.actor(edge.from === actor.id ? edge.to : edge.from);
        return (
          <div key={edge.id} className="row may-be">
            <p>
              {other ? <NodeLink to={other.id}>{actorName(other)}</NodeLink> : "somebody who is not in this graph"}{" "}
              <GradeMark grade="open" />
            </p>
            <p>These two descriptions may be one person; the article does not say. The reasons to think so:</p>
            <ul>
              {edge.reasons.map((reason) => (
                <li key={reason.words}>
                  {reason.words}
                  <span className="evidence-list">
                    {reason.evidence.map((evidence) => (
                      <EvidenceLink key={`${evidence.source} ${evidence.span.start}`} evidence={evidence} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
            <CorrectHere of={edge} summary="Say whether they are one …" />
          </div>
        );
      })}
    </Section>
  );
}
