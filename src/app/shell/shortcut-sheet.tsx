import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { reviewShortcuts } from "../review/review-shortcuts.ts";
import { networkKeys } from "../graph-view/network-keys.ts";
import { prefer, usePreferences } from "../state/preferences.ts";
import { shortcuts } from "./shortcuts.ts";

/** The sheet behind `?`: every key, and the switch that turns them off. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const preferences = usePreferences();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-dialog">
          <div className="sheet-head">
            <Heading slot="title">Keys</Heading>
            <Button slot="close" className="action">
              Close
            </Button>
          </div>
          <div className="sheet-groups">
            {[...shortcuts, networkKeys, reviewShortcuts].map((group) => (
              <section key={group.about}>
                <h3>{group.about}</h3>
                <dl className="keys">
                  {group.keys.map(({ keys, does }) => (
                    <div key={keys}>
                      <dt>
                        {keys.split(/\s+/).map((key) => (
                          <kbd key={key}>{key}</kbd>
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
            <input type="checkbox" checked={preferences.shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} />{" "}
            Single keys do these things outside of text fields
          </label>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
