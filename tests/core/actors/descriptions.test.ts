import { describe, expect, test } from "vitest";
import { candidatesOf, namesOf, readActors, speakersOf } from "./support/read-actors.ts";

const after = (before: string, who: string) => speakersOf(`${before}\n<content1>“No,”</content1> <who1>${who}</who1> <cue1>said</cue1>.`);

describe("a description goes back to a name", () => {
  test("by its office", () => expect(after("Sen. Ana Ruiz met Mayor Ben Cole.", "the senator")).toEqual(["~ Ana Ruiz"]));
  test("by its office and place", () =>
    expect(after("Sen. Ana Ruiz (R-S.C.) met Sen. Ben Cole (D-Ohio).", "the South Carolina senator")).toEqual(["~ Ana Ruiz"]));
  test("by its office and party", () =>
    expect(after("Sen. Ana Ruiz, a Republican, met Sen. Ben Cole, a Democrat.", "the Democratic senator")).toEqual(["~ Ben Cole"]));
  test("by a former office", () =>
    expect(after("Former Arden Gov. Ana Ruiz met Gov. Ben Cole.", "the former governor")).toEqual(["~ Ana Ruiz"]));
  test("by an office at an organisation", () =>
    expect(
      after("Ana Ruiz, chairwoman of the Port Council, met Ben Cole, chairman of the Ferry Board.", "the chair of the Port Council"),
    ).toEqual(["~ Ana Ruiz"]));
  test("where nobody else is spoken of", () =>
    expect(after("Mrs. Ana Ruiz swam.", "the 34-year-old mother of three")).toEqual(["~ Ana Ruiz"]));
  test("with the name between commas and a place behind it", () =>
    expect(after("It rained.", "the party chairwoman, Representative Ana Ruiz of Arden,")).toEqual(["Ana Ruiz"]));
  test("from a lead, where the next sentence shares the office", () =>
    expect(
      speakersOf(
        "<who1>A former mayor of Arden</who1> <cue1>says</cue1> <content1>the bridge must close</content1>.\n<who2>Ana Ruiz, who was mayor of Arden until May,</who2> <cue2>said</cue2> <content2>it was old</content2>.",
      ),
    ).toEqual(["~ Ana Ruiz", "Ana Ruiz"]));
});

describe("an office in capitals", () => {
  test("is no name", () => expect(after("It rained.", "The President")).toEqual(["?"]));
  test("is its holder's, named behind it with another title", () =>
    expect(after("It rained.", "The Bishop of Skelby, the Rt Rev Miriam Oakes,")).toEqual(["Miriam Oakes"]));
  test("in front of a name is no part of it", () => expect(after("It rained.", "Det Ch Insp Alan Frith")).toEqual(["Alan Frith"]));
  test("is a surname without “the”", () => expect(after("Ann Bishop swam.", "Bishop")).toEqual(["Ann Bishop"]));
});

describe("an aide in a lead", () => {
  const below = (who: string) =>
    speakersOf(
      `<who1>A former top aide to Ben Cole</who1> <cue1>said</cue1> <content1>the pier, Mr. Cole’s, was old</content1>.\n<content2>“I told him,”</content2> <who2>${who}</who2> <cue2>said</cue2>.`,
    )[0];
  test("is who is named beside the same words", () => expect(below("the former aide, Ana Ruiz,")).toBe("~ Ana Ruiz"));
  test("is nobody with words of another's", () => expect(below("the current aide, Ana Ruiz,")).toBe("former top aide to Ben Cole"));
  test("is nobody new", () => expect(below("another aide, Ana Ruiz,")).toBe("former top aide to Ben Cole"));
});

