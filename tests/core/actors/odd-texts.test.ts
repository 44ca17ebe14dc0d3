import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findActors } from "../../../src/core/actors/find-actors.ts";
import type { ArticleActors } from "../../../src/core/model/actor.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";
import { namesOf, readActors, speakersOf } from "./support/read-actors.ts";

describe("no crash and nobody invented", () => {
  test("an article of pronouns", () =>
    expect(
      namesOf(
        readActors("He said that she knew they had told him. <who1>She</who1> <cue1>said</cue1> <content1>he was</content1>."),
        "person",
      ),
    ).toEqual([]));
  test("capitals throughout", () => {
    const article = readActors("THE MAYOR SAID ON MONDAY THAT THE BRIDGE WOULD CLOSE AFTER THE STORM.");
    expect(article.actors.actors).toEqual([]);
  });
  test("no capitals at all", () =>
    expect(
      readActors("<who1>ana ruiz</who1> <cue1>said</cue1> <content1>the bridge would close</content1>. it rained.").actors.actors.filter(
        ({ kind }) => kind === "person",
      ),
    ).toEqual([]));
  test("a headline in capitals invents no names", () =>
    expect(namesOf(readActors("Angry Pilots Block Ferry After Long Strike Vote\nIt rained."), "person")).toEqual([]));
  test("names in other scripts", () =>
    expect(
      speakersOf(
        "<who1>Анна Иванова</who1> <cue1>said</cue1> <content1>no</content1>. <who2>Ελένη Παππά</who2> <cue2>said</cue2> <content2>yes</content2>.",
      ),
    ).toHaveLength(2));
  test("an empty article", () => {
    const text = textOf("");
    expect(findActors(text, [], [])).toEqual({ actors: [], documents: [], speakers: [], addressees: [], mayBe: [], acts: [] });
  });
});

test("five thousand names are each somebody", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const name = (n: number) =>
    `${letters[n % 26]?.toUpperCase() ?? ""}${letters[Math.floor(n / 26) % 26] ?? ""}${letters[Math.floor(n / 676) % 26] ?? ""}ov`;
  const text = textOf(Array.from({ length: 5000 }, (_, n) => `Mayor Ana ${name(n)} left.`).join("\n"));
  expect(findActors(text, [], []).actors.length).toBeGreaterThan(4000);
});

const plain = {
  content: [{ start: 0, end: 1 }],
  cue: [],
  type: "indirect",
  quoted: [],
  speech: true,
  act: "says",
  grade: "stated",
  rule: "test",
  nested: null,
} as const;

function spansOf({ actors, documents, speakers, mayBe, acts }: ArticleActors): readonly Span[] {
  return [
    ...actors.flatMap(({ mentions, roles, facts }) => [
      ...mentions,
      ...roles.map(({ span }) => span),
      ...Object.values(facts ?? {}).flatMap((fact) => (fact === null ? [] : [fact.span])),
    ]),
    ...documents.flatMap(({ mentions }) => mentions),
    ...speakers.flatMap(({ antecedent, voice }) => [antecedent, voice].filter((span) => span !== null)),
    ...mayBe.flatMap(({ reasons }) => reasons.flatMap(({ spans }) => spans)),
    ...acts.flatMap(({ verb, sentence }) => [verb, sentence]),
  ];
}

const scraps = [
  "Ana Ruiz",
  "Mr. Ruiz",
  "the senator",
  "she",
  "they",
  "A source",
  "the official",
  "said",
  "told",
  "“No,”",
  "’",
  "\n",
  "and",
  ",",
  ".",
  "the DOJ",
  "of",
  "who",
  "(R-S.C.)",
  "İ",
  "é",
  "👩‍🚀",
  "Sen.",
  "Jr.",
  "’s",
];
test("a source span inside one word is that word's actor, and no span is turned about", () => {
  const text = textOf("the senator İ");
  const attribution = { ...plain, sourceSpan: { start: 1, end: 2 }, addressee: null };
  const { actors } = findActors(text, findQuotations(text), [attribution]);
  expect(actors.flatMap(({ mentions }) => mentions).filter(({ start, end }) => start >= end || end > text.text.length)).toEqual([]);
});
test("every span lies in the text, whatever the text", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 30 }), fc.nat(400), fc.nat(60), (words, from, length) => {
      const text = textOf(words.join(" "));
      const size = text.text.length;
      if (size < 2) return;
      const start = from % (size - 1);
      const span = { start, end: Math.min(size, start + 1 + length) };
      const attribution = { ...plain, sourceSpan: span, addressee: span };
      const found = findActors(text, findQuotations(text), [attribution]);
      for (const one of spansOf(found)) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.start).toBeLessThan(one.end);
        expect(one.end).toBeLessThanOrEqual(size);
      }
      for (const actor of found.actors) expect(actor.names[0]).not.toBe("");
    }),
    { numRuns: 150 },
  ));
