import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import type { Marks } from "../../core/search/open-search.ts";
import type { Collection } from "../collection.ts";
import { everything, foundFrom, type Found } from "./found.ts";
import { readFields } from "./read-fields.ts";
import { startSearch, type Answer as SessionAnswer, type SearchSession } from "./search-session.ts";

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
    const open = session.current;
    if (asked === "" || open === null) return undefined;
    let wanted = true;
    const show = (given: SessionAnswer): void => {
      if (wanted) setAnswer({ query: asked, found: foundFrom(collection, given.nodes, given), failed: null });
    };
    const search = async (): Promise<void> => {
      // Beliefs too: the list hides them itself, and says how many.
      const answered = await open.search({ text, beliefs: true });
      show(answered);
      const later = unmarked(answered);
      if (later.length > 0) show({ ...answered, marks: await withMarks(open, text, answered.marks, later, () => wanted) });
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

/** What was found and not marked at once, as far down as one may scroll. Where nothing was looked for there is nothing to mark. */
const unmarked = ({ nodes, marks, reading }: SessionAnswer): readonly NodeId[] =>
  reading.matched === "everything"
    ? []
    : nodes
        .slice(0, mostMarked)
        .map(({ id }) => id)
        .filter((id) => !marks.has(id));

/** The marks with those of `ids`. */
async function withMarks(
  session: SearchSession,
  text: string,
  before: Marks,
  ids: readonly NodeId[],
  isWanted: () => boolean,
): Promise<Marks> {
  const marks = new Map(before);
  for (let from = 0; from < ids.length && isWanted(); from += atOnce)
    for (const [id, places] of await session.marksOf(text, ids.slice(from, from + atOnce))) marks.set(id, places);
  return marks;
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

function useSession(collection: Collection): React.RefObject<SearchSession | null> {
  const session = useRef<SearchSession | null>(null);
  // A layout effect: the worker reads the graph while the page is painted.
  useLayoutEffect(() => {
    const started = startSearch(collection);
    session.current = started;
    return started.close;
  }, [collection]);
  return session;
}
