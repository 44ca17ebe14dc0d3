import { useView } from "../state/use-view.ts";
import { startView } from "../state/view.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { barPlaces } from "./top-bar.tsx";

const icons: Readonly<Record<string, string>> = {
  Start: "M3 9.5 10 3.5l7 6M5 8.5v8h10v-8",
  Explore: "M3 5h14M3 10h14M3 15h9",
  Network: "M5 6a2 2 0 1 0 0-.1zm10 2a2 2 0 1 0 0-.1zM8 15a2 2 0 1 0 0-.1zM7 6.5l6 1.4M6 7.8l1.5 5.4M13.8 9.5 9.2 13.8",
  Review: "M4 10.5 8 14.5 16 5.5",
  About: "M10 3.5a6.5 6.5 0 1 0 .1 0zM10 9v5M10 6.2v.6",
};

/** The bar at the foot of a phone: the same places as the bar above. */
export function PhoneBar() {
  const { view } = useView();
  const start = { name: "Start", change: { ...startView, collection: view.collection, rest: view.rest }, here: view.place.at === "home" };
  return (
    <nav className="phone-bar" aria-label="Places">
      {[start, ...barPlaces(view)].map(({ name, change, here }) => (
        <ViewLink key={name} className="phone-place" change={change} aria-current={here ? "page" : undefined}>
          <svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true" focusable="false">
            <path d={icons[name]} className="icon-line" />
          </svg>
          {name}
        </ViewLink>
      ))}
    </nav>
  );
}
