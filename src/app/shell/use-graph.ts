import { useEffect, useState } from "react";
import { loadGraph, type Loaded } from "../load-graph.ts";
import { loadSamples } from "../sample-list.ts";

type Got = { readonly name: string | null; readonly loaded: Loaded };

/** The graph beside the page, or that of the sample collection `name`; `null` until it is here. */
export function useGraph(name: string | null): Loaded | null {
  const [got, setGot] = useState<Got | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    // The network is drawn as soon as the graph is here; on a phone only when it is asked for.
    if (matchMedia("(min-width: 48rem)").matches) void import("../graph-view/network-pane.tsx");
    load(name, leaving.signal).then(
      (loaded) => !leaving.signal.aborted && setGot({ name, loaded }),
      (problem: unknown) => {
        if (!leaving.signal.aborted) throw problem;
      },
    );
    return () => leaving.abort();
  }, [name]);
  return got?.name === name ? (got?.loaded ?? null) : null;
}

async function load(name: string | null, signal: AbortSignal): Promise<Loaded> {
  if (name === null) return loadGraph("", signal);
  const { samples } = await loadSamples();
  if (!samples.some((sample) => sample.name === name)) return { stage: "unknown", name, samples };
  return loadGraph(`samples/${name}/`, signal);
}
