import { useMemo, useRef, useState } from "react";
import { reviewQueue, type ReviewItem } from "../../core/corrections/review-queue.ts";
import type { Decision } from "../../core/model/correction.ts";
import { ChooseSpeakers } from "../corrections/choose-speakers.tsx";
import { CorrectedBy } from "../corrections/corrected-by.tsx";
import { correct, undo } from "../corrections/correction-store.ts";
import { lastSigner, SignedFields, today } from "../corrections/signed-fields.tsx";
import { useCorrections } from "../corrections/use-corrected.ts";
import { useView } from "../state/use-view.ts";
import { say } from "../ui/status.tsx";
import { CollectionProvider, useCollection } from "../ui/use-collection.ts";
import { answered, nextUndecided, usualWhy, type Answer } from "./review-decision.ts";
import { ReviewBar } from "./review-bar.tsx";
import { ReviewCard } from "./review-item.tsx";
import { useReviewKeys } from "./use-review-keys.ts";
import "../own-articles/own-articles.css";
import "../corrections/corrections.css";
import "./review.css";

/** Where the program is unsure, one doubt after the other, to be decided by keys; the most open and weighty first. */
export function ReviewPage({ at }: { readonly at: string | null }) {
  const { shelf, made } = useCorrections();
  const queue = useMemo(() => reviewQueue(shelf.base.graph), [shelf.base]);
  const decided = useMemo(() => new Set<string>(made.map(({ about }) => about)), [made]);
  const asked = queue.findIndex(({ id }) => id === at);
  const index = asked >= 0 ? asked : nextUndecided(queue, decided, -1);
  const item = queue[index];
  const [who, setWho] = useState(lastSigner(shelf.name));
  return (
    <article className="page review">
      <header className="page-head">
        <h1 tabIndex={-1} data-title="">
          Review
        </h1>
        <p className="lead">
          Where the program is not sure, what is open first, then what most rests on. What you decide is applied in this page at once, and
          goes with your corrections.
        </p>
      </header>
      {item === undefined ? (
        <p>Nothing here is in doubt: every speaker is stated, and nothing may be one with something else.</p>
      ) : (
        <Reviewing key={item.id} item={item} index={index} queue={queue} decided={decided} who={who} onWho={setWho} />
      )}
    </article>
  );
}

type ReviewingProps = {
  readonly item: ReviewItem;
  readonly index: number;
  readonly queue: readonly ReviewItem[];
  readonly decided: ReadonlySet<string>;
  readonly who: string;
  readonly onWho: (who: string) => void;
};

function Reviewing({ item, index, queue, decided, who: name, onWho }: ReviewingProps) {
  const { go } = useView();
  const now = useCollection();
  const { shelf } = useCorrections();
  const [why, setWhy] = useState("");
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<Decision | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const open = (id: string): void => go({ place: { at: "review", item: id } }, "replace");
  const step = (by: number): boolean => {
    const next = queue[(index + by + queue.length) % queue.length];
    if (next !== undefined) open(next.id);
    return true;
  };
  const decide = (decision: Decision, answer: Answer): void => {
    const who = name.trim();
    if (who === "") {
      form.current?.querySelector("input")?.focus();
      return say("First say who decides.");
    }
    correct(shelf.name, { ...decision, who, when: today(), why: why.trim() || usualWhy[answer] });
    const next = nextUndecided(queue, new Set([...decided, item.id]), index);
    const left = queue.filter(({ id }) => id !== item.id && !decided.has(id)).length;
    say(left === 0 ? "Decided. Nothing is left to review." : `Decided. ${left} left.`);
    open(queue[next]?.id ?? item.id);
  };
  const give = (answer: Answer): boolean => {
    const result = answered(shelf.base, item, answer);
    if ("decision" in result) decide(result.decision, answer);
    else if ("choose" in result) setChoosing(true);
    else say(result.not);
    return true;
  };
  const takeBack = (): boolean => {
    const last = undo(shelf.name);
    say(last === null ? "There is nothing to take back." : "Taken back.");
    if (last !== null && queue.some(({ id }) => id === last.about)) open(last.about);
    return true;
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    s: () => give("same"),
    d: () => give("different"),
    n: () => give("not-enough"),
    u: takeBack,
    j: () => step(1),
    k: () => step(-1),
  };
  useReviewKeys((key) => keys[key]?.() ?? false);
  const quote = shelf.base.graph.node(item.id, "quote");
  const canBeSame = !("not" in answered(shelf.base, item, "same"));
  return (
    <>
      <ReviewBar
        item={item}
        index={index}
        of={queue.length}
        isDecided={decided.has(item.id)}
        canBeSame={canBeSame}
        onAnswer={give}
        onUndo={takeBack}
        onStep={step}
      />
      {/* As the program had it, so that what is decided can still be read. */}
      <CollectionProvider value={shelf.base}>
        <ReviewCard item={item} />
      </CollectionProvider>
      <CollectionProvider value={now}>
        <CorrectedBy id={item.id} />
      </CollectionProvider>
      <form
        className="correct-form"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== null) decide(chosen, "different");
        }}
      >
        {choosing && quote !== null && (
          <>
            <ChooseSpeakers quote={quote} onDecide={setChosen} focused />
            <button type="submit" className="own-main" disabled={chosen === null}>
              This is who said it
            </button>
          </>
        )}
        <SignedFields
          value={{ who: name, why }}
          onChange={(signature) => {
            onWho(signature.who);
            setWhy(signature.why);
          }}
          optionalWhy
        />
      </form>
    </>
  );
}