describe("a description stays open", () => {
  test("an office, where the only one before it is somebody else to the article", () =>
    expect(after("My neighbour Iris Lund wept.", "The mayor")).toEqual(["?"]));
  test("where several have the office", () => {
    const article = readActors("Sen. Ana Ruiz met Sen. Ben Cole.\n<content1>“No,”</content1> <who1>the senator</who1> <cue1>said</cue1>.");
    expect(article.actors.speakers[0]).toMatchObject({ actors: [], grade: "open" });
    expect(candidatesOf(article, 0)).toEqual(["Ana Ruiz", "Ben Cole"]);
  });
  test("where the one with the office belongs to another party", () =>
    expect(after("Sen. Ana Ruiz, a Republican, met Ben Cole.", "the Democratic senator")).toEqual(["?"]));
  test("where two are spoken of and neither has the office", () => expect(after("Ana Ruiz met Ben Cole.", "the nominee")).toEqual(["?"]));
  test("“the woman” for somebody of whom only the given name says that she is one", () =>
    expect(after("Ana Ruiz swam.", "the woman")).toEqual(["?"]));
  test("in a lead, where the next one shares nothing", () =>
    expect(
      speakersOf(
        "<who1>A former mayor</who1> <cue1>says</cue1> <content1>the bridge must close</content1>.\n<who2>Ana Ruiz, a pilot,</who2> <cue2>said</cue2> <content2>it was old</content2>.",
      ),
    ).toEqual(["former mayor", "Ana Ruiz"]));
});

describe("bodies", () => {
  test("“the campaign” is the last one", () =>
    expect(after("Ana Ruiz lost. The Ruiz campaign wept.", "the campaign")).toEqual(["~ Ruiz campaign"]));
  test("“her campaign” is hers", () => expect(after("Mrs. Ana Ruiz lost.", "her campaign")).toEqual(["~ Ruiz campaign"]));
  test("“the alliance” is the one with the word in its name", () =>
    expect(after("The Port Alliance met the Ferry Board.", "the alliance")).toEqual(["~ Port Alliance"]));
  test("a body the article only describes is that", () =>
    expect(after("It rained.", "the federal government")).toEqual(["federal government"]));
  test("several are a group", () => expect(after("It rained.", "some companies")).toEqual(["group: some companies"]));
});

describe("voices", () => {
  test("a spokesman for an organisation is its voice", () => {
    const article = readActors("<who1>A spokesman for the Ferry Board</who1> <cue1>said</cue1> <content1>no</content1>.");
    const [link] = article.actors.speakers;
    expect(link?.actors.map((index) => article.actors.actors[index]?.names[0])).toEqual(["Ferry Board"]);
    expect(article.text.text.slice(link?.voice?.start, link?.voice?.end)).toBe("A spokesman for the Ferry Board");
    expect(namesOf(article, "unnamed")).toEqual([]);
  });
  test("“the spokesman” is the same voice", () =>
    expect(
      speakersOf(
        "<who1>A spokesman for the Ferry Board</who1> <cue1>said</cue1> <content1>no</content1>. <who2>The spokesman</who2> <cue2>said</cue2> <content2>never</content2>.",
      ),
    ).toEqual(["Ferry Board", "~ Ferry Board"]));
  test("a person's spokesman is not the person", () =>
    expect(speakersOf("Ana Ruiz won. <who1>Ruiz’s spokesman</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
      "Ruiz’s spokesman",
    ]));
  test("a spokesman for nobody is unnamed", () =>
    expect(namesOf(readActors("<who1>A spokesman</who1> <cue1>said</cue1> <content1>no</content1>."), "unnamed")).toEqual(["spokesman"]));
});

describe("documents speak", () => {
  test("a poll", () => expect(after("It rained.", "A Harbour College poll")).toEqual(["Harbour College poll"]));
  test("“the poll” is the one before", () =>
    expect(
      speakersOf(
        "<who1>A Harbour College poll</who1> <cue1>shows</cue1> <content1>a lead</content1>. <who2>The poll</who2> <cue2>found</cue2> <content2>a gap</content2>.",
      ),
    ).toEqual(["Harbour College poll", "~ Harbour College poll"]));
  test("another poll is another", () =>
    expect(
      speakersOf(
        "<who1>A Harbour College poll</who1> <cue1>shows</cue1> <content1>a lead</content1>. <who2>Another poll</who2> <cue2>found</cue2> <content2>a gap</content2>.",
      ),
    ).toEqual(["Harbour College poll", "poll"]));
  test("the previous poll is another", () =>
    expect(
      speakersOf(
        "<who1>A Harbour College poll</who1> <cue1>shows</cue1> <content1>a lead</content1>. <who2>The previous poll</who2> <cue2>found</cue2> <content2>a gap</content2>.",
      ),
    ).toEqual(["Harbour College poll", "previous poll"]));
  test("a report by somebody keeps its author", () =>
    expect(after("It rained.", "a new report by the Ferry Board")).toEqual(["report by the Ferry Board"]));
  test("somebody's website is named by its owner", () => expect(after("Mr. Ben Cole won.", "His website")).toEqual(["Ben Cole’s website"]));
  test("a headline's poll is the one below", () =>
    expect(
      speakersOf(
        "<who1>Poll</who1>: <content1>Ruiz in the lead</content1>\n<who2>A Harbour College poll</who2> <cue2>shows</cue2> <content2>a lead</content2>.",
      ),
    ).toEqual(["~ Harbour College poll", "Harbour College poll"]));
});

