import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { prepareSearch } from "./search-view/prepare-search.ts";
import { prepareNetwork } from "./shell/prepare-network.ts";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { applyTheme } from "./shell/theme.ts";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/shell.css";
import "./styles/lists.css";
import "./styles/pages.css";
import "./styles/reading.css";
import "./styles/own.css";
import "./styles/modes.css";

applyTheme(); // before anything is drawn, so that a dark page does not begin with a white flash
prepareSearch(); // before the first page is made: it starts beside it
prepareNetwork();
const root = document.getElementById("root");
if (!root) throw new Error("main: index.html has no element #root to draw into.");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary what="Sayso">
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
