import { lazy, Suspense, useState } from "react";
import { hitsIn } from "../search-view/found.ts";
import { useSearch } from "../search-view/use-search.ts";
import { usePreferences } from "../state/preferences.ts";
import { useMedia } from "../state/use-media.ts";
import { useView } from "../state/use-view.ts";
import { StatusLine } from "../ui/status.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { DetailPane } from "./detail-pane.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { LeftPane } from "./left-pane.tsx";
import { panesFor } from "./panes-for.ts";
import { PhoneBar } from "./phone-bar.tsx";
import { useCommands } from "./run-command.ts";
import { TopBar } from "./top-bar.tsx";
import { useArrival } from "./use-arrival.ts";
import { useLayout } from "./use-layout.ts";
import { usePainted } from "./use-painted.ts";
import { useShortcuts } from "./use-shortcuts.ts";

// Fetched after the first paint: the drawing of the network and the sheet of keys are not needed for it.
const NetworkPane = lazy(() => import("../graph-view/network-pane.tsx").then((file) => ({ default: file.NetworkPane })));
const ShortcutSheet = lazy(() => import("./shortcut-sheet.tsx"));

const drawing = <p className="quiet pane-note">Drawing the network …</p>;

/** The whole page: the bar above, the panes that have room, and one selection that all of them show. */
export function Explorer() {
  const collection = useCollection();
  const { view } = useView();
  const layout = useLayout();
  const { shortcuts, keys } = usePreferences();
  const [sheet, setSheet] = useState(false);
  const searched = useSearch(collection, view);
  // What an address asks for is shown first: to open the drawing holds the page up, unless the drawing is what it asks for.
  const isListOut = usePainted(!searched.isFirst);
  const isAnswerOut = isListOut || view.place.at === "network";
  const panes = panesFor(view, layout, useMedia("(min-width: 90rem)"));
  const openSheet = (): void => setSheet(true);
  useShortcuts(useCommands(openSheet), shortcuts, keys);
  const arrived = useArrival();
  return (
    <div className="shell">
      <a className="skip" href="#content" onClick={skipToContent}>
        Skip to the content
      </a>
      <TopBar searched={searched} onSheet={openSheet} />
      <main className="panes" id="content" tabIndex={-1} data-panes={panes.names} data-layout={layout}>
        {panes.left !== null && (
          <ErrorBoundary key={panes.left} what="This list">
            <LeftPane shows={panes.left} searched={searched} hitsOf={(article) => hitsIn(searched.found, article)} onSheet={openSheet} />
          </ErrorBoundary>
        )}
        {panes.network && (
          <div className="pane pane-network">
            {view.place.at === "network" && <h1 className="unseen">Network</h1>}
            <h2 className="unseen">What is drawn</h2>
            <ErrorBoundary what="The network">
              <Suspense fallback={drawing}>{isAnswerOut ? <NetworkPane /> : drawing}</Suspense>
            </ErrorBoundary>
          </div>
        )}
        {panes.detail && (
          <ErrorBoundary what="This page">
            <DetailPane />
          </ErrorBoundary>
        )}
      </main>
      {layout === "phone" && <PhoneBar />}
      <StatusLine />
      <p className="unseen" aria-live="polite">
        {arrived}
      </p>
      {sheet && (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      )}
    </div>
  );
}

// The address is the view, so a plain link to #content would leave it.
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
