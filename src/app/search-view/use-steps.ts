import { startTransition, useEffect, useMemo, useState } from "react";
import { atOnce, type Steps } from "../../core/model/steps.ts";
import { inSlices } from "../../steps/in-slices.ts";

/** As many quotations are gone through at once, which takes some milliseconds; more in slices. */
export const mostAtOnce = 500;

/** What the steps give: at once where they are few, else a little later, so that the page answers meanwhile. Until then what came before; `null` at first. */
export function useSteps<T extends object>(steps: () => Steps<T>, areFew: boolean): T | null {
  const few = useMemo(() => (areFew ? atOnce(steps()) : null), [areFew, steps]);
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    if (areFew) return undefined;
    const stop = new AbortController();
    inSlices(steps(), stop.signal).then(
      (made) => startTransition(() => setLate(made)), // what shows it may be long, and is made in slices too
      (problem: unknown) => {
        if (!stop.signal.aborted) throw problem;
      },
    );
    return () => stop.abort();
  }, [areFew, steps]);
  return areFew ? few : late;
}
