import { useEffect, useRef } from "react";
import { commandFor, type Command, type OwnKeys } from "./shortcuts.ts";

const patience = 1200; // milliseconds between `g` and what follows it

/** Runs the command of each key press. Single keys are dead while text is typed, in open dialogs, and when switched off. */
export function useShortcuts(run: (command: Command) => boolean, isOn: boolean, own: OwnKeys): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    let pressedG = -patience;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isEscape = event.key === "Escape";
      if (!isOn && !isEscape) return;
      if (isTyping(event.target) && !isEscape) return;
      if (document.querySelector("[role=dialog]")) return;
      const g = event.timeStamp - pressedG < patience;
      pressedG = event.key === "g" && !g ? event.timeStamp : -patience;
      const command = commandFor(event.key, g, own);
      if (command && latest.current(command)) event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn, own]);
}

/** Whether a key pressed there is text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName)) && !isSwitch(target);

const isSwitch = (target: HTMLElement): boolean => target instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(target.type);
