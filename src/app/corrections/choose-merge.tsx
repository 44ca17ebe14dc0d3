import { useState } from "react";
import type { ActorNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import { useCollection } from "../ui/use-collection.ts";
import { actorKindName, actorName, roleWords } from "../wording/names.ts";
import { mayBeMerged } from "./actors-in.ts";

const mostListed = 50;

/** Which other actor this one is; both go on under the other's address. */
export function ChooseMerge({ actor, onDecide }: { readonly actor: ActorNode; readonly onDecide: (decision: Decision | null) => void }) {
  const collection = useCollection();
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = sought.trim().toLowerCase();
  const fitting = mayBeMerged(collection, actor).filter((other) => other.names.some((name) => name.toLowerCase().includes(wanted)));
  const choose = (other: ActorNode): void => {
    setChosen(other.id);
    onDecide({ decision: "merge", about: actor.id, with: other.id });
  };
  return (
    <fieldset>
      <legend>Which one it is; both go on under that one’s address</legend>
      <label className="own-field">
        <span>Part of the name</span>
        <input value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <div className="correct-list">
        {fitting.slice(0, mostListed).map((other) => (
          <label key={other.id} className="correct-choice">
            <input type="radio" name={`merge ${actor.id}`} checked={chosen === other.id} onChange={() => choose(other)} />{" "}
            <bdi>{actorName(other)}</bdi> <span className="quiet">{roleWords(other)[0] ?? actorKindName(other)}</span>
          </label>
        ))}
        {fitting.length === 0 && <p className="quiet">Nobody here that it could be.</p>}
        {fitting.length > mostListed && <p className="quiet">and {fitting.length - mostListed} more: type part of the name.</p>}
      </div>
    </fieldset>
  );
}
