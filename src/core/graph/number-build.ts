import type { IdLock } from "../model/id-lock.ts";
import type { KeptIds } from "./keep-ids.ts";
import { withBuildNumber, writeGraph } from "./write-graph.ts";

/** A numbered build, and its graph as it is written. */
export type NumberedBuild = KeptIds & { readonly graph: string };

/**
 * Gives a build its number: that of the build before where that gave the same graph, else one more. No clock is asked, so the same articles and the same
 * lock give the same bytes. `before` is the lock that the ids were kept by.
 */
export function numberBuild({ records, lock }: KeptIds, before: IdLock, sha256: (text: string) => string): NumberedBuild {
  const written = writeGraph(records);
  const content = sha256(written);
  const last = before.build ?? { number: 0, content: "" };
  const number = last.content === content ? last.number : last.number + 1;
  const numbered = { records: { ...records, build: number }, lock: { ...lock, build: { number, content } } };
  return { ...numbered, graph: withBuildNumber(written, number) };
}
