import { describe, expect, test } from "vitest";
import { contextOf, markedPieces } from "../../../src/app/review/context-of.ts";
import { answered, nextUndecided, proposedSpeakers } from "../../../src/app/review/review-decision.ts";
import { applyCorrections } from "../../../src/core/corrections/apply-corrections.ts";
import { reviewQueue, type ReviewItem } from "../../../src/core/corrections/review-queue.ts";
import type { Correction } from "../../../src/core/model/correction.ts";
import { harbourCollection } from "../harbour-collection.ts";

const collection = harbourCollection();
const queue = reviewQueue(collection.graph);
const itemWith = (fits: (item: ReviewItem) => boolean): ReviewItem => {
  const found = queue.find(fits);
  if (found === undefined) throw new Error("The harbour has no such doubt.");
  return found;
};
const proposed = itemWith(({ about, id }) => about === "speaker" && proposedSpeakers(collection, id as `quote:${string}`).length > 0);
const unknown = itemWith(({ about, id }) => about === "speaker" && proposedSpeakers(collection, id as `quote:${string}`).length === 0);
const pair = itemWith(({ about }) => about === "repeats");

describe("an answer to who spoke", () => {
  test("same names whom the program proposed", () => {
    const to = proposedSpeakers(collection, proposed.id as `quote:${string}`).map(({ id }) => id);
    expect(answered(collection, proposed, "same")).toEqual({ decision: { decision: "speaker", about: proposed.id, to } });
  });
  test("same is no answer where nobody is proposed", () => expect(answered(collection, unknown, "same")).toHaveProperty("not"));
  test("different asks who it is then", () => expect(answered(collection, unknown, "different")).toEqual({ choose: unknown.id }));
  test("not enough leaves the speaker open", () =>
    expect(answered(collection, proposed, "not-enough")).toEqual({ decision: { decision: "speaker", about: proposed.id, to: [] } }));
});

test.each(["same", "different", "not-enough"] as const)("of a pair, %s is the decision itself", (answer) =>
  expect(answered(collection, pair, answer)).toEqual({ decision: { decision: answer, about: pair.id } }),
);

test("every answer to every doubt can be applied", () => {
  const corrections = queue.flatMap((item) =>
    (["same", "not-enough"] as const).flatMap((answer): readonly Correction[] => {
      const result = answered(collection, item, answer);
      return "decision" in result ? [{ ...result.decision, who: "Ida Falk", when: "2031-04-02", why: "Read." }] : [];
    }),
  );
  expect(corrections.length).toBeGreaterThan(queue.length);
  expect(applyCorrections(collection.graph.records, corrections).corrections?.filter(({ failed }) => failed !== null)).toEqual([]);
});

describe("the next to decide", () => {
  const ids = (count: number): ReadonlySet<string> => new Set(queue.slice(0, count).map(({ id }) => id));
  test("is the first behind this one that is not decided", () => expect(nextUndecided(queue, ids(3), 0)).toBe(3));
  test("is found again from the top", () => expect(nextUndecided(queue, new Set(), queue.length - 1)).toBe(0));
  test("is this one where all are decided", () => expect(nextUndecided(queue, ids(queue.length), 2)).toBe(2));
});

describe("the words in their place", () => {
  test("are cut into pieces that make up the context again, the quote's words marked", () => {
    for (const quote of collection.quotes) {
      const source = collection.article(quote.article);
      if (source?.text == null) throw new Error("An article has no text.");
      const { text } = source;
      const context = contextOf(
        source,
        quote.content.map(({ span }) => span),
      );
      const pieces = markedPieces(context, quote.content, quote.sourceSpan === null ? [] : [quote.sourceSpan]);
      expect(pieces.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text.slice(context.start, context.end));
      expect(pieces.filter(({ mark }) => mark === "words").map(({ span }) => text.slice(span.start, span.end))).toEqual(
        quote.content.map(({ exact }) => exact),
      );
    }
  });
});
