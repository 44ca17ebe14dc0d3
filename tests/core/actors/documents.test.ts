import { describe, expect, test } from "vitest";
import { readActors, speakersOf } from "./support/read-actors.ts";

const shows = (who: string, n = 1): string => `<who${n}>${who}</who${n}> <cue${n}>showed</cue${n}> <content${n}>a loss</content${n}>.`;

describe("“the letter”", () => {
  test("is the one that the text spoke of before, with the words that said which", () => {
    const article = readActors(`Parents sent a letter to the harbour board. Ships waited. ${shows("The letter")}`);
    const link = article.actors.speakers[0];
    expect(article.actors.documents[link?.document ?? -1]?.name).toBe("letter to the harbour board");
    expect(link?.antecedent && article.text.text.slice(link.antecedent.start, link.antecedent.end)).toBe("a letter");
    expect(link?.grade).toBe("likely");
  });
  test("is from whoever sent it, where the text names or describes the sender", () => {
    expect(speakersOf(`It rained.\nAna Ruiz sent a letter to the board. ${shows("The letter")}`)).toEqual([
      "~ letter to the board from Ana Ruiz",
    ]);
    expect(speakersOf(`It rained.\nOn Monday, a group of parents in Arden sent a letter to the board. ${shows("The letter")}`)).toEqual([
      "~ letter to the board from a group of parents in Arden",
    ]);
  });
  test("is from nobody where somebody got it", () =>
    expect(speakersOf(`It rained.\nAna Ruiz got a letter to the board. ${shows("The letter")}`)).toEqual(["~ letter to the board"]));
  test("keeps its own words where nothing said which", () =>
    expect(speakersOf(`A letter came. ${shows("The letter")}`)).toEqual(["letter"]));
  test("is no longer looked for six paragraphs back", () =>
    expect(speakersOf(`A letter to the board came.\n${"Ships waited.\n".repeat(6)}${shows("The letter")}`)).toEqual(["letter"]));
});

describe("“the data”", () => {
  const board = "<who1>The Arden Ferry Board</who1> <cue1>said</cue1> <content1>no</content1>. ";
  test("are those of the organisation that has just spoken", () =>
    expect(speakersOf(board + shows("the data", 2))).toEqual(["Arden Ferry Board", "~ Arden Ferry Board’s data"]));
  test("are nobody's where a person spoke since", () =>
    expect(speakersOf(`${board}<who2>Ana Ruiz</who2> <cue2>agreed</cue2> <content2>so</content2>. ${shows("the data", 3)}`)[2]).toBe(
      "data",
    ));
});

describe("papers that the sentence has just spoken of", () => {
  test("speak, each owner's for itself", () =>
    expect(
      speakersOf(
        "Mr. Ben Cole published his records, though <who1>they</who1> <cue1>showed</cue1> <content1>a loss</content1>.\nMrs. Ana Ruiz published her records, though <who2>they</who2> <cue2>showed</cue2> <content2>a gain</content2>.",
      ),
    ).toEqual(["~ Ben Cole’s records", "~ Ana Ruiz’s records"]));
  test("do not speak where “they” do what people do", () =>
    expect(speakersOf("Mr. Ben Cole published his records, and <who1>they</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
      "?",
    ]));
});

describe("“it” that begins a sentence", () => {
  const goesOn = (before: string) => speakersOf(`${before} But <who1>it</who1> <cue1>notes</cue1> <content1>a loss</content1>.`);
  test("is the document that the sentence before is about", () =>
    expect(goesOn("The final report, by the Arden Ferry Board, blames nobody.")).toEqual(["~ final report"]));
  test("is no document where the sentence speaks of an organisation too", () =>
    expect(goesOn("The final report went to the Arden Ferry Board.")).toEqual(["~ Arden Ferry Board"]));
  test("is that document behind a quotation that opens the next paragraph", () =>
    expect(
      speakersOf("The board’s final report blames nobody.\n<content1>“Warnings came late,”</content1> <who1>it</who1> <cue1>says</cue1>."),
    ).toEqual(["~ board’s final report"]));
  test("is no document of another paragraph", () => expect(goesOn("The final report blames nobody.\nIt rained.")).toEqual(["?"]));
});

describe("what “it” read", () => {
  const read = (before: string) => speakersOf(`${before} <content1>“No,”</content1> <who1>it</who1> <cue1>read</cue1>.`);
  test("is the document that the sentence before spoke of, not who sent it", () =>
    expect(read("The Arden Ferry Board sent a short memo.")).toEqual(["~ short memo"]));
  test("is open where it spoke of none", () => expect(read("The Arden Ferry Board met.")).toEqual(["?"]));
});

test("“it” is the organisation, never the memo", () =>
  expect(speakersOf("The Arden Ferry Board wrote a memo. <content1>“No,”</content1> <who1>it</who1> <cue1>said</cue1>.")).toEqual([
    "~ Arden Ferry Board",
  ]));

test("the day on which a survey came out is no part of its name", () =>
  expect(speakersOf(shows("Surveys of Arden sailors late last week"))).toEqual(["Surveys of Arden sailors"]));

test("a share of people is a group, not a table", () =>
  expect(speakersOf(shows("An average of 10 percent of registered voters"))).toEqual([
    "group: average of 10 percent of registered voters",
  ]));

test("an office bears its holder's full name", () =>
  expect(speakersOf("Sen. Ana Ruiz left. <who1>Her office</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
    "~ Ana Ruiz’s office",
  ]));

test("a polling average is a document, whatever its words look like", () =>
  expect(speakersOf(shows("The Arden Gazette polling average"))).toEqual(["Arden Gazette polling average"]));
