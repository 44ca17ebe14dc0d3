import { describe, expect, test } from "vitest";
import { candidatesOf, readActors, speakersOf } from "./support/read-actors.ts";

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

describe("a quotation in the next paragraph", () => {
  const next = (more: string) => speakersOf(`${ruiz}\n${more}`)[1];
  test("goes on over the paragraphs of its own", () => expect(next("<content2>“It hurts.\n“It will pass.”</content2>")).toBe("~ Ana Ruiz"));
  test("stays open behind somebody else's deed", () => {
    const article = readActors(`${ruiz}\nBen Cole looked away. <content2>“It hurts.”</content2>`);
    expect(candidatesOf(article, 1)).toEqual(["Ana Ruiz", "Ben Cole"]);
  });
  test("goes on behind the speaker's own deed", () =>
    expect(next("Ruiz looked away. <content2>“It hurts.”</content2>")).toBe("~ Ana Ruiz"));
  test("stays open behind a question, which another may answer", () =>
    expect(
      speakersOf("<who1>Ana Ruiz</who1> <cue1>asked</cue1>: <content1>“Who lost?”</content1>\n<content2>“You did.”</content2>")[1],
    ).toBe("?"));
});

test("a quotation behind a sentence about somebody else stays open in its paragraph too", () =>
  expect(speakersOf(`${ruiz} Ben Cole shrugged. <content2>“It hurts.”</content2>`)[1]).toBe("?"));
