import { readBeside } from "./load-graph.ts";

/** What stands beside the page: the name of its own collection, and the samples under `samples/`. */
export type SampleList = {
  readonly beside: string;
  readonly samples: readonly { readonly name: string; readonly title: string }[];
};

const none: SampleList = { beside: "The collection beside this page", samples: [] };
let asked: Promise<SampleList> | null = null;

/** Reads `samples.json`, once. Where it is absent or damaged there are no samples: nothing is lost but a switch. Never throws. */
export const loadSamples = (): Promise<SampleList> =>
  (asked ??= readBeside("samples.json")
    .then(readSamples)
    .catch(() => none));

/** The list in the text of `samples.json`; entries that are none are left out. Throws where the text is no JSON. */
export function readSamples(text: string): SampleList {
  const given: unknown = JSON.parse(text);
  if (typeof given !== "object" || given === null) return none;
  const { beside, samples } = given as { readonly beside?: unknown; readonly samples?: unknown };
  return {
    beside: typeof beside === "string" && beside !== "" ? beside : none.beside,
    samples: Array.isArray(samples) ? samples.filter(isSample) : [],
  };
}

/** A name is one folder, so that no address can lead the page to a file elsewhere. */
const isSample = (one: unknown): one is SampleList["samples"][number] =>
  typeof one === "object" &&
  one !== null &&
  "name" in one &&
  typeof one.name === "string" &&
  /^[\w-]+$/.test(one.name) &&
  "title" in one &&
  typeof one.title === "string";
