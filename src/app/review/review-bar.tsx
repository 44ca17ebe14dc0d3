import type { ReviewItem } from "../../core/corrections/review-queue.ts";
import { usePreferences } from "../state/preferences.ts";
import { counted } from "../wording/phrase.ts";
import type { Answer } from "./review-decision.ts";

type BarProps = {
  readonly item: ReviewItem;
  readonly index: number;
  readonly of: number;
  readonly isDecided: boolean;
  /** Whether anybody is proposed, or two are set side by side, so that it can be right. */
  readonly canBeSame: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onUndo: () => void;
  readonly onStep: (by: 1 | -1) => void;
};

const answers: readonly { readonly answer: Answer; readonly key: string; readonly pair: string; readonly speaker: string }[] = [
  { answer: "same", key: "s", pair: "The same", speaker: "Yes" },
  { answer: "different", key: "d", pair: "Not the same", speaker: "Somebody else" },
  { answer: "not-enough", key: "n", pair: "Not enough to tell", speaker: "Not enough to tell" },
];

/** What rests on each kind of doubt, as the queue weighs it. */
const resting: Readonly<Record<ReviewItem["about"], readonly [one: string, many: string]>> = {
  speaker: ["repeat or claim", "repeats or claims"],
  mayBe: ["quotation", "quotations"],
  repeats: ["claim", "claims"],
};

/** Where in the queue we are, and the answers, each with its key. */
export function ReviewBar({ item, index, of, isDecided, canBeSame, onAnswer, onUndo, onStep }: BarProps) {
  const { shortcuts } = usePreferences();
  const name = (words: string, key: string) => (
    <>
      {words} {shortcuts && <kbd>{key}</kbd>}
    </>
  );
  return (
    <div className="review-bar">
      <p className="review-progress">
        <strong>
          {index + 1} of {of}
        </strong>{" "}
        <span className="quiet">
          {item.doubt === 2 ? "open" : "likely"}
          {item.weight > 1 && `; ${counted(item.weight - 1, ...resting[item.about])} ${item.weight === 2 ? "rests" : "rest"} on it`}
          {isDecided && "; decided"}
        </span>
      </p>
      <div className="review-answers">
        {answers.map(({ answer, key, pair, speaker }) => (
          <button
            key={answer}
            type="button"
            disabled={answer === "same" && !canBeSame}
            className="own-button"
            aria-keyshortcuts={shortcuts ? key : undefined}
            onClick={() => onAnswer(answer)}
          >
            {name(item.about === "speaker" ? speaker : pair, key)}
          </button>
        ))}
        <button type="button" className="own-button" aria-keyshortcuts={shortcuts ? "u" : undefined} onClick={onUndo}>
          {name("Undo", "u")}
        </button>
        <button type="button" className="action" onClick={() => onStep(-1)}>
          {name("Back", "k")}
        </button>
        <button type="button" className="action" onClick={() => onStep(1)}>
          {name("Skip", "j")}
        </button>
      </div>
    </div>
  );
}
