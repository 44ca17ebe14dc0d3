import { describe, expect, test } from "vitest";
import { actorNamed, candidatesOf, namesOf, readActors, speakersOf } from "./support/read-actors.ts";

describe("a name in the sentence is stated", () => {
  test.each([
    ["a full name", "<content1>“We will appeal,”</content1> <who1>Ana Ruiz</who1> <cue1>said</cue1>.", "Ana Ruiz"],
    [
      "a surname after the full name",
      "Ana Ruiz runs the port. <content1>“No,”</content1> <who1>Ruiz</who1> <cue1>said</cue1>.",
      "Ana Ruiz",
    ],
    [
      "a surname in a headline before it",
      "<who1>Ruiz</who1> <cue1>Says</cue1> <content1>Bridge Will Close Soon</content1>\nMayor Ana Ruiz spoke in Arden.",
      "Ana Ruiz",
    ],
    ["a title in front", "<who1>Mayor Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.", "Ana Ruiz"],
    [
      "a role in small letters in front",
      "<who1>port authority spokesman Ben Cole</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Ben Cole",
    ],
    ["an apposition behind", "<who1>Ana Ruiz, a lawyer for the port,</who1> <cue1>said</cue1> <content1>no</content1>.", "Ana Ruiz"],
    [
      "a name in apposition",
      "<who1>Ruiz's campaign manager, Ben Cole,</who1> <cue1>said</cue1> <content1>no</content1>. Ana Ruiz won.",
      "Ben Cole",
    ],
    ["a middle initial", "Ana B. Ruiz runs the port. <who1>Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.", "Ana B. Ruiz"],
    [
      "a name that a title has behind a word with a capital",
      "<who1>Donald Hume</who1> <cue1>said</cue1> <content1>no</content1> to “The Inside Story of the Real Donald Hume.”",
      "Donald Hume",
    ],
    [
      "an office in front of a name with a suffix",
      "<who1>Vice President Ben R. Cole Jr.</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Ben R. Cole Jr.",
    ],
    [
      "an office with what it is of",
      "<who1>Palm County Supervisor of Elections Susan Bell</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Susan Bell",
    ],
    [
      "an office in small letters, of something with a capital",
      "He leads former secretary of State Hillary Munro. <who1>Munro</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Hillary Munro",
    ],
    ["an office of a county", "<who1>Supervisor Jane Kimball</who1> <cue1>said</cue1> <content1>no</content1>.", "Jane Kimball"],
    [
      "a middle initial that an article might be",
      "<who1>Ben A. Cole of Arden</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Ben A. Cole",
    ],
    [
      "a nickname in quotes",
      "William “Bill” Cole runs the port. <who1>Bill Cole</who1> <cue1>said</cue1> <content1>no</content1>.",
      "William Bill Cole",
    ],
    ["a usual short form", "Robert Cole runs the port. <who1>Bob Cole</who1> <cue1>said</cue1> <content1>no</content1>.", "Robert Cole"],
    ["a given name alone", "Ana Ruiz won. <who1>Ana</who1> <cue1>said</cue1> <content1>no</content1>.", "Ana Ruiz"],
    ["a particle in the name", "<who1>Ludwig van der Berg</who1> <cue1>said</cue1> <content1>no</content1>.", "Ludwig van der Berg"],
    ["an organisation", "<who1>The Arden Board of Pilots</who1> <cue1>said</cue1> <content1>no</content1>.", "Arden Board of Pilots"],
    [
      "an acronym in brackets before",
      "The Alliance to Save Our Ports (ASOP) met. <who1>ASOP</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Alliance to Save Our Ports",
    ],
    [
      "the initials of an organisation",
      "The Fisheries Department met. <who1>The DOF</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Fisheries Department",
    ],
    [
      "a department under both its names",
      "The Department of Justice sued. <who1>The Justice Department</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Department of Justice",
    ],
    [
      "an outlet's short form",
      "The Washington Post asked. <who1>The Post</who1> <cue1>reported</cue1> <content1>a loss</content1>.",
      "Washington Post",
    ],
    ["a campaign", "Ana Ruiz won. <who1>The Ruiz campaign</who1> <cue1>said</cue1> <content1>no</content1>.", "Ruiz campaign"],
    [
      "a team for the same campaign",
      "The Ruiz campaign lost. Ana Ruiz wept. <who1>Ruiz’s team</who1> <cue1>said</cue1> <content1>no</content1>.",
      "Ruiz campaign",
    ],
  ])("%s", (_, text, speaker) => expect(speakersOf(text)).toEqual([speaker]));
});

