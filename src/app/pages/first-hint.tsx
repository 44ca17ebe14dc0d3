import { prefer, usePreferences } from "../state/preferences.ts";
import { say } from "../ui/status.tsx";

/** Three steps for somebody who is here for the first time. Once closed it stays closed in this browser, until the sheet of keys brings it back. */
export function FirstHint() {
  if (!usePreferences().hint) return null;
  const close = (event: React.MouseEvent): void => {
    // The button goes, so the focus goes where reading goes on.
    event.currentTarget.closest(".home")?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    prefer({ hint: false });
    say("Closed. The sheet of keys, also under About, brings it back.");
  };
  return (
    <aside className="first-hint" aria-labelledby="first-hint">
      <h2 id="first-hint">New here?</h2>
      <ol>
        <li>Choose a question, or look for words or a name in the box above.</li>
        <li>Open a quotation: its page says who said it, on whose word we have it, and what is not known.</li>
        <li>“Read in article” shows the words in their place.</li>
      </ol>
      <button type="button" className="action" onClick={close}>
        Close this hint
      </button>
    </aside>
  );
}