describe("an office in public life that the article gives nobody", () => {
  const no = (who: string): string => `<content1>“No,”</content1> <cue1>said</cue1> <who1>${who}</who1>.`;
  test("is that of the only person spoken of right before", () =>
    expect(speakersOf(`Ana Ruiz regrets the plan. ${no("the senator")}`)).toEqual(["~ Ana Ruiz"]));
  test("stays open where two are spoken of", () =>
    expect(speakersOf(`Ana Ruiz regrets what Ben Cole did. ${no("the senator")}`)).toEqual(["?"]));
  test("is not theirs who have a trade or another office for life", () => {
    expect(speakersOf(`Ana Ruiz met Pope Leo. ${no("the candidate")}`)).toEqual(["~ Ana Ruiz"]);
    expect(speakersOf(`Ana Ruiz met Ben Cole, an economist. ${no("the candidate")}`)).toEqual(["~ Ana Ruiz"]);
    expect(speakersOf(`A reporter met Ana Ruiz. ${no("the candidate")}`)).toEqual(["~ Ana Ruiz"]);
  });
  test("may be theirs who have an office one runs for another from, and a man's whom the article does not name", () => {
    expect(speakersOf(`Ana Ruiz met Gov. Ben Cole. ${no("the nominee")}`)).toEqual(["?"]);
    expect(speakersOf(`A young man met Ana Ruiz. ${no("the candidate")}`)).toEqual(["?"]);
  });
  test("is not theirs of whom somebody speaks in a quotation", () =>
    expect(speakersOf(`Ana Ruiz spoke. <content1>“I met Ben Cole,”</content1> <who1>the senator</who1> <cue1>said</cue1>.`)).toEqual([
      "~ Ana Ruiz",
    ]));
  test("is not the running mate's, unless it is the vice president's", () => {
    expect(speakersOf(`Ana Ruiz met her running mate, Ben Cole. ${no("the nominee")}`)).toEqual(["~ Ana Ruiz"]);
    expect(speakersOf(`Ana Ruiz met her running mate, Ben Cole. ${no("the vice presidential nominee")}`)).toEqual(["?"]);
  });
  test("may be somebody's whom the article calls rich", () =>
    expect(speakersOf(`Tycoon Ana Ruiz regrets the plan. ${no("the candidate")}`)).toEqual(["~ Ana Ruiz"]));
  test("stays open where that person has another office", () =>
    expect(speakersOf(`Mayor Ana Ruiz regrets the plan. ${no("the senator")}`)).toEqual(["?"]));
  test("stays open where that person has another party", () =>
    expect(speakersOf(`Ana Ruiz, a Democrat, regrets the plan. ${no("the Republican nominee")}`)).toEqual(["?"]));
  test("stays open for an office that anybody may have", () =>
    expect(speakersOf(`Ana Ruiz regrets the plan. ${no("the director")}`)).toEqual(["?"]));
  test("stays open three sentences on", () =>
    expect(speakersOf(`Ana Ruiz regrets the plan. Ships sailed. It rained. ${no("the senator")}`)).toEqual(["?"]));
});

