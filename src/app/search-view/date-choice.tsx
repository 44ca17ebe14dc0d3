import { useView } from "../state/use-view.ts";
import { isDate } from "../state/view.ts";
import { counted } from "../wording/phrase.ts";
import type { Dates } from "./facets.ts";

/** From when and until when: two days. Of quotations whose article gives no date it says how many the choice hides. */
export function DateChoice({ dates }: { readonly dates: Dates | null }) {
  const { view, go } = useView();
  const { from, to } = view.filters;
  const isSet = from !== null || to !== null;
  if (dates === null && !isSet) return null;
  const set = (key: "from" | "to", value: string): void =>
    go({ filters: { ...view.filters, [key]: isDate(value) ? value : null } }, "replace");
  return (
    <span className="dates">
      {(["from", "to"] as const).map((key) => (
        <label key={key}>
          {key}{" "}
          <input
            type="date"
            className={view.filters[key] === null ? undefined : "select-on"}
            min={dates === null ? undefined : firstDay(dates.earliest)}
            max={dates === null ? undefined : lastDay(dates.latest)}
            value={key === "from" ? firstDay(from ?? "") : lastDay(to ?? "")}
            onChange={(event) => set(key, event.target.value)}
          />
        </label>
      ))}
      {isSet && dates !== null && dates.undated > 0 && (
        <span className="quiet">{counted(dates.undated, "quotation")} hidden whose article gives no date</span>
      )}
    </span>
  );
}

// An input of dates holds whole days only; the address may hold a year or a month.
const firstDay = (date: string): string => date + "-01-01".slice(date === "" ? 6 : date.length - 4);

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
