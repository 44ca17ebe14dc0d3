import { reviewShortcuts } from "../review/review-shortcuts.ts";
import { networkKeys } from "../graph-view/network-keys.ts";
import { prefer, usePreferences } from "../state/preferences.ts";
import { useView } from "../state/use-view.ts";
import type { ShortcutGroup } from "../ui/shortcut-group.ts";
import { ChangeKeys } from "./change-keys.tsx";
import { keyFor, shortcuts } from "./shortcuts.ts";
import { Sheet } from "../ui/sheet.tsx";

/** The sheet behind `?`: every key, and the switch that turns them off. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const preferences = usePreferences();
  const { go } = useView();
  const showHint = (): void => {
    prefer({ hint: true });
    go({ place: { at: "home" }, text: null, part: null });
    onClose();
  };
  return (
    <Sheet title="Keys" onClose={onClose}>
      <div className="sheet-groups">
        {[...shortcuts, networkKeys, reviewShortcuts].map((group) => (
          <section key={group.about}>
            <h3>{group.about}</h3>
            <dl className="keys">
              {group.keys.map(({ keys, does }) => (
                <div key={keys}>
                  <dt>
                    {keys.split(/\s+/).map((key, index) => (
                      <kbd key={key}>
                        {isWholePage(group) && !(index > 0 && keys.startsWith("g ")) ? keyFor(key, preferences.keys) : key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="sheet-switch">
        <input type="checkbox" checked={preferences.shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} /> Single
        keys do these things outside of text fields
      </label>
      {!preferences.hint && (
        <p className="actions">
          <button type="button" className="action" onClick={showHint}>
            Show the hint for a first visit again
          </button>
        </p>
      )}
      <ChangeKeys own={preferences.keys} />
    </Sheet>
  );
}

/** Whether a group's keys hold everywhere: only those can be changed. */
const isWholePage = (group: ShortcutGroup): boolean => shortcuts.includes(group);
