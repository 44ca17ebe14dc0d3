import { OwnButton } from "../own-articles/own-button.tsx";
import { SearchBox } from "../search-view/search-box.tsx";
import type { Searched } from "../search-view/use-search.ts";
import { prefer, themes } from "../state/preferences.ts";
import { useView } from "../state/use-view.ts";
import { selectedIn, startView, type View } from "../state/view.ts";
import { say } from "../ui/status.tsx";
import { ViewLink } from "../ui/view-link.tsx";
import { useTheme } from "./theme.ts";

/** The places of the bar: name, change of view, and whether we are there. */
export const barPlaces = (view: View): readonly { readonly name: string; readonly change: Partial<View>; readonly here: boolean }[] => [
  {
    name: "Explore",
    change: { place: { at: "search" }, text: null, part: null },
    here: !["home", "network", "review", "about"].includes(view.place.at),
  },
  {
    name: "Network",
    change: { place: { at: "network", selected: selectedIn(view) }, text: null, part: null },
    here: view.place.at === "network",
  },
  { name: "Review", change: { place: { at: "review", item: null }, text: null, part: null }, here: view.place.at === "review" },
  { name: "About", change: { place: { at: "about" }, text: null, part: null }, here: view.place.at === "about" },
];

/** The bar above everything: the name, the search box, the places, light or dark, the keys. */
export function TopBar({ searched, onSheet }: { readonly searched: Searched; readonly onSheet: () => void }) {
  const { view } = useView();
  return (
    <header className="top-bar">
      <ViewLink
        className="brand"
        change={{ ...startView, collection: view.collection, rest: view.rest }}
        aria-current={view.place.at === "home" ? "page" : undefined}
      >
        Sayso<span className="unseen">, first page</span>
      </ViewLink>
      <SearchBox searched={searched} />
      <nav className="places" aria-label="Places">
        {barPlaces(view).map(({ name, change, here }) => (
          <ViewLink key={name} className="place" change={change} aria-current={here ? "page" : undefined}>
            {name}
          </ViewLink>
        ))}
      </nav>
      <OwnButton as="sign" />
      <ThemeSwitch />
      <button type="button" className="icon-button sheet-button" onClick={onSheet} aria-label="Keys" title="Keys (?)">
        ?
      </button>
    </header>
  );
}

const themeNames = { auto: "as this device", light: "light", dark: "dark" };

function ThemeSwitch() {
  const { theme, dark } = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  const switchOver = (): void => {
    prefer({ theme: next });
    say(`Colours: ${themeNames[next]}.`);
  };
  return (
    <button
      type="button"
      className="icon-button"
      onClick={switchOver}
      aria-label={`Colours: ${themeNames[theme]}. Change to ${themeNames[next]}`}
      title={`Colours: ${themeNames[theme]}`}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="6.25" className="icon-line" />
        <path d={dark ? "M10 3.75a6.25 6.25 0 0 0 0 12.5z" : "M10 3.75a6.25 6.25 0 0 1 0 12.5z"} className="icon-fill" />
        {theme === "auto" && <circle cx="16.5" cy="16.5" r="2" className="icon-fill" />}
      </svg>
    </button>
  );
}
