import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAttributions } from "./read-attributions.ts";

type Offsets = readonly (readonly [start: number, end: number])[];
type Gold = {
  readonly attributions: readonly {
    readonly id: string;
    readonly source: Offsets;
    readonly cue: Offsets;
    readonly content: Offsets;
    readonly type: string;
    readonly speech: boolean;
  }[];
};

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const { attributions: gold } = JSON.parse(file("tests/gold/voter-rolls.json")) as Gold;
const { text, attributions, words } = readAttributions(file("graph-data/articles/voter-rolls.md").replace(/^---\n[\s\S]*?---\n/, ""));
const spans = (offsets: Offsets) => offsets.map(([start, end]) => ({ start, end }));
const at = (start: number) => attributions.find(({ content }) => content[0]?.start === start);

describe("the shipped article", () => {
  test.each(gold.map((attribution) => [attribution.id, attribution] as const))("%s has its content, cue and source", (_id, expected) => {
    const found = at(expected.content[0]?.[0] ?? -1);
    expect(found?.content).toEqual(spans(expected.content));
    expect(found?.cue).toEqual(spans(expected.cue));
    expect(found && [found.sourceSpan]).toEqual(spans(expected.source));
    expect(found).toMatchObject({ type: expected.type, speech: expected.speech });
  });
  test("nothing else is attributed", () => expect(attributions.filter(({ nested }) => nested === null)).toHaveLength(gold.length));
  test("CNN and the Justice Department are told", () =>
    expect(attributions.flatMap(({ addressee }) => (addressee === null ? [] : [words(addressee)]))).toEqual(["CNN", "the DOJ"]));
  test("the quotation that they could say is imagined", () => {
    const nested = attributions.flatMap((attribution) => (attribution.nested === null ? [] : [attribution]));
    expect(nested.map(({ nested: as }) => as)).toEqual([
      { inside: attributions.indexOf(at(text.text.indexOf("“If states")) as (typeof attributions)[number]), as: "imagined" },
    ]);
    expect(nested[0]?.content.map(words)[0]).toMatch(/^‘See, it’s because/);
  });
});
