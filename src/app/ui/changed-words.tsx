import { Fragment } from "react";
import type { WordingStep } from "../../core/graph/compare-wordings.ts";

// jsdiff's steps leave the spaces out; one between steps reads right in English.
/** A step of a word diff in the run of the text: what was left out is struck, what was put in is underlined, and both are named for who hears it. */
export function Changed({ step, known }: { readonly step: WordingStep; /** Which of the two came first. */ readonly known: boolean }) {
  if (step.op === "same") return <Fragment>{step.later} </Fragment>;
  return (
    <Fragment>
      {step.earlier !== "" && (
        <>
          <del>
            <span className="unseen">{known ? "removed" : "not here"}: </span>
            {step.earlier}
          </del>{" "}
        </>
      )}
      {step.later !== "" && (
        <>
          <ins>
            <span className="unseen">{known ? "added" : "only here"}: </span>
            {step.later}
          </ins>{" "}
        </>
      )}
    </Fragment>
  );
}
