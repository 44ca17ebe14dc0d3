import { strictnesses, usualSift, type Strictness } from "../../core/graph/is-shown.ts";
import { useView } from "../state/use-view.ts";
import { isFiltered, noFilters, orders, startView, type Filters, type Order } from "../state/view.ts";
import { ChoiceChips, toggled } from "./choice-chips.tsx";
import { DateChoice } from "./date-choice.tsx";
import type { Choice } from "./facets.ts";
import type { Listed } from "./listed.ts";
import { useFacets } from "./use-facets.ts";

/** The filters of the quote list, each choice with how many it would show. Fewer than two quotes have no order. */
export function FilterBar({ listed: { sifted, unsaid, quotes } }: { readonly listed: Listed }) {
  const { view, go } = useView();
  const { strictness } = view;
  const facets = useFacets(sifted, view.filters);
  const set = (change: Partial<Filters>): void => go({ filters: { ...view.filters, ...change } }, "replace");
  return (
    <fieldset className="filters">
      <legend className="unseen">Filters</legend>
      <ChoiceChips name="Who speaks" choices={facets.kinds} onToggle={(kind) => set({ kinds: toggled(view.filters.kinds, kind) })} />
      <details className="more-filters">
        <summary>
          More filters <span className="quiet">showing {strictnessNames[strictness]}</span>
        </summary>
        <div className="filter-row">
          <Choose name="Speaker" any="any speaker" choices={facets.speakers} onChoose={(speakers) => set({ speakers })} />
          <Choose name="About" any="about anybody" choices={facets.about} onChoose={(about) => set({ about })} />
          <Choose name="Outlet" any="any outlet" choices={facets.outlets} onChoose={(outlets) => set({ outlets })} />
          <Choose name="Words" any="any words" choices={facets.types} onChoose={(types) => set({ types })} />
          <Choose name="Altered" any="altered or not" choices={facets.altered} least={1} onChoose={(altered) => set({ altered })} />
          <Choose
            name="Facts about who is not named"
            any="any facts given"
            choices={facets.facts}
            least={1}
            onChoose={(facts) => set({ facts })}
          />
          <Choose name="Grade" any="any grade" choices={facets.grades} onChoose={(grades) => set({ grades })} />
          <StrictnessChoice />
          <DateChoice dates={facets.dates} />
          {unsaid > 0 && (
            <button
              type="button"
              className="chip-button"
              aria-pressed={view.beliefs}
              title="Also what is believed, intended or imagined, and so was not said"
              onClick={() => go({ beliefs: !view.beliefs }, "replace")}
            >
              beliefs too <span className="chip-count">{unsaid}</span>
            </button>
          )}
        </div>
      </details>
      {quotes.length > 1 && <OrderChoice />}
      {isFiltered(view.filters) && (
        <button type="button" className="action" onClick={() => set(noFilters)}>
          Clear filters
        </button>
      )}
    </fieldset>
  );
}

const orderNames: Record<Order, string> = {
  found: "best match first",
  earliest: "earliest first",
  latest: "latest first",
  altered: "most altered first",
  told: "most told first",
};

/** In which order the quotations stand; where nothing is searched, "best match" is the order of reading. */
function OrderChoice() {
  const { view, go } = useView();
  return (
    <select
      aria-label="Order"
      className={view.order === startView.order ? undefined : "select-on"}
      value={view.order}
      onChange={(event) => go({ order: orders.find((one) => one === event.target.value) ?? startView.order }, "replace")}
    >
      {orders.map((one) => (
        <option key={one} value={one}>
          {one === "found" && view.query === "" ? "in reading order" : orderNames[one]}
        </option>
      ))}
    </select>
  );
}

const strictnessNames: Record<Strictness, string> = {
  strict: "stated only",
  normal: "stated and likely",
  everything: "everything found",
};

/** How sure what is shown must be, here, in the network and in the article. The About page says how often each is right. */
function StrictnessChoice() {
  const { view, go } = useView();
  return (
    <select
      aria-label="How sure"
      title="How sure an attribution must be to be shown"
      className={view.strictness === usualSift.strictness ? undefined : "select-on"}
      value={view.strictness}
      onChange={(event) => go({ strictness: strictnesses.find((one) => one === event.target.value) ?? usualSift.strictness }, "replace")}
    >
      {strictnesses.map((one) => (
        <option key={one} value={one}>
          {strictnessNames[one]}
        </option>
      ))}
    </select>
  );
}

type ChooseProps<T extends string> = {
  readonly name: string;
  readonly any: string;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (chosen: readonly T[]) => void;
  /** With fewer choices there is nothing to choose. */
  readonly least?: number;
};

const mostOffered = 200; // a longer list is better typed: speaker:, about:

/** One of several, or any. An address may name more than one; the box then says how many. */
function Choose<T extends string>({ name, any, choices, onChoose, least = 2 }: ChooseProps<T>) {
  const chosen = choices.filter((choice) => choice.chosen);
  if (choices.length < least && chosen.length === 0) return null;
  const offered = choices.filter((choice, at) => at < mostOffered || choice.chosen);
  return (
    <select
      aria-label={name}
      className={chosen.length > 0 ? "select-on" : undefined}
      value={chosen.length > 1 ? "several" : (chosen[0]?.value ?? "")}
      onChange={(event) => onChoose(choices.filter(({ value }) => value === event.target.value).map(({ value }) => value))}
    >
      <option value="">{any}</option>
      {chosen.length > 1 && <option value="several">{chosen.map((choice) => choice.name).join(", ")}</option>}
      {offered.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name} ({choice.count})
        </option>
      ))}
    </select>
  );
}
