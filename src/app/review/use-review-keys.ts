import { useEffect, useRef } from "react";
import { isTyping } from "../shell/use-shortcuts.ts";
import { usePreferences } from "../state/preferences.ts";

const patience = 1200; // milliseconds between `g` and what follows it, which goes to another place

/** Runs what a single key does in the review, before the keys of the whole page; dead while text is typed, in dialogs, and when single keys are off. */
export function useReviewKeys(run: (key: string) => boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { shortcuts } = usePreferences();
  useEffect(() => {
    if (!shortcuts) return undefined;
    let pressedG = -patience;
    const press = (event: KeyboardEvent): void => {
      const afterG = event.timeStamp - pressedG < patience;
      pressedG = event.key === "g" ? event.timeStamp : -patience;
      if (afterG || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("[role=dialog]")) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [shortcuts]);
}