test("a name with one letter changed is likely the one like it", () =>
  expect(speakersOf("Ana Ruizmann won. <who1>Ruizman</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["~ Ana Ruizmann"]));
test("a name that differs by one letter from two is somebody else", () =>
  expect(speakersOf("Ana Hartman met Ben Hartmen. <who1>Hartmin</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Hartmin"]));
test("another initial is another person", () =>
  expect(
    namesOf(
      readActors("Ana B. Ruiz met Ana C. Ruiz in Arden. <who1>Ana B. Ruiz</who1> <cue1>said</cue1> <content1>no</content1>."),
      "person",
    ),
  ).toEqual(["Ana B. Ruiz", "Ana C. Ruiz"]));
test("a junior is not his father", () =>
  expect(
    namesOf(
      readActors("Ben Cole Sr. met Ben Cole Jr. in Arden. <who1>Ben Cole Jr.</who1> <cue1>said</cue1> <content1>no</content1>."),
      "person",
    ),
  ).toEqual(["Ben Cole Sr.", "Ben Cole Jr."]));

describe("two people with one surname", () => {
  const pair = "Ana Ruiz and Ben Ruiz met in Arden. ";
  test("are never merged", () =>
    expect(namesOf(readActors(`${pair}<who1>Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.`), "person")).toEqual([
      "Ana Ruiz",
      "Ben Ruiz",
    ]));
  test("leave the surname open", () => {
    const article = readActors(`${pair}<who1>Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.`);
    expect(article.actors.speakers[0]).toMatchObject({ actors: [], grade: "open" });
    expect(candidatesOf(article, 0)).toEqual(["Ana Ruiz", "Ben Ruiz"]);
  });
  test("are told apart by a form of address", () =>
    expect(
      speakersOf(
        `${pair}<who1>Mr. Ruiz</who1> <cue1>said</cue1> <content1>no</content1>. <who2>Mrs. Ruiz</who2> <cue2>said</cue2> <content2>yes</content2>.`,
      ),
    ).toEqual(["Ben Ruiz", "Ana Ruiz"]));
  test("are told apart by a title only one has", () =>
    expect(speakersOf(`Mayor Ana Ruiz met Ben Ruiz. <who1>Mayor Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.`)).toEqual([
      "Ana Ruiz",
    ]));
  test("the one meant before the other came up is likely still meant", () =>
    expect(
      speakersOf(
        "Ana Ruiz won. Ruiz wept.\nHer husband, Ben Ruiz, did not.\n<who1>Ruiz</who1> <cue1>said</cue1> <content1>she was glad</content1>.",
      ),
    ).toEqual(["~ Ana Ruiz"]));
  test("the one meant before is open where the other has just been named", () =>
    expect(
      speakersOf("Ana Ruiz won. Ruiz wept.\nBen Ruiz arrived late. <who1>Ruiz</who1> <cue1>said</cue1> <content1>no</content1>."),
    ).toEqual(["?"]));
  test("the plural is both", () =>
    expect(speakersOf(`${pair}<who1>The Ruizes</who1> <cue1>said</cue1> <content1>no</content1>.`)).toEqual(["Ana Ruiz; Ben Ruiz"]));
});

describe("a father and a son of one name", () => {
  const both = "Ben Cole Jr. met his father, Ben Cole.\n";
  test.each([
    ["the name in full is who bears it so", "<who1>Ben Cole</who1>", "Ben Cole"],
    ["with the suffix it is the son", "<who1>Ben Cole Jr.</who1>", "Ben Cole Jr."],
    ["with a comma in front of the suffix too", "<who1>Ben Cole, Jr.,</who1>", "Ben Cole Jr."],
    ["the surname and the suffix are the son", "<who1>Cole Jr.</who1>", "Ben Cole Jr."],
    ["the elder is the one without the suffix", "<who1>The elder Cole</who1>", "Ben Cole"],
    ["the younger is the one with it", "<who1>The younger Cole</who1>", "Ben Cole Jr."],
  ])("%s", (_what, who, speaker) => expect(speakersOf(`${both}${who} <cue1>said</cue1> <content1>no</content1>.`)).toEqual([speaker]));
  test("a senior, a junior and one without a suffix are three", () =>
    expect(
      speakersOf(
        "<who1>Ben Cole Jr.</who1> <cue1>said</cue1> <content1>no</content1>. <who2>Ben Cole Sr.</who2> <cue2>said</cue2> <content2>yes</content2>. <who3>Ben Cole</who3> <cue3>said</cue3> <content3>maybe</content3>.",
      ),
    ).toEqual(["Ben Cole Jr.", "Ben Cole Sr.", "Ben Cole"]));
  test("a name that is only ever written with the suffix is one, by the surname too", () =>
    expect(
      speakersOf(
        "<who1>Ben Cole III</who1> <cue1>said</cue1> <content1>no</content1>. <who2>Cole</who2> <cue2>said</cue2> <content2>yes</content2>.",
      ),
    ).toEqual(["Ben Cole III", "Ben Cole III"]));
});

describe("joint speakers", () => {
  test("are both", () =>
    expect(speakersOf("<who1>Ana Ruiz and Ben Cole</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Ana Ruiz; Ben Cole"]));
  test("may be a campaign and a party", () =>
    expect(
      speakersOf("Ana Ruiz won. <who1>The Ruiz campaign and the Arden Party</who1> <cue1>said</cue1> <content1>no</content1>."),
    ).toEqual(["Ruiz campaign; Arden Party"]));
  test("a name in an apposition is not one", () =>
    expect(speakersOf("<who1>Ana Ruiz, who succeeded Ben Cole,</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual(["Ana Ruiz"]));
});

describe("who is told", () => {
  test("is the actor named", () => {
    const { actors } = readActors("<content1>“No,”</content1> <who1>Ana Ruiz</who1> <cue1>told</cue1> <to1>the Harbour Post</to1>.");
    expect(actors.actors[actors.addressees[0] ?? -1]?.names[0]).toBe("Harbour Post");
    expect(actors.actors[actors.addressees[0] ?? -1]?.outlet).toBe(true);
  });
  test("is a body that its own words tell from others", () => {
    const { actors } = readActors("<who1>Ana Ruiz</who1> <cue1>told</cue1> <to1>the Arden council</to1> <content1>no</content1>.");
    expect(actors.actors[actors.addressees[0] ?? -1]).toMatchObject({ kind: "organization", names: ["Arden council"] });
  });
  test("is nobody where the words tell only its kind", () =>
    expect(readActors("<who1>Ana Ruiz</who1> <cue1>told</cue1> <to1>the council</to1> <content1>no</content1>.").actors.addressees).toEqual(
      [null],
    ));
  test("is nobody where they are reporters in general", () =>
    expect(
      readActors("<content1>“No,”</content1> <who1>Ana Ruiz</who1> <cue1>told</cue1> <to1>reporters</to1>.").actors.addressees,
    ).toEqual([null]));
});

test("each mention and role says its words", () => {
  const article = readActors(
    "<who1>Arden Mayor Ana Ruiz, a Liberal and president of the League of Mayors,</who1> <cue1>said</cue1> <content1>no</content1>. Ruiz left.",
  );
  const ruiz = actorNamed(article, "Ana Ruiz");
  expect(ruiz.mentions.map(({ start, end }) => article.text.text.slice(start, end))).toEqual(["Arden Mayor Ana Ruiz", "Ruiz"]);
  for (const { span, words } of ruiz.roles) expect(article.text.text.slice(span.start, span.end)).toBe(words);
});

describe("a trade in small letters in front of a name", () => {
  const roles = (who: string, name: string) =>
    actorNamed(readActors(`<content1>“No,”</content1> <cue1>said</cue1> <who1>${who}</who1>.`), name).roles.map(({ words }) => words);
  test("is the bearer's, whatever his given name", () => {
    expect(roles("harbour pilot Bo Lin", "Bo Lin")).toEqual(["harbour pilot"]);
    expect(roles("the baker Tove Marsh", "Tove Marsh")).toEqual(["baker"]);
  });
  test("makes nobody of a thing's name", () =>
    expect(speakersOf("<content1>“No,”</content1> <cue1>said</cue1> <who1>the ferry Tove Marsh</who1>.")).toEqual(["?"]));
});

test("“the Post” is neither of two outlets that go by it", () =>
  expect(
    speakersOf("The Washington Post met the New York Post. <who1>The Post</who1> <cue1>reported</cue1> <content1>a loss</content1>."),
  ).toEqual(["?"]));
test("“the Coles” of three people are open", () =>
  expect(speakersOf("Ana Cole met Ben Cole and Dora Cole. <who1>The Coles</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
    "?",
  ]));
test("a nickname in quotes is not another's given name", () =>
  expect(speakersOf("William “Bill” Cole met Wilma Cole. <who1>Bill Cole</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
    "William Bill Cole",
  ]));
test("letters that are nobody's initials are another organisation", () =>
  expect(speakersOf("The Alliance to Save Our Ports (ASOP) met. <who1>ASOB</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
    "ASOB",
  ]));
test("“Justice” is the department", () =>
  expect(speakersOf("The Justice Department sued. <who1>Justice</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
    "Justice Department",
  ]));
test("“the” before a whole name makes an organisation of one who is told", () => {
  const toldTo = (to: string) => {
    const { actors } = readActors(`<content1>“No,”</content1> <who1>Ana Ruiz</who1> <cue1>told</cue1> <to1>${to}</to1>.`);
    return actors.actors[actors.addressees[0] ?? -1]?.kind;
  };
  expect(toldTo("the Lowmere Lantern")).toBe("organization");
  expect(toldTo("Ben Cole")).toBe("person");
});

describe("a name that its own words leave open", () => {
  const kindOf = (who: string) => readActors(`<who1>${who}</who1> <cue1>said</cue1> <content1>no</content1>.`).actors.actors[0]?.kind;
  test("is a firm's behind what firms are called", () => expect(kindOf("Ferry operator Pellmar")).toBe("organization"));
  test("is a firm's with a capital inside", () => expect(kindOf("TarnLine")).toBe("organization"));
  test("is a person's behind a trade", () => expect(kindOf("The crane operator Ben Cole")).toBe("person"));
  test("is no firm's with a capital inside that surnames have", () => expect(kindOf("Gov. MacArdle")).toBe("person"));
});
