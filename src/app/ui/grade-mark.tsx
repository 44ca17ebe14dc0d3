import type { Grade } from "../../core/model/attribution.ts";

const meaning: Record<Grade, string> = {
  stated: "the sentence says so",
  likely: "resolved over a distance: a pronoun, “the official”, a speaker carried over",
  open: "not resolved, or conflicting",
};

/** How sure an attribution is: a dot that is full, half or empty, and always the word. */
export const GradeMark = ({ grade }: { readonly grade: Grade }) => (
  <span className={`grade grade-${grade}`} title={meaning[grade]}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="4.75" className="grade-ring" />
      {grade === "stated" && <circle cx="6" cy="6" r="4.75" className="grade-fill" />}
      {grade === "likely" && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" className="grade-fill" />}
    </svg>
    {grade}
  </span>
);
