import { describe, expect, test } from "vitest";
import { candidatesOf, readActors, speakersOf } from "./support/read-actors.ts";

const after = (before: string, pronoun: string) =>
  speakersOf(`${before}\n<content1>“No,”</content1> <who1>${pronoun}</who1> <cue1>said</cue1>.`);

describe("a pronoun goes back", () => {
  test("to a woman without a name who heads the sentence before", () =>
    expect(after("Ana Ruiz won in May.\nA woman stood at the pier.", "she")).toEqual(["~ woman"]));
  test("to the one who spoke last", () =>
    expect(
      speakersOf(
        "<who1>Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>. <content2>“Never,”</content2> <who2>she</who2> <cue2>said</cue2>.",
      ),
    ).toEqual(["Ana Ruiz", "~ Ana Ruiz"]));
  test("to whoever takes the turn to speak, not to the last speaker", () => {
    const next = (between: string) =>
      speakersOf(
        `<who1>Tom Hart</who1> <cue1>said</cue1>: <content1>“It would have put the quay in the shade.”</content1> ${between} <content2>“It's ugly,”</content2> <who2>he</who2> <cue2>added</cue2>.`,
      );
    expect(next("Ben Cole (Lab) quietly agreed.")).toEqual(["Tom Hart", "~ Ben Cole"]);
    expect(next("His deputy, Ben Cole, nodded.")).toEqual(["Tom Hart", "~ Ben Cole"]);
    expect(next("Ben Cole, his deputy, was even blunter.")).toEqual(["Tom Hart", "~ Ben Cole"]);
    expect(next("He laughed at Ben Cole.")).toEqual(["Tom Hart", "~ Tom Hart"]);
    expect(next("Ben Cole was blunter to the touch than ever.")).toEqual(["Tom Hart", "~ Tom Hart"]);
  });
  test("past one of the other gender, shown by the form of address", () =>
    expect(after("Mrs. Ruiz, the mayor, met the press. Mr. Cole stood beside her.", "she")).toEqual(["~ Ruiz"]));
  test("past one of the other gender, shown by a role", () =>
    expect(after("Councilwoman Pat Vale spoke. Her husband, Kim Vale, did not.", "she")).toEqual(["~ Pat Vale"]));
  test("to the subject of its own sentence", () =>
    expect(
      speakersOf("Ben Cole wept. Carl Dorn did too. Ed Pym left before <who1>he</who1> <cue1>said</cue1> <content1>no</content1>."),
    ).toEqual(["~ Ed Pym"]));
  test("to a newcomer introduced with a role", () =>
    expect(
      after("While Carl Dorn had many helpers, that is something that worries Henry Vance, president of the Port Union.", "he"),
    ).toEqual(["~ Henry Vance"]));
  test("to whom the last sentences have named twice, not to somebody met with a role; stays open where they have named her once", () => {
    const met = "Ms. Vance spoke about her work as a pilot with Ms. Ana Ruiz, head of the board.";
    const she = (n: number) => `<who${n}>She</who${n}> <cue${n}>said</cue${n}> <content${n}>no</content${n}>.`;
    const vance = "<who1>Ms. Vance</who1> <cue1>said</cue1> <content1>no</content1>.";
    expect(speakersOf(`It rained.\n${vance} ${met} ${she(2)}`)).toEqual(["Vance", "~ Vance"]);
    expect(speakersOf(`It rained.\nPilots slept. ${met} ${she(1)}`)).toEqual(["?"]);
  });
  test("to a woman by her office", () =>
    expect(after("The board’s chairwoman, Robin Wiik, left. A pilot, Sam Orr, stayed.", "she")).toEqual(["~ Robin Wiik"]));
  test("to a relative named between commas, a woman though the boy is none", () =>
    expect(after("Ben Cole, a lawyer, left. The boy’s mother, Tarja Wiik, stood beside him.", "she")).toEqual(["~ Tarja Wiik"]));
  test("to somebody whose age the article gives, whatever the name", () =>
    expect(after("It rained. Tarja Wiik, 44, stood there.", "she")).toEqual(["~ Tarja Wiik"]));
  test("to an unnamed source", () =>
    expect(
      speakersOf(
        "<who1>A senior port official</who1> <cue1>said</cue1> <content1>no</content1>. <content2>“Never,”</content2> <who2>he</who2> <cue2>added</cue2>.",
      ),
    ).toEqual(["senior port official", "~ senior port official"]));
  test("to a group where it is many", () =>
    expect(
      speakersOf(
        "<who1>Several pilots</who1> <cue1>said</cue1> <content1>no</content1>. <who2>They</who2> <cue2>said</cue2> <content2>never</content2>.",
      ),
    ).toEqual(["group: Several pilots", "~ group: Several pilots"]));
});

describe("whom its own words call by name", () => {
  const told = (content: string) =>
    speakersOf(
      `Ben Cole said it rained. Mr. Cole left. Mr. Vale said so.\n<content1>${content}</content1> <who1>he</who1> <cue1>said</cue1>.`,
    );
  test("a pronoun is likelier another", () => expect(told("“Vale is wrong,”")).toEqual(["~ Ben Cole"]));
  test("a pronoun is the last speaker where they call nobody by name", () => expect(told("“It is wrong,”")).toEqual(["~ Vale"]));
});

