// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { correct, forget, madeNow } from "../../../src/app/corrections/correction-store.ts";
import { addFiles, dropOwn, openOwn, ownNow } from "../../../src/app/own-articles/own-store.ts";
import { readProject, writeProject } from "../../../src/app/own-articles/project-file.ts";
import { projectNow } from "../../../src/app/own-articles/project-now.ts";
import type { Correction, Decision } from "../../../src/core/model/correction.ts";
import { actorsNamed, built } from "../corrections/corrected-articles.ts";

// What the worker would answer: the own articles read together with a collection.
vi.mock("../../../src/app/own-articles/analysis.ts", async (original) => ({
  ...(await original<typeof import("../../../src/app/own-articles/analysis.ts")>()),
  analyseInWorker: () => Promise.resolve({ records: built.records, issues: [], milliseconds: 0 }),
}));

const signed = { who: "Ida Falk", when: "2031-04-02", why: "It says so." };
const decided = (decision: Decision): Correction => ({ ...decision, ...signed });
const nothing = { articles: [], corrections: [], reviews: [], issues: [] };
const quote = decided({ decision: "not-a-quote", about: "quote:ferry:5f3a9c1b" });
const pair = decided({ decision: "same", about: "edge:repeats:quote:tide:1>quote:ferry:2" });
const abouts = (corrections: readonly Correction[]): readonly string[] => corrections.map(({ about }) => about);

beforeEach(() => {
  dropOwn();
  forget("built");
  addFiles({ ...nothing, articles: [{ id: "ferry", text: "The ferry closes." }] });
});

test("what is corrected in one's own articles goes into the project, and comes back with it to be taken back", () => {
  correct("own", quote);
  const file = writeProject(projectNow());
  dropOwn();
  expect(madeNow("own").made).toEqual([]);
  addFiles({ ...(readProject("p.json", file).project ?? nothing), issues: [] });
  expect(ownNow().articles).toEqual([{ id: "ferry", text: "The ferry closes." }]);
  expect(madeNow("own").made).toEqual([quote]);
});

test("read together with a collection, the corrections that concern them go along, and no others", () => {
  for (const correction of [
    quote,
    decided({ decision: "note", about: "quote:tide:1" }),
    pair,
    decided({ decision: "note", about: "actor:ada-quill" }),
  ])
    correct("built", correction);
  expect(abouts(projectNow().corrections)).toEqual([quote.about, pair.about]);
});

test("a project opened twice is in the page once", () => {
  const project = { articles: ownNow().articles, corrections: [quote], reviews: [], issues: [] };
  addFiles(project);
  addFiles(project);
  expect([ownNow().articles.length, madeNow("own").made.length]).toEqual([1, 1]);
});

test("an annotation that comes after its text is put to it", () => {
  const annotation = { file: "ferry.ann", attributions: [] };
  addFiles({ ...nothing, articles: [{ id: "ferry", text: "The ferry closes.", annotation }] });
  expect(ownNow().articles).toEqual([{ id: "ferry", text: "The ferry closes.", annotation }]);
});

test("a correction of somebody whom they share with the collection goes along; of somebody who is not in them, not", async () => {
  dropOwn();
  addFiles({ ...nothing, articles: [{ id: "gull", text: "The boats were never ours to sell." }] });
  await openOwn("joined");
  const [shared = "actor:none"] = actorsNamed("Ada Quill"); // speaks in both articles
  const [elsewhere = "actor:none"] = actorsNamed("Oren Thistle"); // in the other one only
  for (const about of [shared, elsewhere]) correct("built", decided({ decision: "note", about }));
  expect(abouts(projectNow().corrections)).toEqual([shared]);
});
