import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Evidence } from "../../core/model/evidence.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { SearchResult } from "../../core/search/open-search.ts";
import type { Collection } from "../collection.ts";
import { everything, foundFrom, type Found } from "./found.ts";
import { readFields } from "./read-fields.ts";
import { startSearch, type SearchSession } from "./search-session.ts";

/** What a query found; `pending` says what is awaited while the answer is not here, and `isFirst` that there was none before. */
export type Searched = { readonly found: Found; readonly pending: string | null; readonly isFirst: boolean };

type Answer = { readonly query: string; readonly found: Found; readonly failed: string | null };

/** Searches `collection` for `query`. Without a query: everything. */
export function useSearch(collection: Collection, query: string): Searched {
  const all = useMemo(() => everything(collection), [collection]);
  const session = useSession(collection);
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Fields narrow the list; only the words are looked for.
  const text = useMemo(() => readFields(query, collection, true).words, [query, collection]);
  const asked = text.trim();
  useEffect(() => {
    if (asked === "" || session === null) return undefined;
    let wanted = true;
    const show = (result: SearchResult): void => {
      if (wanted) setAnswer({ query: asked, found: foundFrom(collection, result), failed: null });
    };
    const search = async (): Promise<void> => {
      const open = await session;
      // Beliefs too: the list hides them itself, and says how many.
      const result = await open.search({ text, beliefs: true });
      show(result);
      if (result.unmarked.length > 0) show(await marked(open, text, result, () => wanted));
    };
    search().catch((problem: unknown) => {
      if (wanted) setAnswer({ query: asked, found: nothingYet, failed: problem instanceof Error ? problem.message : String(problem) });
    });
    return () => {
      wanted = false;
    };
  }, [asked, text, session, collection]);
  if (asked === "") return { found: all, pending: null, isFirst: false };
  if (answer?.query === asked)
    return { found: answer.found, pending: answer.failed && `The search met a fault: ${answer.failed}`, isFirst: false };
  return { found: answer?.found ?? nothingYet, pending: "Searching …", isFirst: answer === null };
}

const mostMarked = 2_000; // hits: further down than anybody scrolls
const atOnce = 200; // so that the next query need not wait for the marks of this one

/** The result with the marks of what was not marked at once. */
async function marked(open: SearchSession, text: string, result: SearchResult, isWanted: () => boolean): Promise<SearchResult> {
  const marks = new Map<NodeId, readonly Evidence[]>();
  for (let from = 0; from < Math.min(result.unmarked.length, mostMarked) && isWanted(); from += atOnce)
    for (const [id, places] of await open.marksOf(text, result.unmarked.slice(from, from + atOnce))) marks.set(id, places);
  return { ...result, hits: result.hits.map((hit) => ({ ...hit, marks: marks.get(hit.id) ?? hit.marks })), unmarked: [] };
}

const nothingYet: Found = {
  quotes: [],
  actors: [],
  claims: [],
  sources: [],
  reading: "",
  marks: new Map(),
  exact: null,
  alike: null,
  nothing: null,
};

function useSession(collection: Collection): Promise<SearchSession> | null {
  const [session, setSession] = useState<Promise<SearchSession> | null>(null);
  const open = useRef<Promise<SearchSession> | null>(null);
  // A layout effect: the worker reads the graph while the page is painted.
  useLayoutEffect(() => {
    open.current = startSearch(collection);
    setSession(open.current);
    return () => {
      void open.current?.then((started) => started.close());
      open.current = null;
    };
  }, [collection]);
  return session;
}
