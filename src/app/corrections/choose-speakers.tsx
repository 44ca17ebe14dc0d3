import { useEffect, useRef, useState } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import type { ActorId } from "../../core/model/ids.ts";
import { useCollection } from "../ui/use-collection.ts";
import { actorKindName, actorName, roleWords } from "../wording/names.ts";
import { actorsIn } from "./actors-in.ts";

type Props = {
  readonly quote: QuoteNode;
  readonly onDecide: (decision: Decision | null) => void;
  /** Whether the first of them takes the focus. */ readonly focused?: boolean;
};

/** Who said it, of those whom the article names or describes; or that it does not say. */
export function ChooseSpeakers({ quote, onDecide, focused = false }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) list.current?.querySelector("input")?.focus();
  }, [focused]);
  const collection = useCollection();
  const [chosen, setChosen] = useState<readonly ActorId[] | null>(null);
  const choose = (to: readonly ActorId[] | null): void => {
    setChosen(to);
    onDecide(to === null ? null : { decision: "speaker", about: quote.id, to });
  };
  const turn = (id: ActorId): void => {
    const others = (chosen ?? []).filter((one) => one !== id);
    const now = chosen?.includes(id) ? others : [...others, id];
    choose(now.length === 0 ? null : now);
  };
  return (
    <fieldset>
      <legend>Who said it, of those in the article</legend>
      <div className="correct-list" ref={list}>
        <label className="correct-choice">
          <input type="checkbox" checked={chosen?.length === 0} onChange={() => choose(chosen?.length === 0 ? null : [])} /> The article
          does not say who: leave it open
        </label>
        {actorsIn(collection, quote).map((actor) => (
          <label key={actor.id} className="correct-choice">
            <input type="checkbox" checked={chosen?.includes(actor.id) ?? false} onChange={() => turn(actor.id)} />{" "}
            <bdi>{actorName(actor)}</bdi> <span className="quiet">{roleWords(actor)[0] ?? actorKindName(actor)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
