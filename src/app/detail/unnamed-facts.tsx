import type { ActorNode, UnnamedRecord } from "../../core/graph/schema.ts";
import { EvidenceLink } from "../ui/evidence-link.tsx";

// The six facts that a reader needs about somebody who is not named; AP and Reuters ask reporters for each of them.
const facts: readonly { readonly key: keyof UnnamedRecord; readonly name: string }[] = [
  { key: "described", name: "How described" },
  { key: "affiliation", name: "Affiliation" },
  { key: "closeness", name: "Closeness" },
  { key: "count", name: "How many" },
  { key: "reason", name: "Reason for not naming" },
  { key: "terms", name: "Terms" },
];

/** The card of six facts about somebody whom the article does not name, each verbatim or *not given*. */
export function UnnamedFacts({ actor }: { readonly actor: ActorNode }) {
  const given = actor.facts;
  if (!given) return null;
  return (
    <dl className="facts six-facts">
      {facts.map(({ key, name }) => {
        const fact = given[key];
        return (
          <div key={key} className={fact ? "fact" : "fact fact-absent"}>
            <dt>{name}</dt>
            <dd>{fact ? <EvidenceLink evidence={fact.evidence} label={`“${fact.words}”`} /> : "not given"}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** How many of the six facts the article gives. */
export const factsGiven = (actor: ActorNode): number => (actor.facts ? facts.filter(({ key }) => actor.facts?.[key] !== null).length : 0);
