import { describe, expect, test } from "vitest";
import { joinBroken } from "../../../src/core/attribution/join-broken.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../support/marked.ts";
import { textOf } from "../../support/tagger.ts";

/** The contents of the drafts whose contents are marked `a` and `b` and whose cues are marked `x` and `y`, once joined. */
function joined(source: string): readonly (readonly string[])[] {
  const { text, all } = marked(source);
  const draft = (content: string, cue: string) =>
    ({ content: all(content), cue: all(cue), sourceSpan: null, grade: "likely", rule: "a model" }) as const;
  const drafts = joinBroken(
    text,
    findQuotations(textOf(text)),
    [draft("a", "x"), draft("b", "y")].filter(({ content }) => content.length > 0),
  );
  return drafts.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
}

describe("a quotation that goes on behind its cue", () => {
  test("is taken from what stands between", () =>
    expect(joined("<a>“Every time,”</a> Ruiz <x>said</x>, <y>meaning</y> <b>the ferry, “you keep us waiting all day.”</b>")).toEqual([
      ["“Every time,”", "“you keep us waiting all day.”"],
      ["the ferry"],
    ]));
  test("is joined where nobody has it", () =>
    expect(joined("The boat is <a>“slow as ice,”</a> Lin <x>wrote</x> in a letter, and “full of rats.” It sank.")).toEqual([
      ["“slow as ice,”", "“full of rats.”"],
    ]));
  test("is another's where it begins a sentence", () =>
    expect(joined("<a>“Every time,”</a> Ruiz <x>said</x>, <y>quoting</y> Lin, <b>“You keep us waiting all day.”</b>")).toHaveLength(2));
  test("is another's behind that one's own cue", () =>
    expect(joined("<a>“Every time,”</a> Ruiz <x>said</x>, <y>adding</y>, <b>“you keep us waiting all day.”</b>")).toEqual([
      ["“Every time,”"],
      ["“you keep us waiting all day.”"],
    ]));
  test("is none where a word only is held at a distance", () =>
    expect(joined("<a>“Every time,”</a> Ruiz <x>said</x> of the old boat, and “rats” were seen.")).toEqual([["“Every time,”"]]));
});
