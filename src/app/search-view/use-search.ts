import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { NodeId } from "../../core/model/ids.ts";
import type { Marks } from "../../core/search/open-search.ts";
import type { Collection } from "../collection.ts";
import { inSlices } from "../../steps/in-slices.ts";
import { startView, type View } from "../state/view.ts";
import { everything, foundInSteps, type Found } from "./found.ts";
import { listedInSteps, type Listed } from "./listed.ts";
import { readFields } from "./read-fields.ts";
import { startSearch, type Answer as SessionAnswer, type SearchSession } from "./search-session.ts";
import { mostAtOnce, useSteps } from "./use-steps.ts";

/** What a query found, and what of it stands in the list of quotations; `pending` says what is awaited while the answer is not here, and `isFirst` that there was none before. */
export type Searched = { readonly found: Found; readonly listed: Listed; readonly pending: string | null; readonly isFirst: boolean };

type Answer = { readonly query: string; readonly found: Found; readonly failed: string | null };

/** Searches `collection` for the view's query. Without a query: everything. Of much that was found the list comes a little later; until then the former stays. */
export function useSearch(collection: Collection, view: View): Searched {
  const { found, pending, isFirst } = useFound(collection, view.query);
  const { filters, order, strictness, beliefs } = view;
  const asked = useMemo(() => ({ filters, order, strictness, beliefs }), [filters, order, strictness, beliefs]);
  const steps = useCallback(() => listedInSteps(collection, found, asked), [collection, found, asked]);
  const listed = useSteps(steps, found.quotes.length <= mostAtOnce) ?? nothingListed;
  return {
    found: listed.found,
    listed,
    pending: pending ?? (listed.found === found && listed.asked === asked ? null : searching),
    isFirst,
  };
}

const searching = "Searching …";

function useFound(collection: Collection, query: string): Omit<Searched, "listed"> {
  const all = useMemo(() => everything(collection), [collection]);
  const session = useSession(collection);
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Fields narrow the list; only the words are looked for.
  const text = useMemo(() => readFields(query, collection, true).words, [query, collection]);
  const asked = text.trim();
  useEffect(() => {
    const open = session.current;
    if (asked === "" || open === null) return undefined;
    const stop = new AbortController();
    const isWanted = (): boolean => !stop.signal.aborted;
    const show = async (given: SessionAnswer): Promise<void> => {
      if (!isWanted()) return;
      const found = await inSlices(foundInSteps(collection, given.nodeAt, given), stop.signal);
      // The list of what was found is long: whoever types on interrupts the making of it.
      if (isWanted()) startTransition(() => setAnswer({ query: asked, found, failed: null }));
    };
    const search = async (): Promise<void> => {
      // Beliefs too: the list hides them itself, and says how many.
      const answered = await open.search({ text, beliefs: true });
      await show(answered);
      const later = unmarked(answered);
      if (later.length > 0) await show({ ...answered, marks: await withMarks(open, text, answered.marks, later, isWanted) });
    };
    search().catch((problem: unknown) => {
      if (isWanted()) setAnswer({ query: asked, found: nothingYet, failed: problem instanceof Error ? problem.message : String(problem) });
    });
    return () => stop.abort();
  }, [asked, text, session, collection]);
  if (asked === "") return { found: all, pending: null, isFirst: false };
  if (answer?.query === asked)
    return { found: answer.found, pending: answer.failed && `The search met a fault: ${answer.failed}`, isFirst: false };
  return { found: answer?.found ?? nothingYet, pending: searching, isFirst: answer === null };
}

const mostMarked = 2_000; // hits: further down than anybody scrolls
const atOnce = 200; // so that the next query need not wait for the marks of this one

/** What was found and not marked at once, as far down as one may scroll. Where nothing was looked for there is nothing to mark. */
const unmarked = ({ found, nodeAt, marks, reading }: SessionAnswer): readonly NodeId[] =>
  reading.matched === "everything"
    ? []
    : Array.from(found.subarray(0, mostMarked))
        .flatMap((number) => nodeAt(number)?.id ?? [])
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

const nothingListed: Listed = { found: nothingYet, asked: startView, sifted: [], unsaid: 0, quotes: [], clusters: [] };

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
