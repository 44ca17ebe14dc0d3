import { describe, expect, test } from "vitest";
import { namesOf, readActors, speakersOf } from "./support/read-actors.ts";

const says = (who: string, n = 1) => `<who${n}>${who}</who${n}> <cue${n}>said</cue${n}> <content${n}>no</content${n}>.`;

describe("no name", () => {
  test("is made of “Several” or “Top” and a surname", () =>
    expect(namesOf(readActors("Ana Ruiz won. Several Ruiz aides left. Top Ruiz aides stayed. Ruiz swam."), "person")).toEqual([
      "Ana Ruiz",
    ]));
  test("is made of “Young”, “Classic” or “Team” and a surname, which stays its only bearer's", () => {
    const article = readActors(`Ana Ruiz won. Young Ruiz voters sang. Classic Ruiz, some said. Team Ruiz left.\n${says("Ruiz")}`);
    expect(namesOf(article, "person")).toEqual(["Ana Ruiz"]);
    expect(article.actors.speakers[0]?.grade).toBe("stated");
  });
  test("keeps “Former” in an organisation, whose fullest name is shown first", () =>
    expect(speakersOf(`Former DNC staff left. The Democratic National Committee met.\n${says("The DNC")}`)).toEqual([
      "Democratic National Committee",
    ]));
});

describe("a surname that stands first", () => {
  test("is the person's with a form of address", () =>
    expect(speakersOf(`Finance Minister Lou Haoyu spoke.\n${says("Mr. Lou")}`)).toEqual(["Lou Haoyu"]));
  test("is not taken for one where it is a given name", () =>
    expect(speakersOf(`Finance Minister Ben Cole spoke.\n${says("Mr. Ben")}`)).not.toEqual(["Ben Cole"]));
});

describe("the name beside the description", () => {
  test("stands behind an organisation too", () =>
    expect(speakersOf(`Mrs. Ana Ruiz swam.\n${says("the director of the Ferry Board, Ben B. Cole,")}`)).toEqual(["Ben B. Cole"]));
  test("a role that nobody has goes to nobody, however alone somebody is", () =>
    expect(speakersOf(`Mrs. Ana Ruiz swam.\n${says("the director")}`)).toEqual(["?"]));
});

describe("joint speakers", () => {
  test("with a place behind each are both named", () =>
    expect(speakersOf(says("Sens. Ana Ruiz of Ohio and Ben Cole of Texas"))).toEqual(["Ana Ruiz; Ben Cole"]));
  test("may be a pronoun and a name", () =>
    expect(speakersOf(`Sen. Ana Ruiz swam.\n${says("She and Ben Cole")}`)).toEqual(["~ Ana Ruiz; Ben Cole"]));
  test("may be somebody and his own people", () => expect(speakersOf(says("Ana Ruiz and her aides"))).toEqual(["Ana Ruiz; her aides"]));
  test("may be somebody and a relative whom the article names", () =>
    expect(speakersOf(`Her husband, Ben Cole, ran.\n${says("Ana Ruiz and her husband")}`)).toEqual(["~ Ana Ruiz; Ben Cole"]));
  test("stay open where the relative is not named, and where nobody says whose people they are", () => {
    expect(speakersOf(says("Ana Ruiz and her husband"))).toEqual(["?"]);
    expect(speakersOf(says("Ana Ruiz and allies"))).toEqual(["?"]);
  });
  test("are not made of one group's two nouns", () =>
    expect(speakersOf(`Mrs. Ana Ruiz swam.\n${says("her friends and advisers")}`)).toEqual(["her friends and advisers"]));
  test("may be two whom the article only describes, each with an article of its own", () => {
    expect(speakersOf(says("A port official and a ferry pilot"))).toEqual(["port official; ferry pilot"]);
    expect(speakersOf(says("Ana Ruiz and other officials"))).toEqual(["Ana Ruiz; other officials"]);
  });
  test("are one where one article serves two nouns, and one group where two adjectives share a noun", () => {
    expect(speakersOf(says("A friend and adviser"))).toEqual(["friend and adviser"]);
    expect(speakersOf(says("Current and former officials"))).toEqual(["Current and former officials"]);
  });
  test("may be told of with “both” and “neither … nor”", () => {
    expect(speakersOf(says("Both Ana Ruiz and Ben Cole"))).toEqual(["Ana Ruiz; Ben Cole"]);
    expect(speakersOf(says("Neither Ana Ruiz nor other officials"))).toEqual(["Ana Ruiz; other officials"]);
  });
  test("are open where either of two spoke", () =>
    expect(speakersOf(says("Either Ana Ruiz or Ben Cole"))).not.toEqual(["Ana Ruiz; Ben Cole"]));
  test("may be countries", () => expect(speakersOf(says("France and Germany"))).toEqual(["France; Germany"]));
  test("are no countries in which somebody is", () =>
    expect(speakersOf(says("officials in France and Germany"))).toEqual(["officials in France and Germany"]));
  test("a place behind one name makes no second speaker", () => expect(speakersOf(says("Sen. Ana Ruiz of Ohio"))).toEqual(["Ana Ruiz"]));
});

describe("documents", () => {
  test("a poll released on some day is the poll", () =>
    expect(speakersOf("<who1>A new Arden Council poll released Saturday</who1> <cue1>found</cue1> <content1>a tie</content1>.")).toEqual([
      "Arden Council poll",
    ]));
  test("“the same survey” goes back to the poll", () =>
    expect(
      speakersOf(
        "<who1>An Arden Council poll</who1> <cue1>found</cue1> <content1>a tie</content1>. <who2>The same survey</who2> <cue2>found</cue2> <content2>a loss</content2>.",
      ),
    ).toEqual(["Arden Council poll", "~ Arden Council poll"]));
  test("“the previous poll” is another one", () =>
    expect(
      speakersOf(
        "<who1>An Arden Council poll</who1> <cue1>found</cue1> <content1>a tie</content1>. <who2>The previous poll</who2> <cue2>found</cue2> <content2>a loss</content2>.",
      )[1],
    ).toBe("previous poll"));
});

