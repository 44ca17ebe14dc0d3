import { describe, expect, test } from "vitest";
import { findTurns } from "../../../src/core/attribution/find-turns.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";
import { attributionLines } from "./read-attributions.ts";

/** Each turn as `speaker | cue | content`; what is missing is `-`. */
function turns(given: string): readonly string[] {
  const text = textOf(given);
  const words = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? "-" : text.text.slice(span.start, span.end);
  return [...findTurns(text, findQuotations(text)).values()].map(({ speaker, cue, content }) =>
    [speaker, cue, content].map(words).join(" | "),
  );
}

describe("an interview", () => {
  test("is known by a name that comes again and somebody who speaks of himself", () =>
    expect(turns("We met Ida Osei.\nDr. Ida Osei: It was late.\nOsei: I can say that they waited.")).toEqual([
      "Dr. Ida Osei | : | It was late.",
      "Osei | : | I can say that they waited.",
    ]));
  test("may have initials beside names, and a question in bold type between them", () =>
    expect(
      turns(
        "HS: His.\nVA: I deny it.\nHS: You see?\n**What do your critics say?**\nStrom: I would not say.\nAas: I will.\nStrom: You would.",
      ),
    ).toEqual([
      "HS | : | His.",
      "VA | : | I deny it.",
      "HS | : | You see?",
      "Strom | : | I would not say.",
      "Aas | : | I will.",
      "Strom | : | You would.",
    ]));
  test("is known by Q and A", () =>
    expect(turns("Q: Why now?\nA: I was told to.\nQ. By whom?\nA. By Ruiz.")).toEqual([
      "- | Q: | Why now?",
      "- | A: | I was told to.",
      "- | Q. | By whom?",
      "- | A. | By Ruiz.",
    ]));
  test("is known by Q beside a name", () =>
    expect(turns("Q: Why did you close it?\nIda Osei: It was old.")).toEqual([
      "- | Q: | Why did you close it?",
      "Ida Osei | : | It was old.",
    ]));
  test("has turns of several paragraphs", () =>
    expect(turns("Osei: It was late.\nI left at ten.\nOsei: I did not look back.\nWe left, too.")).toEqual([
      "Osei | : | It was late.",
      "- | - | I left at ten.",
      "Osei | : | I did not look back.",
    ]));
  test("may have its labels marked up", () =>
    expect(turns("**Q:** Why now?\n**Ida Osei**: I was told to.\n**Q: By whom?**\n- **Osei:** By Ruiz.")).toEqual([
      "- | Q: | Why now?",
      "Ida Osei | : | I was told to.",
      "- | Q: | By whom?",
      "Osei | : | By Ruiz.",
    ]));
  test("is not a list whose points have a name each", () =>
    expect(turns("Bridges: The council will close one.\nSchools: Ruiz said we need two.\nRoads: Nothing.")).toEqual([]));
  test("is not a count of votes", () => expect(turns("Ruiz: 547.\nBrand: 46.\nTotals.\nRuiz: 1,769.\nBrand: 1,501.")).toEqual([]));
  test("is not a row of headlines that quote", () =>
    expect(turns("Ida Ruiz: ‘I will not go’\nIda Ruiz: ‘I told you so’\nShe stayed.")).toEqual([]));
  test("is not told by updates", () => expect(turns("Update: We know more.\nUpdate: You can read it here.")).toEqual([]));
  test("is not made of questions alone", () => expect(turns("Q: Did you know?\nQ: Do you care?")).toEqual([]));
});

describe("a transcript", () => {
  test("is known by three names in capitals, and its headline is no turn", () =>
    expect(turns("Falk: I Will Open It.\nFALK: It is open.\nBRAND: Good.\nFALK: Is it?")).toEqual([
      "FALK | : | It is open.",
      "BRAND | : | Good.",
      "FALK | : | Is it?",
    ]));
  test("has turns that go on where marks reopen, also behind a noise", () =>
    expect(turns("“FALK: Is it open?\n“BRAND: It is.\n“(APPLAUSE)\n“It is new.\n“FALK: Good.”")).toEqual([
      "FALK | : | Is it open?",
      "BRAND | : | It is.",
      "- | - | It is new.",
      "FALK | : | Good.",
    ]));
});

describe("the rules find in an interview", () => {
  test("one attribution a turn, whatever its speaker says of others", () =>
    expect(attributionLines("Osei: I was told that it fell.\nIt was dark.\nOsei: They said I was wrong. I say it fell.")).toEqual([
      "Osei | : | I was told that it fell.",
      "Osei | : | They said I was wrong. I say it fell.",
    ]));
  test("no speaker for a noise in marks", () =>
    expect(attributionLines("“FALK: Is it open?\n“BRAND: It is.\n“(APPLAUSE.)\n“FALK: Good.”")).toEqual([
      "FALK | : | Is it open?",
      "BRAND | : | It is.",
      "FALK | : | Good.",
    ]));
  test("what a turn goes on with", () =>
    expect(attributionLines("Osei: It was late.\nI left at ten.\nOsei: I slept.")).toEqual([
      "Osei | : | It was late. … I left at ten.",
      "Osei | : | I slept.",
    ]));
});
