import { describe, expect, test } from "vitest";
import { namesOf, readActors, speakersOf } from "./support/read-actors.ts";

const no = (who: string, n = 1) => `<content${n}>“No,”</content${n}> <who${n}>${who}</who${n}> <cue${n}>said</cue${n}>.`;
const people = (text: string): readonly string[] => namesOf(readActors(text), "person");

describe("an office in front of a name is no part of it", () => {
  test.each([
    ["a member's letters", "Greens MP Kit Lund", "Kit Lund"],
    ["an abbreviated one behind another", "Area MP Hon. Tom Baraza", "Tom Baraza"],
    ["one with a hyphen", "Union of Pilots Secretary-General Ben Cole", "Ben Cole"],
    ["one with “of” and no article", "Leader of Opposition Mina Iyer", "Mina Iyer"],
    ["one with “of” and a field", "Minister of Finance Ana Ruiz", "Ana Ruiz"],
    ["a trade whose capital is the sentence's", "Trainer Moira Keane", "Moira Keane"],
    ["letters of honour behind it", "Giles Marsh KC", "Giles Marsh"],
  ])("%s", (_, who, name) =>
    expect(speakersOf(`It rained. <who1>${who}</who1> <cue1>said</cue1> <content1>no</content1>.`)).toEqual([name]),
  );
  test("but a trade amid a sentence may be part of a thing's", () => expect(people("They saw the Trainer Moira Keane.")).toEqual([]));
});

describe("an office alone is nobody's name", () => {
  test.each(["the Deputy Speaker", "the Environment Secretary", "the Secretary of State"])("%s", (who) => {
    expect(speakersOf(no(who))).toEqual(["?"]);
    expect(people(no(who))).toEqual([]);
  });
  test("an MP is one of many", () => expect(speakersOf(no("One MP"))).toEqual(["One MP"]));
  test("and a body of letters stays a body", () => expect(speakersOf(no("The ABN"))).toEqual(["ABN"]));
});

test("a chief minister is no chief", () =>
  expect(speakersOf(`Chief Minister Ben Cole left. ${no("the leader")}`)).not.toEqual(["~ Ben Cole"]));
test("a police chief is one", () => expect(speakersOf(`Police Chief Ben Cole left. ${no("the chief")}`)).toEqual(["~ Ben Cole"]));

describe("a form of address", () => {
  test("goes with a given name", () => expect(speakersOf(`Sir Desmond Lyle left. ${no("Sir Desmond")}`)).toEqual(["Desmond Lyle"]));
  test("goes with a surname, so that a given name is another's", () =>
    expect(speakersOf(`Desmond Lyle left. ${no("Mr Desmond")}`)).toEqual(["Desmond"]));
  test("makes a surname of a word in capitals", () =>
    expect(speakersOf("Ruth Adeyemi asked.\n<who1>MS ADEYEMI</who1><cue1>:</cue1> <content1>No.</content1>")).toEqual(["Ruth Adeyemi"]));
  test("shows another where the surname alone is a woman's", () =>
    expect(speakersOf(`Dorothy Ames left. Ames ran. Mr. Ames ran. ${no("Ames")} ${no("she", 2)}`)).toEqual([
      "Dorothy Ames",
      "~ Dorothy Ames",
    ]));
  test("shows no other where it comes with every surname", () =>
    expect(speakersOf(`Beverly Cole left. Mr. Cole ran. ${no("Mr. Cole")}`)).toEqual(["Beverly Cole"]));
});

