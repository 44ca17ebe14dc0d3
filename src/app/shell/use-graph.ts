import { useLayoutEffect, useState } from "react";
import { loadGraph, type Loaded } from "../load-graph.ts";
import { loadSamples } from "../sample-list.ts";
import { openAhead, prepareSearch } from "../search-view/prepare-search.ts";

type Got = { readonly name: string | null; readonly loaded: Loaded };

/** The graph beside the page, or that of the sample collection `name`; `null` until it is here. */
export function useGraph(name: string | null): Loaded | null {
  const [got, setGot] = useState<Got | null>(null);
  // A layout effect: what is fetched need not wait for the first paint, which takes longer than the fetching.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    prepareSearch();
    loadNamed(name, leaving.signal).then(
      (loaded) => {
        if (leaving.signal.aborted) return;
        setGot({ name, loaded });
        // The network is drawn once the words are; on a phone only when it is asked for.
        if (matchMedia("(min-width: 48rem)").matches) void import("../graph-view/network-pane.tsx");
      },
      (problem: unknown) => {
        if (!leaving.signal.aborted) throw problem;
      },
    );
    return () => leaving.abort();
  }, [name]);
  return got?.name === name ? (got?.loaded ?? null) : null;
}

async function loadNamed(name: string | null, signal: AbortSignal): Promise<Loaded> {
  const load = (folder: string): Promise<Loaded> => loadGraph(folder, signal, (bytes) => openAhead(folder, bytes));
  if (name === null) return load("");
  const { samples } = await loadSamples();
  if (!samples.some((sample) => sample.name === name)) return { stage: "unknown", name, samples };
  return load(`samples/${name}/`);
}
