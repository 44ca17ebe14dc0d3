import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useView } from "../state/use-view.ts";
import { articleBeside, listBeside } from "../state/view.ts";

const settling = 150; // milliseconds after the last key before the address follows

/** The one search box. What is typed becomes the address: a new place for a new search, the same place while it is typed on. */
export function SearchBox() {
  const { view, go } = useView();
  const [typed, setTyped] = useState(view.query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The address changed by itself (Back, a link): the box follows, unless somebody is just typing in it.
    if (timer.current === undefined) setTyped(view.query);
  }, [view.query]);
  const commit = (query: string): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (query === view.query && view.place.at === "search") return;
    const isSame = view.place.at === "search" && view.query !== "" && articleBeside(view) === null;
    go(
      { place: { at: "search" }, list: listBeside(view) === "unnamed" ? "quotes" : view.list, query, text: null, part: null },
      isSame ? "replace" : "push",
    );
  };
  const type = (query: string): void => {
    setTyped(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => commit(query), settling);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      commit(typed);
    }
    if (event.key === "ArrowDown") {
      event.preventDefault();
      document.querySelector<HTMLElement>(".pane-left [data-open]")?.focus();
    }
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (typed === "") box.current?.blur();
    else {
      setTyped("");
      commit("");
    }
  };
  return (
    <search className="search">
      <label className="unseen" htmlFor="search">
        Search words, “an exact phrase”, names
      </label>
      <svg className="search-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path className="icon-line" d="M8.5 3.5a5 5 0 1 0 .1 0zM12.3 12.3l4.2 4.2" />
      </svg>
      <input
        id="search"
        ref={box}
        type="search"
        className="search-input"
        placeholder="Who said … ?  Words, “an exact phrase”, a name"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
    </search>
  );
}
