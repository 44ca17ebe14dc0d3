import { say } from "./status.tsx";

/** Copies `text` and says so: `what` names it, "Link". Falls back to a selection where the clipboard is closed to us. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say(copyBySelection(text) ? `${what} copied.` : `${what} could not be copied: this browser does not let pages use the clipboard.`);
  }
}

// `navigator.clipboard` is absent on `file://` and on plain http, where a newsroom may well read this.
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
