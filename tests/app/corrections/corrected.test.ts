import { describe, expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { corrected, shelfOf } from "../../../src/app/corrections/corrected.ts";
import { decisionWords } from "../../../src/app/corrections/correction-words.ts";
import { plain } from "../../../src/app/wording/phrase.ts";
import { readCorrections } from "../../../src/core/corrections/read-corrections.ts";
import { writeCorrections } from "../../../src/core/corrections/write-corrections.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import type { Correction } from "../../../src/core/model/correction.ts";
import { actorsNamed, buildWith, collection, quoteHolding, signed } from "./corrected-articles.ts";

const [quill = "actor:none"] = actorsNamed("Ada Quill");
const [marsh = "actor:none", otherMarsh = "actor:none"] = actorsNamed("Bela Marsh");
const hull = quoteHolding("cracked hull", "tide");
const stay = quoteHolding("stay in port", "tide");
const asked = quoteHolding("Nobody asked", "tide");
const repeat = collection.graph.records.edges.find(({ kind }) => kind === "repeats")?.id ?? "edge:none";
const claim = collection.claims.find(({ evidence }) => evidence.some(({ exact }) => exact.includes("cracked hull")))?.id ?? "claim:none";

const made: readonly Correction[] = [
  { decision: "speaker", about: stay, to: [quill], ...signed },
  { decision: "boundaries", about: hull, words: ["We cannot sail with a cracked hull"], ...signed },
  { decision: "not-a-quote", about: asked, ...signed },
  { decision: "merge", about: otherMarsh, with: marsh, ...signed },
  { decision: "same", about: repeat, ...signed },
  { decision: "note", about: quill, ...signed, why: "Line one.\n\nLine two: # not a comment, 'quoted', \"and\" - so on." },
  { decision: "split", about: quill, article: "gull", ...signed },
  { decision: "claim-kind", about: claim, to: "opinion", ...signed },
  { decision: "split", about: quill, article: "tide", quotes: [stay], ...signed },
  { decision: "note", about: "quote:gone:0", ...signed },
];
const inPage = corrected(collection, made, "test");

describe("corrections in the page", () => {
  test("come to the same graph as the build that reads the exported YAML", () => {
    const { corrections, issues } = readCorrections("corrections.yaml", writeCorrections(made));
    expect(issues).toEqual([]);
    const { records } = buildWith(corrections);
    expect(inPage.graph.records).toEqual({ ...records, issues: records.issues.filter(({ rule }) => rule !== "correction-not-applied") });
  });
  test("are all applied but the one whose target is gone, which is reported by page and build", () => {
    expect(inPage.graph.records.corrections?.filter(({ failed }) => failed !== null)).toMatchObject([
      { about: "quote:gone:0", failed: "There is no quote:gone:0 any more." },
    ]);
    expect(buildWith(made).issues).toMatchObject([{ rule: "correction-not-applied" }]);
  });
  test("leave every word at its place", () => expect(verifyGraph(inPage.graph.records, sha256)).toEqual([]));
  test("come after those that the build applied, which stay", () => {
    const before = corrected(collection, made.slice(0, 1), "test");
    const after = corrected(before, made.slice(1, 2), "test");
    expect(after.graph.records.corrections?.map(({ decision }) => decision)).toEqual(["speaker", "boundaries"]);
  });
  test("leave the collection they were made of as it was, to go back to", () => {
    expect(shelfOf(inPage)).toEqual({ name: "test", base: collection });
    expect(corrected(collection, [], "test")).toBe(collection);
    expect(collection.quote(asked)).not.toBeNull();
  });
});

describe("a decision in words", () => {
  const words = made.map((correction) => plain(decisionWords(inPage, correction)));
  test("names the speaker", () => expect(words[0]).toBe("the speaker is Ada Quill"));
  test("names the words", () => expect(words[1]).toBe("the words are “We cannot sail with a cracked hull”"));
  test("names one that is merged as it was called", () => expect(words[3]).toBe("Bela Marsh is one with Bela Marsh"));
  test("names the article of a split by its headline", () =>
    expect(words[6]).toBe("in Council split over boats this is somebody else of that name"));
  test("names the quotations of a split", () =>
    expect(words[8]).toBe("somebody else than Ada Quill said: that the ferry would stay in port all winter"));
  test("says an id where nothing has it", () =>
    expect(plain(decisionWords(inPage, { decision: "different", about: "edge:mayBe:actor:a>actor:b", ...signed }))).toBe(
      "actor:a and actor:b are not the same",
    ));
});
