import { describe, expect, test } from "vitest";
import { partPassives } from "../../../src/core/attribution/part-passives.ts";
import { marked } from "../../support/marked.ts";

/** The draft whose parts are marked `who`, `cue` and `content`, as `source | content`. */
function parted(source: string): string {
  const { text, all } = marked(source);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const [draft] = partPassives(text, [
    { content: all("content"), cue: all("cue"), sourceSpan: all("who")[0] ?? null, grade: "stated", rule: "a model" },
  ]);
  return `${draft?.sourceSpan ? words(draft.sourceSpan) : "-"} | ${draft?.content.map(words).join(" … ")}`;
}

describe("the subject of a passive", () => {
  test("says nothing, and is part of what is said of it", () =>
    expect(parted("<who>Bo Lin</who> <cue>was accused of</cue> <content>taking bribes</content>.")).toBe("- | Bo Lin … taking bribes"));
  test("with an adverb says no more", () =>
    expect(parted("<who>The ferry</who> <cue>has often been called</cue> <content>a wreck</content>.")).toBe("- | The ferry … a wreck"));
  test("of a negated verb says no more", () =>
    expect(parted("<who>Bo Lin</who> <cue>wasn’t accused of</cue> <content>taking bribes</content>.")).toBe("- | Bo Lin … taking bribes"));
  test("whose auxiliary the cue leaves out says no more", () =>
    expect(parted("<who>The ferry</who> was <cue>criticized</cue> <content>for its noise</content>.")).toBe(
      "- | The ferry … for its noise",
    ));
  test("who is asked is left out", () =>
    expect(parted("<who>Bo Lin</who> <cue>was asked</cue> <content>how the bridge fell</content>.")).toBe("- | how the bridge fell"));
  test("of an earlier verb says nothing behind “when asked”", () =>
    expect(parted("<who>Bo Lin</who> shrugged when <cue>asked</cue> <content>how the bridge fell</content>.")).toBe(
      "- | how the bridge fell",
    ));
  test("without an auxiliary says no more", () =>
    expect(parted("<who>A man</who> <cue>accused of</cue> <content>arson</content> was freed.")).toBe("- | A man … arson"));
  test("without an auxiliary, behind a comma, says no more", () =>
    expect(parted("<who>The captain</who>, <cue>blamed for</cue> <content>the fire</content>, was freed.")).toBe(
      "- | The captain … the fire",
    ));
  test("of an earlier verb is left out", () =>
    expect(parted("<who>Bo Lin</who> left the board in May and <cue>was blamed for</cue> <content>the debt</content>.")).toBe(
      "- | the debt",
    ));
});

describe("who is asked in commas", () => {
  test("asks nothing", () => {
    expect(parted("<who>Bo Lin,</who> <cue>asked</cue> <content>whether it fell</content>, said no.")).toBe("- | whether it fell");
    expect(parted("<who>Bo Lin</who>, <cue>pressed about</cue> <content>the bridge</content>, left.")).toBe("- | the bridge");
  });
  test("asks behind an apposition", () =>
    expect(parted("<who>Bo Lin, a pilot,</who> <cue>asked</cue> <content>whether it fell</content>.")).toBe(
      "Bo Lin, a pilot, | whether it fell",
    ));
  test("asks somebody", () =>
    expect(parted("<who>Bo Lin</who>, <cue>asked</cue> <content>the council to pay</content>.")).toBe("Bo Lin | the council to pay"));
});

describe("a subject speaks", () => {
  test("where the verb is active", () =>
    expect(parted("<who>Bo Lin</who> <cue>has accused</cue> <content>the council of taking bribes</content>.")).toBe(
      "Bo Lin | the council of taking bribes",
    ));
  test("where the verb has an object before its preposition", () =>
    expect(parted("<who>Bo Lin</who> <cue>accused</cue> <content>the captain of arson</content>.")).toBe("Bo Lin | the captain of arson"));
  test("where the preposition belongs to what is said", () =>
    expect(parted("<who>Bo Lin</who> <cue>warned of</cue> <content>arson</content>.")).toBe("Bo Lin | arson"));
  test("where the participle tells of a state", () =>
    expect(parted("<who>Bo Lin</who> <cue>was worried</cue> <content>that the bridge would fall</content>.")).toBe(
      "Bo Lin | that the bridge would fall",
    ));
  test("where the verb is no cue by itself", () =>
    expect(parted("<who>Bo Lin</who> <cue>was pleased</cue> <content>that the bridge stood</content>.")).toBe(
      "Bo Lin | that the bridge stood",
    ));
  test("behind “when”", () =>
    expect(parted("It was May when <who>Bo Lin</who> <cue>asked</cue> <content>how the bridge fell</content>.")).toBe(
      "Bo Lin | how the bridge fell",
    ));
  test("whose answer was taken for the question's", () =>
    expect(parted("<who>Bo Lin</who> shrugged when <cue>asked</cue> <content>how it fell, “I was away”</content>.")).toBe(
      "Bo Lin | how it fell, “I was away”",
    ));
  test("whose verb stands before the question said the quotation", () => {
    expect(parted("<who>Bo Lin</who> said, when <cue>asked</cue> <content>how it fell, “I was away”</content>.")).toBe(
      "Bo Lin | “I was away”",
    );
    expect(parted("<who>Bo Lin</who> said <cue>when asked</cue> <content>how it fell</content>.")).toBe("- | how it fell");
  });
  test("behind a passive", () =>
    expect(parted("<content>The plan</content> <cue>was rejected by</cue> <who>Bo Lin</who>.")).toBe("Bo Lin | The plan"));
});
