import { useEffect, useState } from "react";
import { loadGraph, type Loaded } from "./load-graph.ts";
import { OwnStrip } from "./own-articles/own-strip.tsx";
import { useShown } from "./own-articles/use-shown.ts";
import { Explorer } from "./shell/explorer.tsx";
import { NoGraph } from "./shell/no-graph.tsx";
import { Waiting } from "./shell/waiting.tsx";
import { ViewProvider, useAddressedView } from "./state/use-view.ts";
import { CollectionProvider } from "./ui/use-collection.ts";

/** Sayso: the explorer of the graph beside this page, or what is wrong with that graph. */
export function App() {
  const view = useAddressedView();
  const { loaded, showing } = useShown(useGraph());
  if (loaded === null) return <Waiting />;
  if (loaded.stage !== "ready") return <NoGraph loaded={loaded} />;
  return (
    <CollectionProvider value={loaded.collection}>
      <ViewProvider value={view}>
        <OwnStrip />
        <Explorer key={showing} />
      </ViewProvider>
    </CollectionProvider>
  );
}

/** The graph beside the page; `null` until it is here. */
function useGraph(): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    // The network is drawn as soon as the graph is here; on a phone only when it is asked for.
    if (matchMedia("(min-width: 48rem)").matches) void import("./graph-view/network-pane.tsx");
    loadGraph(leaving.signal).then(setLoaded, (problem: unknown) => {
      if (!leaving.signal.aborted) throw problem;
    });
    return () => leaving.abort();
  }, []);
  return loaded;
}
