import { useState } from "react";
import type { ActorNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import { useCollection } from "../ui/use-collection.ts";
import { sourceName, venueOf } from "../wording/names.ts";

/** In which article somebody else of the name is meant. */
export function ChooseArticle({ actor, onDecide }: { readonly actor: ActorNode; readonly onDecide: (decision: Decision | null) => void }) {
  const collection = useCollection();
  const [chosen, setChosen] = useState<string | null>(null);
  const sources = [...new Set(actor.evidence.map(({ source }) => source))].map((id) => collection.source(id)).filter((one) => one !== null);
  return (
    <fieldset>
      <legend>In which article it is somebody else</legend>
      <div className="correct-list">
        {sources.map((source) => (
          <label key={source.id} className="correct-choice">
            <input
              type="radio"
              name={`split ${actor.id}`}
              checked={chosen === source.id}
              onChange={() => {
                setChosen(source.id);
                onDecide(source.article === null ? null : { decision: "split", about: actor.id, article: source.article });
              }}
            />{" "}
            <bdi>{sourceName(source)}</bdi> <span className="quiet">{venueOf(source)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
