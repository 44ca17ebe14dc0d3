import { openGraph } from "../core/graph/open-graph.ts";
import type { Issue } from "../core/model/issue.ts";
import { collect, type Collection } from "./collection.ts";

// The one door through which every graph enters the app.

/** What came through the door. */
export type Loaded =
  | { readonly stage: "ready"; readonly collection: Collection }
  /** The file is there and cannot be used: which record and line, what was expected, what to do. */
  | { readonly stage: "damaged"; readonly issues: readonly Issue[] }
  | { readonly stage: "absent"; readonly message: string; readonly remedy: string };

const beside = new WeakSet<Collection>();

/** Whether the collection is that of the files beside the page, which others may read there too. */
export const isBeside = (collection: Collection): boolean => beside.has(collection);

/** Fetches and checks the graph beside the page. Never throws: what went wrong is a result with a remedy. */
export async function loadGraph(signal?: AbortSignal): Promise<Loaded> {
  try {
    // The checker (zod) is not in the first chunk; it comes while the graph does.
    const [text, { readGraph }] = await Promise.all([readBeside("graph.json", signal), import("../core/graph/read-graph.ts")]);
    const { graph, issues } = readGraph(text);
    if (!graph) return { stage: "damaged", issues };
    const collection = collect(openGraph(graph));
    beside.add(collection);
    return { stage: "ready", collection };
  } catch (problem) {
    if (signal?.aborted) throw problem; // nobody waits for the answer any more
    return {
      stage: "absent",
      message: `graph.json could not be read: ${problem instanceof Error ? problem.message : String(problem)}`,
      remedy:
        location.protocol === "file:"
          ? "Browsers do not let a page on disk read the files beside it. Run `npm start`, or serve the folder with any web server."
          : "Run `npm start`, which builds the graph and serves it, or put graph.json beside this page.",
    };
  }
}

/** The text of a file that stands beside the page. On `file://` a script may have left it in `saysoFiles`, since fetch is closed there. */
export async function readBeside(name: string, signal?: AbortSignal): Promise<string> {
  const left = (globalThis as { saysoFiles?: Readonly<Record<string, string>> }).saysoFiles?.[name];
  if (left !== undefined) return left;
  const answer = await fetch(new URL(name, document.baseURI), signal ? { signal } : {});
  if (!answer.ok) throw new Error(`the server answered ${answer.status} ${answer.statusText}`.trim());
  return answer.text();
}
