import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { buildRecords, type BuiltRecords } from "../../../src/core/build-records.ts";
import { readCorrections } from "../../../src/core/corrections/read-corrections.ts";
import { noLock } from "../../../src/core/graph/keep-ids.ts";
import type { IdLock } from "../../../src/core/model/id-lock.ts";
import { tagger } from "../../support/tagger.ts";

// What the build tells of two of one name, done as it says.

const articles = [
  {
    id: "tide",
    text: "The boats were sold in May, and the island has had no ferry since.\n\n“Nobody asked the island before the boats were sold,” said Bela Marsh, a Republican.",
  },
  {
    id: "gull",
    text: "The council has not said where the money went.\n\n“The boats were never ours to sell,” said Bela Marsh, a Democrat.",
  },
];
const build = (yaml = "", lock: IdLock = noLock): BuiltRecords => {
  const { corrections, issues } = readCorrections("corrections.yaml", yaml);
  return buildRecords(articles, { tagger, sha256, rates: [], issues, corrections, lock, fileOf: (id) => `${id}.md` });
};
const remedyOf = (built: BuiltRecords): string => built.issues.find(({ rule }) => rule === "same-name-kept-apart")?.remedy ?? "";
const marshes = ({ records }: BuiltRecords): readonly string[] =>
  records.nodes.flatMap((node) => (node.kind === "actor" && node.names.includes("Bela Marsh") ? node.id : []));

/** The entry of `corrections.yaml` that a remedy describes: what stands in its quotation marks, and who, when and why. */
const entryFrom = (remedy: string): string =>
  [...[...remedy.matchAll(/“(.*?)”/g)].map(([, line]) => line), "who: Ida Falk", "when: 2031-04-02", "why: She changed parties in March."]
    .map((line, index) => `${index === 0 ? "- " : "  "}${line ?? ""}\n`)
    .join("");

test("two of one name in two parties are one once corrections.yaml says so as the issue tells", () => {
  const apart = build();
  expect(marshes(apart)).toHaveLength(2);
  const one = build(entryFrom(remedyOf(apart)));
  expect(marshes(one)).toEqual(["actor:bela-marsh"]);
  const said = one.records.edges.filter(({ kind, from }) => kind === "said" && from === "actor:bela-marsh");
  expect(said).toHaveLength(2);
  expect(one.records.corrections).toMatchObject([{ decision: "merge", failed: null }]);
});

test("the issue is not told again once they are one", () => expect(remedyOf(build(entryFrom(remedyOf(build()))))).toBe(""));

test("the address that went leads to the one they are", () => {
  const { records } = build(entryFrom(remedyOf(build())));
  expect(records.moved).toMatchObject([{ id: "actor:bela-marsh-2", to: ["actor:bela-marsh"] }]);
});

test("the issue tells the ids that an earlier build gave", () => {
  const { lock } = build();
  const renamed = Object.entries(lock.ids).map(([id, places]) => [id.replace("bela-marsh", "bela-of-the-boats"), places] as const);
  const later = build("", { ...lock, ids: Object.fromEntries(renamed) });
  expect(remedyOf(later)).toContain("actor:bela-of-the-boats");
  expect(marshes(build(entryFrom(remedyOf(later)), { ...lock, ids: Object.fromEntries(renamed) }))).toEqual(["actor:bela-of-the-boats"]);
});
