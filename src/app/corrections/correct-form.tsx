import { useId, useState, type ComponentType } from "react";
import type { Decision } from "../../core/model/correction.ts";
import { say } from "../ui/status.tsx";
import { correct } from "./correction-store.ts";
import { lastSigner, SignedFields, today } from "./signed-fields.tsx";
import { useCorrections } from "./use-corrected.ts";
import "../own-articles/own-articles.css";
import "./corrections.css";

/** Asks for what a decision needs; tells `null` while it is not complete. */
export type Ask = ComponentType<{ readonly onDecide: (decision: Decision | null) => void }>;

/** Something that may be wrong: its words, and the decision it comes to, at once or once more is known. */
export type Choice = { readonly words: string } & ({ readonly decision: Decision } | { readonly Ask: Ask });

/** Asks what is wrong, what is right, who says so and why, and applies it in the page at once. */
export function CorrectForm({
  legend,
  choices,
  onDone,
}: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly onDone: () => void;
}) {
  const { shelf } = useCorrections();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [asked, setAsked] = useState<Decision | null>(null);
  const [signature, setSignature] = useState({ who: lastSigner(shelf.name), why: "" });
  const name = useId();
  const decision = chosen !== null && "decision" in chosen ? chosen.decision : asked;
  const isSigned = signature.who.trim() !== "" && signature.why.trim() !== "";
  const apply = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    if (decision === null || !isSigned) return;
    correct(shelf.name, { ...decision, who: signature.who.trim(), when: today(), why: signature.why.trim() });
    say("Applied in this page. Your corrections, above, can be taken back and exported.");
    onDone();
  };
  return (
    <form className="correct-form" onSubmit={apply}>
      <fieldset>
        <legend>{legend}</legend>
        {choices.map((choice) => (
          <label key={choice.words} className="correct-choice">
            <input
              type="radio"
              name={name}
              checked={choice === chosen}
              onChange={() => {
                setChosen(choice);
                setAsked(null);
              }}
            />{" "}
            {choice.words}
          </label>
        ))}
      </fieldset>
      {chosen !== null && "Ask" in chosen && <chosen.Ask onDecide={setAsked} />}
      {chosen !== null && (
        <>
          <SignedFields value={signature} onChange={setSignature} />
          <button type="submit" className="own-main" disabled={decision === null || !isSigned}>
            Apply in this page
          </button>
        </>
      )}
    </form>
  );
}
