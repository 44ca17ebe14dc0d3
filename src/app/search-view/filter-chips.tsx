import { useRef, type KeyboardEvent } from "react";
import { useView } from "../state/use-view.ts";
import { say } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { chipsOf, type Chip } from "./search-fields.ts";

// Two chips stand in the box and three above the list, so what has the focus may just have gone.
function focusBoxWhereNothingIs(): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || !focused.checkVisibility()) document.getElementById("search")?.focus();
}

/** What narrows the list, one chip each. A press, Delete or Backspace takes a chip away; the focus goes to the next one, or to the box. */
export function FilterChips({ className }: { readonly className: string }) {
  const collection = useCollection();
  const { view, go } = useView();
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(collection, view.filters);
  if (chips.length === 0) return null;
  const take = (chip: Chip, at: number): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    (buttons[at + 1] ?? buttons[at - 1] ?? document.getElementById("search"))?.focus();
    go({ filters: chip.without }, "replace");
    requestAnimationFrame(focusBoxWhereNothingIs);
    say(`Without ${chip.field}: ${chip.value}.`);
  };
  const press = (event: KeyboardEvent, chip: Chip, at: number): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
    if (to !== undefined) (buttons[to] ?? (to < 0 ? null : document.getElementById("search")))?.focus();
    else if (event.key === "Delete" || event.key === "Backspace") take(chip, at);
    else return;
    event.preventDefault();
  };
  return (
    <ul ref={list} className={`filter-chips ${className}`} aria-label="Filters in use">
      {chips.map((chip, at) => (
        <li key={`${chip.field} ${chip.value}`}>
          <button
            type="button"
            className="filter-chip"
            aria-label={`${chip.field}: ${chip.value}, take away`}
            onClick={() => take(chip, at)}
            onKeyDown={(event) => press(event, chip, at)}
          >
            <span className="filter-chip-field">{chip.field}:</span> <span className="filter-chip-value">{chip.value}</span>
            <span aria-hidden="true" className="filter-chip-cross">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
