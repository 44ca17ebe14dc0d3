import { CorrectionsStrip } from "./corrections/corrections-strip.tsx";
import { useCorrected } from "./corrections/use-corrected.ts";
import { OwnStrip } from "./own-articles/own-strip.tsx";
import { useShown } from "./own-articles/use-shown.ts";
import { Explorer } from "./shell/explorer.tsx";
import { InventedStrip } from "./shell/invented-strip.tsx";
import { NoGraph } from "./shell/no-graph.tsx";
import { useGraph } from "./shell/use-graph.ts";
import { Waiting } from "./shell/waiting.tsx";
import { ViewProvider, useAddressedView } from "./state/use-view.ts";
import { CollectionProvider } from "./ui/use-collection.ts";

/** Sayso: the explorer of the graph beside this page or of a sample, or what is wrong with that graph. */
export function App() {
  const view = useAddressedView();
  const name = view.view.collection;
  const { loaded: shown, showing } = useShown(useGraph(name));
  // What joins own articles to the collection keeps the corrections of the collection.
  const loaded = useCorrected(shown, showing === "own" ? "own" : (name ?? "built"));
  if (loaded === null) return <Waiting />;
  if (loaded.stage !== "ready")
    return (
      <ViewProvider value={view}>
        <NoGraph loaded={loaded} />
      </ViewProvider>
    );
  return (
    <CollectionProvider value={loaded.collection}>
      <ViewProvider value={view}>
        <OwnStrip />
        <CorrectionsStrip />
        <InventedStrip />
        <Explorer key={`${showing} ${name ?? ""}`} />
      </ViewProvider>
    </CollectionProvider>
  );
}
