import { useEffect, useMemo, useRef, useState } from "react";
import { useView } from "../state/use-view.ts";
import { articleBeside, listBeside, type View } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { addFilters, readFields, type ReadFields } from "./read-fields.ts";

const settling = 150; // milliseconds after the last key before the address follows

export type Typing = {
  readonly typed: string;
  readonly read: ReadFields;
  /** Takes what stands in the box now; the address follows when the typing rests. */
  readonly type: (text: string) => void;
  /** Takes the text as done: its last field counts too, and the address follows at once. `change`: what else is to change. */
  readonly finish: (text: string, change?: Partial<View>) => void;
};

// What stands in the box, and the queries of the address that it belongs to. At another query, which came by Back or a link, the box shows that one.
type Typed = { readonly text: string; readonly at: readonly string[] };

/** What is typed in the search box, and how it becomes the address: fields become filters, the words the query. */
export function useTyping(): Typing {
  const collection = useCollection();
  const { view, go } = useView();
  const [state, setState] = useState<Typed>({ text: view.query, at: [view.query] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = state.at.includes(view.query) ? state.text : view.query;
  const commit = (given: string, isDone: boolean, change: Partial<View> = {}): void => {
    clearTimeout(timer.current);
    const read = readFields(given, collection, isDone);
    const hasFields = Object.keys(read.filters).length > 0;
    setState({ text: [read.text, read.open?.typed ?? ""].filter((part) => part !== "").join(" "), at: [read.text] });
    if (read.text === view.query && view.place.at === "search" && !hasFields && Object.keys(change).length === 0) return;
    // A new search is a new place; while it is typed on, it stays the same one.
    const isSame = view.place.at === "search" && view.query !== "" && articleBeside(view) === null;
    const list = hasFields || listBeside(view) === "unnamed" ? "quotes" : view.list;
    go(
      {
        place: { at: "search" },
        list,
        query: read.text,
        filters: addFilters(view.filters, read.filters),
        text: null,
        part: null,
        ...change,
      },
      isSame && change.place === undefined ? "replace" : "push",
    );
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    // An address may hold fields in its text, typed or made by hand; they become filters.
    const { text, filters } = readFields(view.query, collection, true);
    if (Object.keys(filters).length > 0) go({ query: text, filters: addFilters(view.filters, filters) }, "replace");
  }, [view.query, view.filters, collection, go]);
  const type = (text: string): void => {
    setState({ text, at: [view.query, readFields(text, collection, false).text] });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(text, false), settling);
  };
  const read = useMemo(() => readFields(typed, collection, false), [typed, collection]);
  return { typed, read, type, finish: (text, change) => commit(text, true, change) };
}
