import type { QuoteNode } from "../../core/graph/schema.ts";
import type { ActorId } from "../../core/model/ids.ts";
import { actorsOf } from "../search-view/filter-values.ts";
import { useCollection } from "../ui/use-collection.ts";
import { NodeLink, ViewLink } from "../ui/view-link.tsx";
import { actorName, placed } from "../wording/names.ts";
import { Section } from "./section.tsx";

type Sides = { readonly stating: readonly QuoteNode[]; readonly disputing: readonly QuoteNode[] };

/** Who is quoted both for a claim and against it, each with the two quotations to lay side by side; nothing where nobody is. */
export function BothSides({ stating, disputing }: Sides) {
  const collection = useCollection();
  const where = ({ article }: QuoteNode): string => {
    const source = collection.article(article);
    return source === null ? "an article that is not here" : placed(source);
  };
  const pairs = disputing.flatMap((against) =>
    actorsOf(collection, against).flatMap((id) => {
      const actor = collection.actor(id);
      const states = stating.find((quote) => actorsOf(collection, quote).includes(id));
      return actor === null || states === undefined ? [] : [{ actor, states, against }];
    }),
  );
  const first = new Map<ActorId, (typeof pairs)[number]>(pairs.toReversed().map((pair) => [pair.actor.id, pair]));
  if (first.size === 0) return null;
  return (
    <Section title="Quoted on both sides">
      <ul className="plain-list">
        {[...first.values()].map(({ actor, states, against }) => (
          <li key={actor.id}>
            <NodeLink to={actor.id}>{actorName(actor)}</NodeLink> is quoted as stating it in {where(states)}, and as disputing it in{" "}
            {where(against)}: a changed position, or words that one of them has wrong; nothing here settles which.{" "}
            <ViewLink className="action" change={{ place: { at: "compare", of: [states.id, against.id] }, text: null, part: null }}>
              Lay the two side by side
            </ViewLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
