import { useState } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import { usePreferences } from "../state/preferences.ts";
import { useMedia } from "../state/use-media.ts";
import { useView } from "../state/use-view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ChosenBar } from "./chosen-bar.tsx";
import { palettes, type Palette } from "./colours.ts";
import { LensSwitch } from "./lens-switch.tsx";
import { MoreList } from "./more-list.tsx";
import { NetworkList } from "./network-list.tsx";
import type { NetworkModel } from "./network-model.ts";
import { ShownStatus } from "./shown-status.tsx";
import { Stage } from "./stage.tsx";
import { useChoosing } from "./use-choosing.ts";
import { useNetworkModel } from "./use-network-model.ts";
import "./network.css";

/** The network of what is open: drawn, and always as a list as well. */
export function NetworkPane() {
  const { view } = useView();
  const model = useNetworkModel(useCollection(), view);
  return model === null ? <p className="quiet pane-note">Drawing the network …</p> : <Network model={model} />;
}

function Network({ model }: { readonly model: NetworkModel }) {
  const palette = usePalette();
  const isPhone = useMedia("(max-width: 47.99rem)");
  const choosing = useChoosing(model);
  const [way, setWay] = useState<Way | null>(null);
  const [moreAt, setMoreAt] = useState<NodeId | null>(null);
  const shows = way ?? (isPhone ? "list" : "drawing"); // on a phone the canvas comes on request
  const showMore = (at: NodeId): void => {
    setMoreAt(at);
    setWay("list");
  };
  return (
    <section className="network" aria-label="Network" data-shows={shows}>
      <header className="network-head">
        <LensSwitch lens={model.lens} />
        <WaySwitch shows={shows} onChoose={setWay} />
        <ShownStatus model={model} />
        <ChosenBar {...choosing} />
      </header>
      <Stage model={model} palette={palette} isPhone={isPhone} isShown={shows === "drawing"} choosing={choosing} />
      <section className="network-twin" aria-label="List of what is drawn" data-scroll="network-list">
        {moreAt !== null && <MoreList at={moreAt} model={model} onClose={() => setMoreAt(null)} />}
        <NetworkList model={model} onMore={showMore} choosing={choosing} />
      </section>
    </section>
  );
}

function usePalette(): Palette {
  const { theme } = usePreferences();
  const deviceIsDark = useMedia("(prefers-color-scheme: dark)");
  return palettes[theme === "dark" || (theme === "auto" && deviceIsDark) ? "dark" : "light"];
}

type Way = "drawing" | "list";

const WaySwitch = ({ shows, onChoose }: { readonly shows: Way; readonly onChoose: (way: Way) => void }) => (
  <fieldset className="network-switch" aria-label="Show as">
    {(["drawing", "list"] as const).map((way) => (
      <button key={way} type="button" aria-pressed={shows === way} onClick={() => onChoose(way)}>
        {way === "drawing" ? "Drawing" : "List"}
      </button>
    ))}
  </fieldset>
);
