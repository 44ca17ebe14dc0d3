import { useCallback, useRef, useState, type KeyboardEvent } from "react";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { counted } from "../wording/phrase.ts";
import { FilterChips } from "./filter-chips.tsx";
import { addFilters } from "./read-fields.ts";
import { chipsOf } from "./search-fields.ts";
import { SuggestionList, suggestionId, suggestionsId } from "./suggestion-list.tsx";
import { nothingSuggested, suggestionsInSteps, type Suggestion, type SuggestionGroup } from "./suggestions.ts";
import type { Searched } from "./use-search.ts";
import { mostAtOnce, useSteps } from "./use-steps.ts";
import { useTyping } from "./use-typing.ts";
import "./search.css";

/** The one search box: words, a phrase, a pasted text, fields; what narrows the list stands in it as chips, and under it what was found (WAI-ARIA combobox). */
export function SearchBox({ searched: { listed, pending } }: { readonly searched: Searched }) {
  const collection = useCollection();
  const { view, go } = useView();
  const { typed, read, type, finish } = useTyping();
  const [isAsked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  // Until the address has what is typed, what was found belongs to other words: no key may choose from it.
  const isFound = pending === null && read.text === view.query;
  const isWanted = isAsked && isFound;
  const steps = useCallback(
    () => (isWanted ? suggestionsInSteps(collection, view, typed, read, listed) : nothingSuggested()),
    [isWanted, collection, view, typed, read, listed],
  );
  const suggested = useSteps(steps, !isWanted || read.open === null || listed.sifted.length <= mostAtOnce);
  // What was suggested for what stood in the box before may not be chosen from any more.
  const groups = isWanted && suggested?.for === typed ? suggested.groups : [];
  const options = groups.flatMap(({ of }) => of);
  const isOpen = options.length > 0;
  const active = options.some(({ key }) => key === chosen) ? chosen : null;
  const ask = (is: boolean): void => {
    setAsked(is);
    setChosen(null);
  };
  const choose = ({ does }: Suggestion): void => {
    ask(false);
    const before = typed.slice(0, typed.length - (read.open?.typed.length ?? 0)).trimEnd();
    if (does.to === "open") finish(typed, opening(view, does.id));
    if (does.to === "list") finish(typed, { list: does.list });
    if (does.to === "filter") finish(before, { filters: addFilters(view.filters, does.filters), list: "quotes" });
    if (does.to !== "type") return;
    type(`${typed.replace(/\S*$/, "")}${does.field}:`);
    ask(true);
  };
  const move = (by: 1 | -1): void => {
    const at = options.findIndex(({ key }) => key === active);
    const next = at === -1 ? (by === 1 ? 0 : options.length - 1) : at + by;
    setChosen(options[next]?.key ?? null); // past either end nothing is chosen, and Enter takes what is typed
  };
  const close = (): void => {
    if (isOpen) ask(false);
    else if (typed === "") box.current?.blur();
    else finish("");
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const does: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: () => {
        const option = options.find(({ key }) => key === active);
        if (option) return choose(option);
        finish(typed);
        ask(false);
      },
      ArrowDown: () => {
        if (isOpen) move(1);
        else if (typed === "" || event.altKey) ask(true);
        else document.querySelector<HTMLElement>(".pane-left [data-open]")?.focus();
      },
      ArrowUp: isOpen ? () => move(-1) : undefined,
      Escape: () => {
        event.stopPropagation();
        close();
      },
      Backspace:
        typed === "" ? () => go({ filters: chipsOf(collection, view.filters).at(-1)?.without ?? view.filters }, "replace") : undefined,
    };
    const run = event.nativeEvent.isComposing ? undefined : does[event.key];
    if (!run) return;
    if (event.key !== "Backspace") event.preventDefault();
    run();
  };
  return (
    <search className="search">
      <label className="unseen" htmlFor="search">
        Search words, “an exact phrase”, names, or narrow by speaker: outlet: type: named: altered: about: from: to:
      </label>
      <div className="search-box">
        <svg className="search-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path className="icon-line" d="M8.5 3.5a5 5 0 1 0 .1 0zM12.3 12.3l4.2 4.2" />
        </svg>
        <FilterChips className="chips-in-box" />
        <input
          id="search"
          ref={box}
          type="text"
          inputMode="search"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? suggestionsId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : suggestionId(active)}
          className="search-input"
          placeholder="Who said … ?  Words, “an exact phrase”, a name"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onChange={(event) => {
            type(event.target.value);
            ask(true);
          }}
          onKeyDown={press}
          onBlur={() => ask(false)}
        />
        {typed !== "" && (
          <button
            type="button"
            className="search-clear"
            aria-label="Clear the search"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              finish("");
              box.current?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      </div>
      {isOpen && <SuggestionList groups={groups} active={active} onChoose={choose} />}
      <output className="unseen">{isOpen ? spoken(groups) : ""}</output>
    </search>
  );
}

/** What there is to choose, for a screen reader. */
const spoken = (groups: readonly SuggestionGroup[]): string =>
  `${groups.map(({ name, count, of }) => `${name}: ${count ?? counted(of.length, "field")}`).join("; ")}. Arrow down to choose.`;
