import { useState } from "react";
import { prefer } from "../state/preferences.ts";
import { changeable, commandFor, type Command, type OwnKeys } from "./shortcuts.ts";

const names: Readonly<Partial<Record<Command, string>>> = {
  search: "search box",
  sheet: "this sheet",
  next: "next in the list",
  previous: "previous in the list",
  read: "article at the words",
  "quote-before": "previous quotation",
  "quote-after": "next quotation",
  why: "why this attribution",
  chain: "chain",
  repeats: "what changed",
  compare: "side by side",
  "sure-strict": "stated only",
  "sure-normal": "likely too",
  "sure-everything": "everything",
  cite: "copy citation",
  link: "copy link",
  network: "list or network",
  expand: "draw around it too",
  remove: "leave it out",
};

/** A field for the key of each command; a key that is taken is refused and said, an emptied field brings the usual key back. */
export function ChangeKeys({ own }: { readonly own: Readonly<Record<string, string>> }) {
  const [told, setTold] = useState("");
  const change = (command: Command, usual: string, typed: string): void => {
    const { [command]: _, ...others } = own;
    const holder = typed === "" ? null : holderOf(typed, others, command);
    setTold(holder === null ? "" : `“${typed}” is taken: ${holder}.`);
    if (holder === null) prefer({ keys: typed === "" || typed === usual ? others : { ...others, [command]: typed } });
  };
  return (
    <details className="change-keys">
      <summary>Change keys</summary>
      <div className="change-keys-fields">
        {changeable.map(([command, usual]) => (
          <label key={command}>
            <input
              value={own[command] ?? usual}
              maxLength={1}
              autoComplete="off"
              spellCheck={false}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => change(command, usual, event.currentTarget.value.trim())}
            />
            {names[command] ?? command}
          </label>
        ))}
      </div>
      <p className="actions">
        <button type="button" className="action" onClick={() => prefer({ keys: {} })} disabled={Object.keys(own).length === 0}>
          The usual keys again
        </button>
        <output>{told}</output>
      </p>
    </details>
  );
}

/** What a key does already, or `null`: `g` begins the ways to each view. */
function holderOf(key: string, own: OwnKeys, asking: Command): string | null {
  if (key === "g") return "it begins the keys that go to each view";
  const command = commandFor(key, false, own);
  return command === null || command === asking ? null : (names[command] ?? command);
}
