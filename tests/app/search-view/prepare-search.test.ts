// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Told = { readonly ask: string; readonly graph: unknown; readonly index: string };
const started: EventTarget[] = [];
const told: Told[] = [];

beforeEach(() => {
  vi.resetModules();
  started.length = 0;
  told.length = 0;
  vi.stubGlobal(
    "Worker",
    class extends EventTarget {
      constructor() {
        super();
        started.push(this);
      }
      postMessage(message: Told): void {
        told.push(message);
      }
      terminate(): void {
        started.splice(started.indexOf(this), 1);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import("../../../src/app/search-view/prepare-search.ts");

test("the worker that was started ahead goes to the first search, and the next gets one of its own", async () => {
  const { prepareSearch, takeSearchWorker } = await load();
  prepareSearch();
  prepareSearch();
  expect(started).toHaveLength(1);
  expect(takeSearchWorker("")).toBe(started[0]);
  expect(takeSearchWorker("")).toBe(started[1]);
});

test("a worker that failed before a search took it is not given to one", async () => {
  const { prepareSearch, takeSearchWorker } = await load();
  prepareSearch();
  started[0]?.dispatchEvent(new Event("error"));
  expect(takeSearchWorker("")).toBe(started[1]);
});

test("without workers none is started", async () => {
  vi.stubGlobal("Worker", undefined);
  const { hasSearchWorker, prepareSearch } = await load();
  expect(hasSearchWorker()).toBe(false);
  expect(prepareSearch).not.toThrow();
});

test("a worker is told once which graph to open: by its bytes where they are here, else by its address", async () => {
  const { prepareSearch, openAhead, takeSearchWorker } = await load();
  const bytes = new ArrayBuffer(4);
  prepareSearch();
  openAhead("samples/harbour/", bytes);
  expect(takeSearchWorker("samples/harbour/")).toBe(started[0]);
  expect(told).toEqual([{ ask: "open", graph: bytes, index: "http://localhost:3000/samples/harbour/search-index.json" }]);
  takeSearchWorker("");
  expect(told[1]).toEqual({ ask: "open", graph: "http://localhost:3000/graph.json", index: "http://localhost:3000/search-index.json" });
});

test("a worker that has opened another graph is ended, and a new one opens the one that is wanted", async () => {
  const { prepareSearch, openAhead, takeSearchWorker } = await load();
  prepareSearch();
  openAhead("samples/harbour/", new ArrayBuffer(4));
  const [ahead] = started;
  expect(takeSearchWorker("")).not.toBe(ahead);
  expect(started).toHaveLength(1);
});

test("while the network is to be drawn first a worker is told nothing; the search that takes it tells it", async () => {
  const { drawFirst, drawingIsOut } = await import("../../../src/app/state/drawing-first.ts");
  const { prepareSearch, openAhead, takeSearchWorker } = await load();
  const bytes = new ArrayBuffer(4);
  drawFirst();
  prepareSearch();
  openAhead("samples/harbour/", bytes);
  expect(told).toEqual([]);
  drawingIsOut();
  expect(takeSearchWorker("samples/harbour/")).toBe(started[0]);
  expect(told).toEqual([expect.objectContaining({ ask: "open", graph: bytes })]);
});
