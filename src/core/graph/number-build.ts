import type { IdLock } from "../model/id-lock.ts";
import type { KeptIds } from "./keep-ids.ts";
import { writeGraph } from "./write-graph.ts";

/**
 * Gives a build its number: that of the build before where that gave the same graph, else one more. No clock is asked, so the same articles and the same
 * lock give the same bytes. `before` is the lock that the ids were kept by.
 */
export function numberBuild({ records, lock }: KeptIds, before: IdLock, sha256: (text: string) => string): KeptIds {
  const content = sha256(writeGraph(records));
  const last = before.build ?? { number: 0, content: "" };
  const number = last.content === content ? last.number : last.number + 1;
  return { records: { ...records, build: number }, lock: { ...lock, build: { number, content } } };
}