describe("an office that many have", () => {
  const no = (who: string): string => `<content1>“No,”</content1> <cue1>said</cue1> <who1>${who}</who1>.`;
  const later = "Sen. Ana Ruiz of Ohio left.\nIt rained.\nThe port closed.\nShips waited.\n";
  test("goes back to its only bearer where he was spoken of lately", () =>
    expect(speakersOf(`Sen. Ana Ruiz left. ${no("the senator")}`)).toEqual(["~ Ana Ruiz"]));
  test("stays open where that was long ago, for it may be another's", () => expect(speakersOf(later + no("the senator"))).toEqual(["?"]));
  test("goes back however far where nobody else can have it", () =>
    expect(speakersOf(later.replace("Sen.", "President") + no("the president"))).toEqual(["~ Ana Ruiz"]));
  test("of a party is nobody's of whom the article does not say the state", () =>
    expect(speakersOf(`Ana Ruiz, a Republican, met Ben Cole. ${no("the Wisconsin Republican")}`)).toEqual(["?"]));
});

describe("a name that closes a long description", () => {
  const said = (who: string): string => `<who1>${who}</who1> <cue1>said</cue1> <content1>no</content1>.`;
  test("is the speaker's", () =>
    expect(speakersOf(said("the most famous leader of the pilots who sail at night, Ben Cole,"))).toEqual(["Ben Cole"]));
  test("is one of two where another is named before it", () =>
    expect(speakersOf(said("Ana Ruiz and her future harbour master, Ben Cole,"))).toEqual(["Ana Ruiz; Ben Cole"]));
});

test("of two described together neither speaks alone", () =>
  expect(speakersOf("Mayor Ana Ruiz came. <who1>The mayor and the former pilot</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(
    ["?"],
  ));

test("so many in ten are a group", () =>
  expect(speakersOf("<who1>About four in 10 sailors</who1> <cue1>say</cue1> <content1>no</content1>.")).toEqual([
    "group: About four in 10 sailors",
  ]));

test("“himself” behind a name changes nobody", () =>
  expect(speakersOf("<who1>Ben Cole himself</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Ben Cole"]));

test("a company that is a word for a place to write speaks where it is the source, and is nobody where one writes on it", () => {
  expect(speakersOf("<who1>Twitter</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Twitter"]);
  expect(namesOf(readActors("Ana Ruiz wrote it on Twitter."), "organization")).toEqual([]);
});

test("“the government in” another place is not the one named before", () =>
  expect(
    speakersOf("The Arden government met. <who1>The government in Ellis</who1> <cue1>said</cue1> <content1>no</content1>."),
  ).not.toEqual(["~ Arden government"]));

describe("a description that says at which organisation", () => {
  const cole = "Ben Cole, chairman of the Ferry Board, wept. Ana Ruiz slept.";
  test("is the one who is there", () => expect(after(cole, "the chairman of the Ferry Board")).toEqual(["~ Ben Cole"]));
  test("is nobody's who is at another", () => expect(after(cole, "the chairman of the Port Council")).toEqual(["?"]));
  test("is nobody's who is at another, where small letters say so", () =>
    expect(after(cole, "the chairman of the port council")).toEqual(["?"]));
  test("may call him its head", () =>
    expect(after("Ben Cole, head of the Ferry Board, wept. Ana Ruiz slept.", "the head of the Ferry Board")).toEqual(["~ Ben Cole"]));
  test("stays open for a head whom the article does not name", () =>
    expect(after("Mr. Ben Cole swam.", "the head of the Ferry Board")).toEqual(["?"]));
  test("is open for the president of one where the article names only another's", () =>
    expect(after("Ben Cole, president of the Ferry Board, wept.", "the Port Council president")).toEqual(["?"]));
});

describe("those who belong to somebody", () => {
  test("are his office", () => expect(after("Mr. Ben Cole won.", "his office")).toEqual(["~ Ben Cole’s office"]));
  test("are her spokeswoman, who is not she", () =>
    expect(after("Mrs. Ana Ruiz won.", "her spokeswoman")).toEqual(["Ana Ruiz’s spokeswoman"]));
  test("are its chairman, whom the article has named", () =>
    expect(after("Ben Cole, chairman of the Ferry Board, wept.", "its chairman")).toEqual(["~ Ben Cole"]));
  test("are unnamed where nobody has named them", () => {
    expect(after("The Ferry Board met.", "its chairman")).toEqual(["its chairman"]);
    expect(after("Mrs. Ana Ruiz won.", "her husband")).toEqual(["her husband"]);
  });
});
