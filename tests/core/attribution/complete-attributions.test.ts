import { describe, expect, test } from "vitest";
import { readAttributions } from "./read-attributions.ts";

const found = (given: string) => readAttributions(given).attributions;
const first = (given: string) => found(given)[0];

describe("type", () => {
  test("all of the content in marks is direct", () => expect(first("“We lost,” Lin said.")?.type).toBe("direct"));
  test("some of it is mixed", () => expect(first("Lin said it was “a waste.”")?.type).toBe("mixed"));
  test("none of it is indirect", () => expect(first("Lin said it was late.")?.type).toBe("indirect"));
  test("a broken quotation stays direct", () => expect(first("“We lost,” Lin said, “and we left.”")?.type).toBe("direct"));
  test("the quoted parts are given with their marks", () => {
    const { attributions, words } = readAttributions("Lin said it was “a waste” and “a shame.”");
    expect(attributions[0]?.quoted.map(words)).toEqual(["“a waste”", "“a shame.”"]);
  });
});

describe("act", () => {
  test.each([
    ["Lin warned that the bridge was old.", "warns", true],
    ["Lin believes that the bridge is old.", "believes", false],
    ["Lin wants to sell the bridge.", "intends", false],
    ["Lin rejected the new fee.", "disputes", true],
    ["Lin refused to sell the bridge.", "declines", true],
    ["“It is old,” Lin croaked.", "says", true],
    ["Lin did not confirm that the bridge was old.", "declines", true],
    ["Lin never denied that the bridge was old.", "says", true],
    ["The bridge is old, according to Lin.", "says", true],
  ] as const)("%s", (given, act, speech) => expect(first(given)).toMatchObject({ act, speech }));
});

describe("nested quotations", () => {
  test("one that somebody is said to have said is second-hand, with its own cue and source", () => {
    const { attributions, words } = readAttributions("“He told me, ‘Go home,’” Ruiz said.");
    expect(attributions).toHaveLength(2);
    const [, inner] = attributions;
    expect(inner).toMatchObject({ nested: { inside: 0, as: "second-hand" }, type: "direct" });
    expect(inner && [inner.sourceSpan, ...inner.cue, ...inner.content].map((span) => span && words(span))).toEqual([
      "He",
      "told",
      "‘Go home,’",
    ]);
  });
  test("one put into a mouth is imagined", () => {
    const [outer, inner] = found("“They can turn around and say, ‘See, it is because of the ferry,’” Lin said.");
    expect(outer?.nested).toBeNull();
    expect(inner?.nested).toEqual({ inside: 0, as: "imagined" });
  });
  test("a later one points to the attribution that holds it", () => {
    const all = found("Lin said it was late. “She told me, ‘Go,’” Ruiz said.");
    expect(all.map(({ nested }) => nested?.inside ?? null)).toEqual([null, null, 1]);
  });
  test("a floating quotation may hold one", () =>
    expect(found("“She told me, ‘Go home now.’ I went.”").map(({ nested }) => nested?.inside ?? null)).toEqual([null, 0]));
  test("a scare quotation inside another has no record", () => expect(found("“He likes ‘big’ bridges a lot,” Ruiz said.")).toHaveLength(1));
});

test("a floating quotation is open", () => expect(first("“We lost.”")).toMatchObject({ grade: "open", sourceSpan: null, cue: [] }));
test("a draft that the sentence states is stated", () => expect(first("“We lost,” Lin said.")?.grade).toBe("stated"));
