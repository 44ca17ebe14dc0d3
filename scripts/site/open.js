// A plain script in the page's head, so that a reader's own colours are there before anything is painted. Served, it lets the site be read without a
// network later on. Opened from disk, where browsers close modules and fetch, it loads the same program and its data as plain scripts.
try {
  const { theme } = JSON.parse(localStorage.getItem("sayso.preferences")) ?? {};
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // nothing is kept, or storage is switched off: the device decides
}

const sample = /[?&]c=([\w-]+)/.exec(location.hash)?.[1];
if (sample && location.protocol !== "file:") fetchSample(sample);

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

// The page itself fetches the graph beside it while the program is fetched; that of a sample as soon as the list has it. No link asks for it: the page
// would be loading for as long.
async function fetchSample(name) {
  try {
    const { samples } = await (await fetch("samples.json")).json();
    const graph = `samples/${name}/graph.json`;
    if (samples.some((one) => one.name === name)) globalThis.saysoFetched = { [graph]: fetch(graph) };
  } catch {
    // the program fetches both itself, and says what is wrong
  }
}
