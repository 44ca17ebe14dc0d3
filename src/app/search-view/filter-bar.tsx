import { useMemo } from "react";
import { useView } from "../state/use-view.ts";
import { isFiltered, noFilters, type Filters } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { facetsOf, isSaid, type Choice } from "./facets.ts";
import type { Found } from "./found.ts";

/** The filters of the quote list, each choice with how many it would show. */
export function FilterBar({ found }: { readonly found: Found }) {
  const collection = useCollection();
  const { view, go } = useView();
  const quotes = useMemo(
    () => found.quotes.map(({ quote }) => quote).filter((quote) => view.beliefs || isSaid(quote)),
    [found, view.beliefs],
  );
  const facets = useMemo(() => facetsOf(collection, quotes, view.filters), [collection, quotes, view.filters]);
  const unsaid = found.quotes.length - found.quotes.filter(({ quote }) => isSaid(quote)).length;
  const set = (change: Partial<Filters>): void => go({ filters: { ...view.filters, ...change } }, "replace");
  const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
    list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  return (
    <div className="filters" role="group" aria-label="Filters">
      <Chips name="Who" choices={facets.kinds} onToggle={(kind) => set({ kinds: toggled(view.filters.kinds, kind) })} />
      <Chips name="Words" choices={facets.types} onToggle={(type) => set({ types: toggled(view.filters.types, type) })} />
      <Chips name="Grade" choices={facets.grades} onToggle={(grade) => set({ grades: toggled(view.filters.grades, grade) })} />
      <div className="filter-row">
        <label className="filter-name" htmlFor="speaker-filter">
          Speaker
        </label>
        <select
          id="speaker-filter"
          value={view.filters.speakers[0] ?? ""}
          onChange={(event) => {
            const chosen = facets.speakers.find(({ value }) => value === event.target.value);
            set({ speakers: chosen ? [chosen.value] : [] });
          }}
        >
          <option value="">anyone</option>
          {facets.speakers.map((speaker) => (
            <option key={speaker.value} value={speaker.value}>
              {speaker.name} ({speaker.count})
            </option>
          ))}
        </select>
        {unsaid > 0 && (
          <button
            type="button"
            className="chip-button"
            aria-pressed={view.beliefs}
            onClick={() => go({ beliefs: !view.beliefs }, "replace")}
          >
            also believed, intended or imagined <span className="chip-count">{unsaid}</span>
          </button>
        )}
        {isFiltered(view.filters) && (
          <button type="button" className="action" onClick={() => set(noFilters)}>
            Clear filters
          </button>
        )}
      </div>
    </div>
  );
}

function Chips<T extends string>(props: {
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly onToggle: (value: T) => void;
}) {
  if (props.choices.length === 0) return null;
  return (
    <div className="filter-row" role="group" aria-label={props.name}>
      <span className="filter-name" aria-hidden="true">
        {props.name}
      </span>
      {props.choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="chip-button"
          aria-pressed={choice.chosen}
          onClick={() => props.onToggle(choice.value)}
        >
          {choice.name} <span className="chip-count">{choice.count}</span>
        </button>
      ))}
    </div>
  );
}
