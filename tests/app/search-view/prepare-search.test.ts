// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const started: EventTarget[] = [];

beforeEach(() => {
  vi.resetModules();
  started.length = 0;
  vi.stubGlobal(
    "Worker",
    class extends EventTarget {
      constructor() {
        super();
        started.push(this);
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
  expect(takeSearchWorker()).toBe(started[0]);
  expect(takeSearchWorker()).toBe(started[1]);
});

test("a worker that failed before a search took it is not given to one", async () => {
  const { prepareSearch, takeSearchWorker } = await load();
  prepareSearch();
  started[0]?.dispatchEvent(new Event("error"));
  expect(takeSearchWorker()).toBe(started[1]);
});

test("without workers none is started", async () => {
  vi.stubGlobal("Worker", undefined);
  const { hasSearchWorker, prepareSearch } = await load();
  expect(hasSearchWorker()).toBe(false);
  expect(prepareSearch).not.toThrow();
});