describe("a pronoun stays open", () => {
  test("behind somebody whose name was not made out, and goes past no such name to another", () =>
    expect(
      speakersOf(
        "<who1>Ada Moss</who1> <cue1>said</cue1> <content1>no</content1>.\n<who2>Library worker Jo Prior</who2> <cue2>said</cue2> <content2>yes</content2>. <content3>“Never,”</content3> <who3>she</who3> <cue3>said</cue3>.",
      ),
    ).toEqual(["Ada Moss", "?", "?"]));
  test("where the last organisation named was spoken of paragraphs before", () => {
    const far = "The Arden Ferry Board met.\nBen Cole swam. It rained.\nIt hailed.\nThe guild has 130 members.";
    expect(after(far, "it")).toEqual(["?"]);
    expect(after("The Arden Ferry Board met.", "it")).toEqual(["~ Arden Ferry Board"]);
  });
  test("where the only one before it was called otherwise", () =>
    expect(
      speakersOf(
        "Robin Wiik, the skipper, left. <content1>“No,”</content1> <who1>he</who1> <cue1>said</cue1>.\nIt rained. <content2>“Yes,”</content2> <who2>she</who2> <cue2>said</cue2>.",
      ),
    ).toEqual(["~ Robin Wiik", "?"]));
  test("where two fit alike", () => {
    const article = readActors("Pat Vale and Kim Lund met in Arden.\n<content1>“No,”</content1> <who1>he</who1> <cue1>said</cue1>.");
    expect(article.actors.speakers[0]).toMatchObject({ actors: [], grade: "open" });
    expect(candidatesOf(article, 0)).toEqual(["Kim Lund", "Pat Vale"]);
  });
  test("where nobody fits", () => expect(after("Mr. Cole left.", "she")).toEqual(["?"]));
  test("where a woman without a name was spoken of last, right behind one who spoke", () =>
    expect(
      speakersOf(
        "<who1>Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>. A woman stood at the pier. <content2>“No,”</content2> <who2>she</who2> <cue2>said</cue2>.",
      ),
    ).toEqual(["Ana Ruiz", "?"]));
  test("where “they” may be things", () =>
    expect(
      speakersOf(
        "<who1>Several pilots</who1> <cue1>said</cue1> <content1>no</content1>. When the ships came out, <who2>they</who2> <cue2>showed</cue2> <content2>a loss</content2>.",
      ),
    ).toEqual(["group: Several pilots", "?"]));
  test("where everybody is a pronoun", () =>
    expect(speakersOf("<content1>“No,”</content1> <who1>she</who1> <cue1>said</cue1>. He left.")).toEqual(["?"]));
});

describe("first persons", () => {
  test("“I” outside of quotations is the author", () =>
    expect(speakersOf("<who1>I</who1> <cue1>asked</cue1> <content1>why</content1>.")).toEqual(["author"]));
  test("“we” is nobody in particular", () =>
    expect(speakersOf("<who1>We</who1> <cue1>know</cue1> <content1>why</content1>.")).toEqual(["?"]));
  test("“I” inside a quotation is not the author", () =>
    expect(
      speakersOf(
        "<content1>“<who2>I</who2> <cue2>said</cue2> <content2>no</content2>,”</content1> <who1>Ana Ruiz</who1> <cue1>said</cue1>.",
      )[1],
    ).not.toBe("author"));
  test("“I” inside a quotation is its speaker", () =>
    expect(
      speakersOf(
        "<content1>“<who2>I</who2> <cue2>said</cue2> <content2>no</content2>,”</content1> <who1>Ana Ruiz</who1> <cue1>said</cue1>.",
      ),
    ).toEqual(["Ana Ruiz", "~ Ana Ruiz"]));
});

test("a relative clause is about what stands in front of it", () =>
  expect(speakersOf("The crowd met Ana Ruiz, <who1>who</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Ana Ruiz"]));

describe("“they” behind two who spoke together", () => {
  const joint = (more: string) =>
    speakersOf(
      `<who1>Ana Ruiz and Ben Cole</who1> <cue1>said</cue1> <content1>${more} <who2>They</who2> <cue2>said</cue2> <content2>never</content2>.`,
    )[1];
  test("are both", () => expect(joint("it rained</content1>.")).toBe("~ Ana Ruiz; Ben Cole"));
  test("stay open where others came up since", () => expect(joint("the pilots were late</content1>.")).toBe("?"));
  test("stay open a sentence further on", () => expect(joint("it rained</content1>. The port closed.")).toBe("?"));
  test("stay open where the two did not speak", () =>
    expect(speakersOf("Ana Ruiz and Ben Cole met. <who1>They</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["?"]));
});

describe("a pronoun inside a quotation", () => {
  const told = (pronoun: string) =>
    speakersOf(
      `Olga Prin swam. Ben Cole waved. <content1>“<who2>${pronoun}</who2> <cue2>told</cue2> me <content2>no</content2>,”</content1> <who1>Mr. Cole</who1> <cue1>said</cue1>.`,
    )[1];
  test("is not who speaks the quotation", () => expect(told("He")).toBe("?"));
  test("may be another", () => expect(told("She")).toBe("~ Olga Prin"));
});

describe("“the other” whom we cannot make out", () => {
  const behind = (who: string) =>
    speakersOf(
      `<who1>Ben Cole</who1> <cue1>said</cue1> <content1>it rained</content1>. <who2>${who}</who2> <cue2>said</cue2> <content2>it hailed</content2>. <content3>“Never,”</content3> <who3>he</who3> <cue3>said</cue3>.`,
    )[2];
  test("is whom a pronoun behind goes back to, not whoever spoke before", () => expect(behind("The other")).toBe("?"));
  test("leaves alone what goes back to somebody named", () => expect(behind("Mr. Cole")).toBe("~ Ben Cole"));
});
