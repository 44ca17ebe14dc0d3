import { describe, expect, test } from "vitest";
import { actorNamed, readActors, speakersOf } from "./support/read-actors.ts";

const no = (who: string, n = 1): string => `<content${n}>“No,”</content${n}> <cue${n}>said</cue${n}> <who${n}>${who}</who${n}>.`;

describe("a party in front of a name", () => {
  test("is its bearer's", () => {
    const { roles } = actorNamed(readActors(no("Republican Joan Marsh")), "Joan Marsh");
    expect(roles.map(({ words, kind }) => [words, kind])).toEqual([["Republican", "party"]]);
  });
  test("with the house and the committee in front is no part of the name", () =>
    expect(speakersOf(no("Senate Harbours Ranking Democrat Dora Pym (D-Ohio)"))).toEqual(["Dora Pym"]));
  test("in front of an organisation names the organisation", () =>
    expect(speakersOf(no("the Republican Harbour Committee"))).toEqual(["Republican Harbour Committee"]));
});

describe("a description by party", () => {
  const met = "Republican candidate Joan Marsh and Democratic candidate Ben Cole met. ";
  test("is the one of that party", () => expect(speakersOf(met + no("the GOP candidate"))).toEqual(["~ Joan Marsh"]));
  test("is found by the tag in brackets", () =>
    expect(speakersOf(`Sen. Ana Ruiz (R-Ohio) and Sen. Ben Cole (D-Iowa) met. ${no("the Democrat")}`)).toEqual(["~ Ben Cole"]));
  test("tells two kinds of democrats apart", () =>
    expect(speakersOf(`Christian Democrat Ben Cole and Social Democrat Ana Marsh met. ${no("the Social Democrat")}`)).toEqual([
      "~ Ana Marsh",
    ]));
  test("knows parties that are colours and ways of thinking, where they have a capital", () =>
    expect(speakersOf(`Green leader Joan Marsh and Labour leader Ben Cole met. ${no("the Green")}`)).toEqual(["~ Joan Marsh"]));
  test("goes to nobody where two are of that party", () =>
    expect(speakersOf(`Republican Joan Marsh and Republican Ben Cole met. ${no("the Republican")}`)).toEqual(["?"]));
  test("goes to nobody where its only member was spoken of long ago", () =>
    expect(speakersOf(`Republican Joan Marsh left.\nIt rained.\nThe port closed.\nShips waited.\n${no("the Republican")}`)).toEqual(["?"]));
});

test("the word “constructor” is no party", () =>
  expect(speakersOf(`Ana Ruiz, a constructor of boats, swam. ${no("the constructor")}`)).toEqual(["?"]));
