import { useMemo, useState } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import { useMedia } from "../state/use-media.ts";
import { usePreferences } from "../state/preferences.ts";
import { useView } from "../state/use-view.ts";
import { lenses, selectedIn, type Lens } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { palettes, type Palette } from "./colours.ts";
import { MoreList } from "./more-list.tsx";
import { NetworkList } from "./network-list.tsx";
import { networkModel, type NetworkModel } from "./network-model.ts";
import { shownLine } from "./shown-line.ts";
import { Stage } from "./stage.tsx";
import "./network.css";

/** The network of what is open: drawn, and always as a list as well. */
export function NetworkPane() {
  const model = useModel();
  const palette = usePalette();
  const isPhone = useMedia("(max-width: 47.99rem)");
  const [chosen, setChosen] = useState<"drawing" | "list" | null>(null);
  const [moreAt, setMoreAt] = useState<NodeId | null>(null);
  const shows = chosen ?? (isPhone ? "list" : "drawing"); // on a phone the canvas comes on request
  const showMore = (at: NodeId): void => {
    setMoreAt(at);
    setChosen("list");
  };
  return (
    <section className="network" aria-label="Network" data-shows={shows}>
      <header className="network-head">
        <LensSwitch lens={model.lens} />
        <div className="network-switch" role="group" aria-label="Show as">
          {(["drawing", "list"] as const).map((way) => (
            <button key={way} type="button" aria-pressed={shows === way} onClick={() => setChosen(way)}>
              {way === "drawing" ? "Drawing" : "List"}
            </button>
          ))}
        </div>
        <ShownLine model={model} />
      </header>
      <Stage model={model} palette={palette} isPhone={isPhone} isShown={shows === "drawing"} onFailed={() => setChosen("list")} />
      <section className="network-twin" aria-label="List of what is drawn" data-scroll="network-list">
        {moreAt !== null && <MoreList at={moreAt} model={model} onClose={() => setMoreAt(null)} />}
        <NetworkList model={model} onMore={showMore} />
      </section>
    </section>
  );
}

/** Typing in the search box changes the view and not the network, so the model hangs on its parts. */
function useModel(): NetworkModel {
  const collection = useCollection();
  const { view } = useView();
  const parts = [view.lens, view.beliefs, view.drawAll, selectedIn(view), view.focus.join(" ")].join("|");
  return useMemo(() => networkModel(collection, view), [collection, parts]);
}

function usePalette(): Palette {
  const { theme } = usePreferences();
  const deviceIsDark = useMedia("(prefers-color-scheme: dark)");
  return palettes[theme === "dark" || (theme === "auto" && deviceIsDark) ? "dark" : "light"];
}

const lensNames: Readonly<Record<Lens, readonly [name: string, hint: string]>> = {
  provenance: ["Provenance", "Where words come from: who speaks, what is said, on whose word, where it is read"],
  actors: ["Actors", "Who tells, speaks of, supports or disputes whom: one line per pair, the quotations behind it"],
};

function LensSwitch({ lens }: { readonly lens: Lens }) {
  const { go } = useView();
  return (
    <div className="network-switch" role="group" aria-label="Lens">
      {lenses.map((one) => (
        <button key={one} type="button" aria-pressed={one === lens} title={lensNames[one][1]} onClick={() => go({ lens: one })}>
          {lensNames[one][0]}
        </button>
      ))}
    </div>
  );
}

/** How much is drawn, and what can be done about the rest. */
function ShownLine({ model }: { readonly model: NetworkModel }) {
  const { view, go } = useView();
  const collection = useCollection();
  const wanted = selectedIn(view);
  const node = wanted === null ? null : collection.node(wanted);
  const isWhole = model.lens === "actors" && model.focus.length === 0;
  const unlinked = isWhole ? collection.actors.length - model.around.total : 0;
  const isLeftOut = node?.kind === "quote" && model.selected === null;
  return (
    <p className="network-shown" role="status">
      {shownLine(model.around, model.folded, unlinked)}
      {model.around.hidden + model.folded > 0 && (
        <>
          {" "}
          <button type="button" className="action" onClick={() => go({ drawAll: true }, "replace")}>
            Draw all
          </button>
        </>
      )}
      {view.drawAll && (
        <button type="button" className="action" onClick={() => go({ drawAll: false }, "replace")}>
          Draw fewer
        </button>
      )}
      {model.focus.length > 0 && (
        <button type="button" className="action" onClick={() => go({ focus: [] })}>
          Whole collection
        </button>
      )}
      {isLeftOut && !view.beliefs && !node.speech && (
        <>
          {" What is selected is a belief, and those are left out. "}
          <button type="button" className="action" onClick={() => go({ beliefs: true }, "replace")}>
            Draw beliefs too
          </button>
        </>
      )}
      {isLeftOut && node.nested?.as === "imagined" && " What is selected is imagined: nobody said it, so it is not drawn."}
    </p>
  );
}
