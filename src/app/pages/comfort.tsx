import { prefer, themes, usePreferences } from "../state/preferences.ts";
import { Block } from "./block.tsx";

/** What makes reading comfortable; kept in this browser. */
export function Comfort({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const preferences = usePreferences();
  return (
    <Block title="Comfort">
      <div className="comfort">
        <label>
          Light or dark{" "}
          <select
            value={preferences.theme}
            onChange={(event) => prefer({ theme: themes.find((theme) => theme === event.target.value) ?? "auto" })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {theme === "auto" ? "as this device" : theme}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={preferences.shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} />{" "}
          Single-key shortcuts
        </label>
        <button type="button" className="action" onClick={onShortcuts}>
          Show the shortcuts
        </button>
      </div>
    </Block>
  );
}
