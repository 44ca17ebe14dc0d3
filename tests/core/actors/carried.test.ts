import { expect, test } from "vitest";
import { speakersOf } from "./support/read-actors.ts";

const ruiz = "<content1>“We lost,”</content1> <who1>Ana Ruiz</who1> <cue1>said</cue1>.";

test("a quotation goes on from the sentence before", () =>
  expect(speakersOf(`${ruiz} <content2>“It hurts.”</content2>`)).toEqual(["Ana Ruiz", "~ Ana Ruiz"]));
test("a quotation goes on from the paragraph before", () =>
  expect(speakersOf(`${ruiz}\n<content2>“It hurts.”</content2>`)).toEqual(["Ana Ruiz", "~ Ana Ruiz"]));
test("a quotation before its speaker's name is known goes on backwards in its paragraph", () =>
  expect(speakersOf("<content1>“We lost.”</content1> <content2>“It hurts,”</content2> <who2>Ana Ruiz</who2> <cue2>said</cue2>.")).toEqual([
    "~ Ana Ruiz",
    "Ana Ruiz",
  ]));
test("a quotation far from any speaker is nobody's", () =>
  expect(speakersOf(`${ruiz}\nIt rained.\nIt rained more.\n<content2>“It hurts.”</content2>`)).toEqual(["Ana Ruiz", "?"]));
test("a passive keeps nobody", () =>
  expect(speakersOf(`${ruiz} <content2>A strike</content2> <cue2>was announced</cue2>.`)).toEqual(["Ana Ruiz", "?"]));
test("a quotation behind an open speaker stays open", () =>
  expect(speakersOf("<content1>“No,”</content1> <who1>she</who1> <cue1>said</cue1>. <content2>“Never.”</content2>")).toEqual(["?", "?"]));
test("imagined words were said by nobody", () =>
  expect(
    speakersOf(
      "<content1>“They can say, <content2><imagined2>‘See, <who2>Ana Ruiz</who2> lost’</imagined2></content2>,”</content1> <who1>Ben Cole</who1> <cue1>said</cue1>.",
    ),
  ).toEqual(["Ben Cole", "?"]));