describe("a place in front of a report", () => {
  test("is no organisation", () => {
    expect(namesOf(readActors(`LORNE — Ana Ruiz left. ${no("Ruiz")}`), "organization")).toEqual([]);
    expect(namesOf(readActors(`SUNDARPUR, MARCH 4: Ana Ruiz left. ${no("Ruiz")}`), "organization")).toEqual([]);
  });
  test("nor is the time", () =>
    expect(speakersOf("17:05 <who1>Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Ana Ruiz"]));
  test("and one that speaks is one", () =>
    expect(speakersOf("<who1>LORNE</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["LORNE"]));
});

test("an answer's letter is nobody", () =>
  expect(people("Q. Did you write it?\nA. No. I wish I had.\nA. No. Ana Ruiz did.")).toEqual(["Ana Ruiz"]));

describe("a firm by its trade", () => {
  test("at the head of a sentence", () =>
    expect(speakersOf("It rained. <who1>Bookmaker Fairline</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Fairline"]));
  test("and a person by theirs", () =>
    expect(speakersOf("It rained. <who1>Bookmaker Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Ana Ruiz"]));
});

describe("a surname that two bear alike", () => {
  const two = "Paolo Marsh left. Nina Marsh stayed.";
  test("is hers whom alone the paragraph calls in full", () =>
    expect(speakersOf(`${two}\nTheir mother, Rosa Marsh, ran. ${no("Marsh")}`)).toEqual(["~ Rosa Marsh"]));
  test("stays open where the paragraph calls another by the given name", () =>
    expect(speakersOf(`${two}\nRosa Marsh ran with Nina. ${no("Marsh")}`)).toEqual(["?"]));
});

describe("somebody new at the head of a sentence", () => {
  test("is who speaks in the next", () =>
    expect(speakersOf(`Ben Cole left. One Tory backbencher, eating a scone, was less kind. ${no("he")}`)).toEqual(["~ Tory backbencher"]));
  test("is not, where the words go on to a name", () =>
    expect(speakersOf(`Ben Cole left. One aide, Carl Dorn, was less kind. ${no("he")}`)).toEqual(["~ Carl Dorn"]));
  test("is not, amid it", () => expect(speakersOf(`Ben Cole saw a backbencher. ${no("he")}`)).toEqual(["~ Ben Cole"]));
  test("is not the last that was called so", () =>
    expect(speakersOf(`${no("A nurse")} Another, a nurse of 20 years, wept. ${no("the nurse", 2)}`)).toEqual(["nurse", "?"]));
});

describe("what a man does for a living", () => {
  test("is not every man's", () =>
    expect(speakersOf(`His son, Theo, ran the bar. Ben Cole is a skipper. ${no("the ferryman")}`)).toEqual(["?"]));
  test("a man may be any", () => expect(speakersOf(`Mr. Cole stood at the bar. ${no("the man")}`)).toEqual(["~ Cole"]));
});

describe("lines of a dialogue", () => {
  const talk = `${no("Ana Ruiz")}\n${no("Ben Cole", 2)}`;
  test("pass from one to the other", () => expect(speakersOf(`${talk}\n<content3>“It is.”</content3>`)[2]).toBe("?"));
  test("and one speaker goes on", () =>
    expect(speakersOf(`It rained.\n${no("Ana Ruiz")}\n<content2>“It is.”</content2>`)[1]).toBe("~ Ana Ruiz"));
  test("the author does not go on", () =>
    expect(
      speakersOf("<content1>“No,”</content1> <who1>I</who1> <cue1>say</cue1>.\n<content2>“It is.”</content2> Ana Ruiz is 77.")[1],
    ).toBe("?"));
});

describe("terms and reasons", () => {
  const reasonOf = (text: string) => readActors(text).actors.actors.map(({ names, facts }) => [names[0], facts?.reason?.words ?? null]);
  const said = "<cue1>said</cue1> <content1>that the ferry was late</content1>";
  test("a reason ends at the verb of its sentence", () =>
    expect(reasonOf(`<who1>A teacher who sought anonymity for fear of the board</who1> ${said}.`)[0]?.[1]).toBe("for fear of the board"));
  test("and goes on past one of its own", () =>
    expect(reasonOf(`<who1>A teacher, who sought anonymity because he said too much,</who1> ${said}.`)[0]?.[1]).toBe(
      "because he said too much",
    ));
  test("several who asked for silence are unnamed, and no terms of others before", () =>
    expect(
      reasonOf(
        `<who1>An aide</who1> ${said}.\n<who2>Two of the three people who saw it</who2> <cue2>say</cue2> <content2>so</content2>. Two of the three people who saw it asked not to be named, citing their contracts.`,
      ).map(([, reason]) => reason),
    ).not.toEqual(["citing their contracts", null]));
  test("one who speaks for a person has no body", () =>
    expect(
      readActors(`<who1>A person close to Mr Coyle</who1> ${said}. Mr Coyle left.`).actors.actors.find(({ kind }) => kind === "unnamed")
        ?.facts?.affiliation,
    ).toBeNull());
});

describe("a lead's office", () => {
  test("is the only one's who has it, behind others who speak", () =>
    expect(
      speakersOf(
        `<who1>A council leader</who1> <cue1>denied</cue1> <content1>it</content1>.\n${no("Cllr Jean Pym", 2)}\n${no("leader Cllr Ben Cole", 3)}`,
      )[0],
    ).toBe("~ Ben Cole"));
  test("is nobody's where two have it", () =>
    expect(
      speakersOf(
        `<who1>A council leader</who1> <cue1>denied</cue1> <content1>it</content1>.\n${no("Cllr Jean Pym", 2)}\n${no("leader Cllr Ben Cole", 3)}\n${no("leader Cllr Ana Ruiz", 4)}`,
      )[0],
    ).toBe("council leader"));
});

test("an inverted subject is who speaks next", () =>
  expect(speakersOf(`Ben Cole left.\nUp got Carl Dorn, who is 30. ${no("he")}`)).toEqual(["~ Carl Dorn"]));

describe("somebody by their age", () => {
  test("is the only one of whom the paragraph before tells something", () =>
    expect(speakersOf(`Dave Pruitt, who signed Ben Cole, was tired.\n${no("the 54-year-old")}`)).toEqual(["~ Dave Pruitt"]));
  test("stays open where it tells something of two", () =>
    expect(speakersOf(`Dave Pruitt was tired. Ben Cole was asleep.\n${no("the 54-year-old")}`)).toEqual(["?"]));
});

describe("initials in front of a paragraph", () => {
  const talk = (label: string) => `Hedda Strom met Viggo Aas.\n<who1>${label}</who1><cue1>:</cue1> <content1>It works.</content1>`;
  test("are the one person's who has them", () => expect(speakersOf(talk("HS"))).toEqual(["Hedda Strom"]));
  test("are nobody's of two who have them", () => expect(speakersOf(`${talk("HS")}\nHugo Stein left.`)).not.toEqual(["Hedda Strom"]));
  test("are a body's amid it", () => expect(speakersOf(`Viggo Aas left. ${no("The VA")}`)).not.toEqual(["Viggo Aas"]));
});

describe("a name that the tagger does not know for one", () => {
  test("is one behind a name", () =>
    expect(speakersOf(`<who1>Li Na, an analyst in Arden,</who1> <cue1>said</cue1> <content1>no</content1>. ${no("she", 2)}`)).toEqual([
      "Li Na",
      "~ Li Na",
    ]));
  test("and one who is called by a people's word is nobody else", () =>
    expect(speakersOf(`Seo Tae-il ran. ${no("the Czech")} ${no("she", 2)}`)).toEqual(["?", "?"]));
});

test("a magistrate is one with and without the given name", () =>
  expect(speakersOf(`Magistrate Edwin Shaw left. ${no("Magistrate Shaw")}`)).toEqual(["Edwin Shaw"]));
test("“Mom” is nobody's name", () => expect(people(`Amy Cole left. ${no("Mom")}`)).toEqual(["Amy Cole"]));

describe("a person called by name behind what they are", () => {
  const showed = (who: string) => speakersOf(`<who1>${who}</who1> <cue1>said</cue1> <content1>no</content1>. ${no("she", 2)}`);
  test("is who speaks", () =>
    expect(showed("The engineer in charge, a brisk woman named Corinne Bask,")).toEqual(["Corinne Bask", "~ Corinne Bask"]));
  test("is not, of a relative that has the name", () => expect(showed("The engineer, whose boat is named Corinne Bask,")[0]).toBe("?"));
});