describe("a given name that is a word of its own", () => {
  test("is the person's, not the bearer's of the surname who was named before", () =>
    expect(speakersOf(`Ana Cole won.\n${says("Bill Cole")}`)).toEqual(["Bill Cole"]));
  test("may be a month", () => expect(speakersOf(says("April Vance"))).toEqual(["April Vance"]));
  test("stays a month in front of a place", () =>
    expect(namesOf(readActors("Ana Vance won the April Texas vote. In June Texas voted again."), "person")).toEqual(["Ana Vance"]));
});

describe("a surname of several people", () => {
  const family = "Mrs. Ana Cole, the mayor, sang.\nMrs. Cole swam.\n";
  test("with “Mrs.” is the woman whom the article has called so", () =>
    expect(speakersOf(`${family}Dora Cole and Ben Cole came.\n${says("Mrs. Cole")}`)).toEqual(["~ Ana Cole"]));
  test("with “Mrs.” stays open where two women had come up by then", () =>
    expect(speakersOf(`Ana Cole and Dora Cole came.\n${says("Mrs. Cole")}`)).toEqual(["?"]));
  test("is not the relative's who was brought in beside the other", () =>
    expect(speakersOf(`Ana Cole met her husband, former Mayor Ben Cole.\nShips sailed.\n${says("Cole")}`)).toEqual(["~ Ana Cole"]));
  test("is not the child's either", () =>
    expect(speakersOf(`Ana Cole, the mother of Ben Cole, came.\nShips sailed.\n${says("Cole")}`)).toEqual(["~ Ana Cole"]));
  test("stays open where both came up by themselves", () =>
    expect(speakersOf(`Ana Cole met former Mayor Ben Cole.\nShips sailed.\n${says("Cole")}`)).toEqual(["?"]));
});

describe("who", () => {
  test("is the one in front of the bracket with the party", () => {
    expect(speakersOf(`Sen. Ana B. Ruiz (R-Ohio), ${says("who")}`)).toEqual(["Ana B. Ruiz"]);
    expect(speakersOf(`Sen. Ana Ruiz (D-Conn.), ${says("who")}`)).toEqual(["Ana Ruiz"]);
  });
  test("is the one in front of a dash", () =>
    expect(speakersOf("Ana Ruiz — <who1>who</who1> <cue1>called for</cue1> <content1>tolls</content1> — left.")).toEqual(["Ana Ruiz"]));
  test("is nobody where a clause stands before the dash", () => expect(speakersOf(`Ana Ruiz had left — ${says("who")}`)).toEqual(["?"]));
});

describe("an organisation whose name is made of common words", () => {
  test("is one where it speaks", () => expect(namesOf(readActors(says("Harbour Watch")), "organization")).toEqual(["Harbour Watch"]));
  test("stands in front of its president's name", () => expect(speakersOf(says("Harbour Watch president Ana Ruiz"))).toEqual(["Ana Ruiz"]));
  test("is none where a people or a crowd speaks", () => {
    expect(namesOf(readActors(says("Latin Americans")), "organization")).toEqual([]);
    expect(namesOf(readActors(says("Arden Voters")), "organization")).toEqual([]);
  });
  test("may be one word, which “itself” shows to be no person", () =>
    expect(namesOf(readActors(says("Ford itself")), "organization")).toEqual(["Ford"]));
});

describe("nobody's name", () => {
  test("is the verb that opens a sentence without a subject", () =>
    expect(speakersOf("<who1>Preys</who1> on our fears and <cue1>calls</cue1> them <content1>“sad.”</content1>")).toEqual(["?"]));
  test("is part of a state's", () => expect(namesOf(readActors("The South Carolina voters sang."), "person")).toEqual([]));
});

describe("a transcript", () => {
  const turn = (who: string, n: number) => `<who${n}>${who}</who${n}><cue${n}>:</cue${n}> <content${n}>We will.</content${n}>`;
  test("names its speakers in capitals: they are who bear the surname", () =>
    expect(speakersOf(`Ana Ruiz and Ben Cole met.\n${turn("RUIZ", 1)}\n${turn("COLE", 2)}`)).toEqual(["Ana Ruiz", "Ben Cole"]));
  test("names somebody in full first", () =>
    expect(speakersOf(`${turn("ANA RUIZ", 1)}\n${turn("RUIZ", 2)}`)).toEqual(["ANA RUIZ", "ANA RUIZ"]));
  test("goes back to a surname that stands nowhere else", () =>
    expect(namesOf(readActors(`${turn("RUIZ", 1)}\nNo.\n${turn("RUIZ", 2)}`), "person")).toEqual(["RUIZ"]));
  test("makes nobody of initials, of an outlet or of a question", () =>
    expect(
      namesOf(
        readActors(`Ana Ruiz left.\n${turn("NATO", 1)}\n${turn("NATO", 2)}\n${turn("QUESTION", 3)}\n${turn("QUESTION", 4)}`),
        "person",
      ),
    ).toEqual(["Ana Ruiz"]));
});

describe("a relative between commas", () => {
  test("is somebody, with the gender that the word shows", () =>
    expect(speakersOf(`Cole came with his daughter, Ellie, a pupil.\n${says("She")}`)).toEqual(["~ Ellie"]));
  test("is nobody where a clause goes on behind the comma", () =>
    expect(namesOf(readActors("With his daughter, Arden went wild."), "person")).toEqual([]));
});
