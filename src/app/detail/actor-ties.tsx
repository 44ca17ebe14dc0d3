import type { ActorNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { EdgeOf } from "../collection.ts";
import type { Evidence } from "../../core/model/evidence.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";
import { Growing } from "../ui/growing.tsx";
import { QuoteRow } from "../ui/quote-card.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink } from "../ui/view-link.tsx";
import { nodeName } from "../wording/names.ts";
import { Section } from "./section.tsx";

type Tie = { readonly id: string; readonly verb: string; readonly other: NodeId; readonly evidence: Evidence | null };

/** What ties an actor to others: offices held, acts, what it was told, where it is named, what it published. */
export function ActorTies({ actor }: { readonly actor: ActorNode }) {
  const collection = useCollection();
  const heard = collection.to(actor.id, "addressed").map((edge) => collection.quote(edge.from));
  const named = collection.to(actor.id, "mentions").map((edge) => collection.quote(edge.from));
  return (
    <>
      <Ties name={`${actor.id} offices`} title="Offices and members" ties={affiliations(actor, collection)} />
      <Ties name={`${actor.id} acts`} title="Acts the article reports" ties={acts(actor, collection)} />
      <Ties
        name={`${actor.id} published`}
        title="Published"
        ties={collection
          .from(actor.id, "published")
          .map((edge) => ({ id: edge.id, verb: "published", other: edge.to, evidence: edge.evidence[0] ?? null }))}
      />
      <Quotes name={`${actor.id} told`} title="Told to them" quotes={heard} />
      <Quotes name={`${actor.id} named in`} title="Named in" quotes={named} />
    </>
  );
}

type Ask = (actor: ActorNode, collection: ReturnType<typeof useCollection>) => readonly Tie[];

const affiliations: Ask = (actor, collection) => [
  ...collection
    .from(actor.id, "affiliated")
    .map((edge) => ({ id: edge.id, verb: roleBeside(edge, "is"), other: edge.to, evidence: edge.evidence[0] ?? null })),
  ...collection
    .to(actor.id, "affiliated")
    .map((edge) => ({ id: edge.id, verb: roleBeside(edge, "has as"), other: edge.from, evidence: edge.evidence[0] ?? null })),
];

/** The office, unless the words that stand behind it say it already. */
const roleBeside = ({ role, evidence }: EdgeOf<"affiliated">, verb: string): string =>
  evidence[0]?.exact.includes(role) === true ? "" : `${verb} ${role}`;

const acts: Ask = (actor, collection) => [
  ...collection
    .from(actor.id, "acted")
    .map((edge) => ({ id: edge.id, verb: edge.verb, other: edge.to, evidence: edge.evidence[0] ?? null })),
  ...collection
    .to(actor.id, "acted")
    .map((edge) => ({ id: edge.id, verb: `${edge.verb}, by`, other: edge.from, evidence: edge.evidence[0] ?? null })),
];

type TiesProps = { readonly name: string; readonly title: string; readonly ties: readonly Tie[] };

function Ties({ name, title, ties }: TiesProps) {
  const collection = useCollection();
  if (ties.length === 0) return null;
  return (
    <Section title={title}>
      <Growing of={ties} noun="tie" name={name}>
        {(shown) => (
          <ul className="plain-list">
            {shown.map((tie) => {
              const other = collection.node(tie.other);
              return (
                <li key={tie.id}>
                  {tie.verb !== "" && <span className="quiet">{tie.verb} </span>}
                  {other && <NodeLink to={other.id}>{nodeName(other)}</NodeLink>} {tie.evidence && <EvidenceLink evidence={tie.evidence} />}
                </li>
              );
            })}
          </ul>
        )}
      </Growing>
    </Section>
  );
}

type QuotesProps = {
  readonly name: string;
  readonly title: string;
  readonly quotes: readonly (Parameters<typeof QuoteRow>[0]["quote"] | null)[];
};

function Quotes({ name, title, quotes }: QuotesProps) {
  const found = quotes.filter((quote) => quote !== null);
  if (found.length === 0) return null;
  return (
    <Section title={`${title} (${found.length})`}>
      <Growing of={found} noun="quotation" name={name}>
        {(shown) => shown.map((quote) => <QuoteRow key={quote.id} quote={quote} />)}
      </Growing>
    </Section>
  );
}
