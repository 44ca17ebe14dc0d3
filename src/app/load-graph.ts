import { openGraph } from "../core/graph/open-graph.ts";
import type { GraphRecords } from "../core/graph/schema.ts";
import type { Issue } from "../core/model/issue.ts";
import { collect, type Collection } from "./collection.ts";

// The one door through which every graph enters the app.

/** What came through the door. */
export type Loaded =
  | { readonly stage: "ready"; readonly collection: Collection }
  /** The file is there and cannot be used: which record and line, what was expected, what to do. */
  | { readonly stage: "damaged"; readonly issues: readonly Issue[] }
  | { readonly stage: "absent"; readonly message: string; readonly remedy: string }
  /** The address names a collection that is not here. */
  | {
      readonly stage: "unknown";
      readonly name: string;
      readonly samples: readonly { readonly name: string; readonly title: string }[];
    };

/** The file that a collection was read from, for others to read too. */
export type GraphFile = {
  /** The folder, from the page on, in which it stands: "" or "samples/harbour/". */
  readonly folder: string;
  /** What it holds, in its order. */
  readonly records: GraphRecords;
};

const files = new WeakMap<Collection, GraphFile>();

/** The file that the collection was read from; `null` for one in no file. */
export const fileOf = (collection: Collection): GraphFile | null => files.get(collection) ?? null;

/** Lets a collection that was made from another use the other's file. */
export function shareFile(collection: Collection, from: Collection): void {
  const file = files.get(from);
  if (file !== undefined) files.set(collection, file);
}

/**
 * Fetches and checks the graph in `folder`, from the page on. `onBytes` is given the file as soon as it is here, to keep. Throws only once `signal` is
 * aborted: what went wrong is a result with a remedy.
 */
export async function loadGraph(folder: string, signal?: AbortSignal, onBytes?: (bytes: ArrayBuffer) => void): Promise<Loaded> {
  try {
    // The checker (zod) is not in the first chunk; it comes while the graph does.
    const checker = import("../core/graph/read-graph.ts");
    const text = await readBeside(`${folder}graph.json`, signal, onBytes);
    const { graph, issues } = (await checker).readGraph(text);
    if (!graph) return { stage: "damaged", issues };
    const collection = collect(openGraph(graph));
    files.set(collection, { folder, records: graph });
    return { stage: "ready", collection };
  } catch (problem) {
    if (signal?.aborted) throw problem; // nobody waits for the answer any more
    return {
      stage: "absent",
      message: `${folder}graph.json could not be read: ${problem instanceof Error ? problem.message : String(problem)}`,
      remedy:
        location.protocol === "file:"
          ? "Browsers do not let a page on disk read the files beside it. Run `npm start`, or serve the folder with any web server."
          : "Run `npm start`, which builds the graph and serves it, or put graph.json beside this page.",
    };
  }
}

/** The text of a file that stands beside the page; `onBytes` is given what was fetched, to keep. On `file://`, where fetch is closed, a script of the build leaves it in `saysoFiles`. */
export async function readBeside(name: string, signal?: AbortSignal, onBytes?: (bytes: ArrayBuffer) => void): Promise<string> {
  if (location.protocol === "file:" && leftHere(name) === undefined) await runScript(`disk/${name}.js`);
  const left = leftHere(name);
  if (left !== undefined) return left;
  const answer = await (takeFetched(name) ?? fetch(new URL(name, document.baseURI), signal ? { signal } : {}));
  if (!answer.ok) throw new Error(`the server answered ${answer.status} ${answer.statusText}`.trim());
  if (onBytes === undefined) return answer.text();
  const bytes = await answer.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  onBytes(bytes);
  return text;
}

const leftHere = (name: string): string | undefined => (globalThis as { saysoFiles?: Readonly<Record<string, string>> }).saysoFiles?.[name];

/** What the page's head began to fetch before the program was here; it can be read once. */
function takeFetched(name: string): Promise<Response> | undefined {
  const { saysoFetched: fetched } = globalThis as { saysoFetched?: Record<string, Promise<Response>> };
  const answer = fetched?.[name];
  delete fetched?.[name];
  return answer;
}

/** Adds a script that stands beside the page and waits until it has run, or is not there. */
const runScript = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => resolve());
    document.head.append(script);
  });
