// A plain script in the page's head, so that a reader's own colours are there before anything is painted. Served, it lets the site be read without a
// network later on. Opened from disk, where browsers close modules and fetch, it loads the same program and its data as plain scripts.
try {
  const { theme } = JSON.parse(localStorage.getItem("sayso.preferences")) ?? {};
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // nothing is kept, or storage is switched off: the device decides
}

if (location.protocol === "file:") addEventListener("load", openFromDisk);
else if ("serviceWorker" in navigator)
  addEventListener("load", () => navigator.serviceWorker.register("service-worker.js").catch(() => {}));

function openFromDisk() {
  if (document.querySelector("[data-before-program]") === null) return; // this browser let the module in
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "disk/sayso.css";
  document.head.append(style);
  for (const file of ["graph.json.js", "search-index.json.js", "sayso.js"]) {
    const script = document.createElement("script");
    script.src = `disk/${file}`;
    script.async = false; // in this order
    document.head.append(script);
  }
}
