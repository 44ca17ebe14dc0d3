import { describe, expect, test } from "vitest";
import { attributionLines } from "./read-attributions.ts";

describe("a quotation with a dash and a name behind it", () => {
  test("is that person's, and the dash is its cue", () =>
    expect(attributionLines("“We lost the bridge.” — Ana Ruiz")).toEqual(["Ana Ruiz | — | “We lost the bridge.”"]));
  test("may have them in the next paragraph", () =>
    expect(attributionLines("“We lost the bridge.”\n\n- Ana Ruiz, a clerk in Tarnhaven.\n\nThe bridge is old.")).toEqual([
      "Ana Ruiz | - | “We lost the bridge.”",
    ]));
  test("may be an item of a list", () =>
    expect(attributionLines("- “We lost the bridge.” — Ana Ruiz")).toEqual(["Ana Ruiz | — | “We lost the bridge.”"]));
  test("is not the last speaker's", () =>
    expect(attributionLines("Bo Lin said it stood.\n“We lost it.” ― Ana Ruiz\n“We never had it.”― Oda Berg.")).toEqual([
      "Bo Lin | said | it stood",
      "Ana Ruiz | ― | “We lost it.”",
      "Oda Berg | ― | “We never had it.”",
    ]));
  test("keeps the stop of a name that has one", () =>
    expect(attributionLines("“We lost the bridge.” — Bo Lin Jr.")).toEqual(["Bo Lin Jr. | — | “We lost the bridge.”"]));
  test("keeps a cue of its own", () =>
    expect(attributionLines("“We lost the bridge,” Bo Lin said. “It was old.” — Ana Ruiz")).toEqual([
      "Bo Lin | said | “We lost the bridge,” … “It was old.”",
    ]));
});

describe("a dash behind a quotation signs nothing", () => {
  test("where a sentence goes on", () =>
    expect(attributionLines("“We lost the bridge.” — Tarnhaven has no other.").join()).not.toContain("Tarnhaven"));
  test("where it opens an item of a list", () =>
    expect(
      attributionLines(
        "“We lost the bridge.”\n- Ana Ruiz, who was elected twice, is said to have seen it fall on a Monday night in May.",
      )[0],
    ).toBe("- | - | “We lost the bridge.”"));
  test("where the quotation stands amid a paragraph", () =>
    expect(attributionLines("The ferry is called “We lost the bridge” — Ana Ruiz").join()).not.toContain("Ruiz |"));
});
