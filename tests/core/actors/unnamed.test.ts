import { describe, expect, test } from "vitest";
import { namesOf, readActors, speakersOf } from "./support/read-actors.ts";

const factsOf = (source: string) => {
  const { actors } = readActors(source);
  const facts = actors.actors.find(({ kind }) => kind === "unnamed")?.facts;
  if (facts == null) throw new Error("No unnamed actor was found.");
  return Object.fromEntries(Object.entries(facts).map(([fact, given]) => [fact, given?.words ?? null]));
};
const say = (who: string, n = 1) => `<who${n}>${who}</who${n}> <cue${n}>said</cue${n}> <content${n}>the ferry was late</content${n}>`;

describe("the six facts, verbatim", () => {
  test("of a bare source: nothing but that", () =>
    expect(factsOf(`${say("A source")}.`)).toEqual({
      described: "A source",
      affiliation: null,
      closeness: null,
      count: null,
      reason: null,
      terms: null,
    }));
  test("affiliation and closeness", () =>
    expect(factsOf(`${say("a senior Justice Department official briefed on the case")}.`)).toMatchObject({
      described: "a senior Justice Department official briefed on the case",
      affiliation: "Justice Department",
      closeness: "briefed on the case",
    }));
  test("a party as affiliation", () => expect(factsOf(`${say("A Republican official")}.`)).toMatchObject({ affiliation: "Republican" }));
  test("closeness behind the noun", () =>
    expect(factsOf(`${say("a person familiar with the talks")}.`)).toMatchObject({ closeness: "familiar with the talks" }));
  test("a number", () => expect(factsOf(`${say("Two port officials")}.`)).toMatchObject({ count: "Two" }));
  test("no number for a bare plural", () => expect(factsOf(`${say("Port officials")}.`)).toMatchObject({ count: null }));
  test("reason and terms beside the description", () =>
    expect(
      factsOf(
        "<who1>A port official, speaking anonymously to avoid reprisals from Harbour House,</who1> <cue1>said</cue1> <content1>no</content1>.",
      ),
    ).toMatchObject({
      reason: "to avoid reprisals from Harbour House",
      terms: "speaking anonymously",
    }));
  test("reason in a later sentence", () =>
    expect(
      factsOf(`${say("A port official")}. The official spoke on condition of anonymity because the report was not public.`),
    ).toMatchObject({
      reason: "because the report was not public",
      terms: "on condition of anonymity",
    }));
  test("terms without a reason", () =>
    expect(factsOf(`${say("a port official who asked not to be named")}.`)).toMatchObject({
      terms: "asked not to be named",
      reason: null,
    }));
});

test("“current and former officials” are several unnamed ones", () =>
  expect(speakersOf(`${say("Current and former officials")}.`)).toEqual(["Current and former officials"]));
test("“hundreds” are a crowd and nobody's name", () =>
  expect(speakersOf("<who1>Hundreds of the delegates</who1> <cue1>said</cue1> <content1>no</content1>.")).toEqual([
    "group: Hundreds of the delegates",
  ]));

describe("followed through the article", () => {
  const official = `${say("A Republican official")}. `;
  test("“the official” is the same one", () =>
    expect(speakersOf(`${official}${say("The official", 2)}.`)).toEqual(["Republican official", "~ Republican official"]));
  test("“that GOP official” is the same one", () =>
    expect(speakersOf(`${official}${say("That GOP official", 2)}.`)).toEqual(["Republican official", "~ Republican official"]));
  test("“the official” is the later of two", () =>
    expect(speakersOf(`${official}${say("A Liberal official", 2)}. ${say("The official", 3)}.`)).toEqual([
      "Republican official",
      "Liberal official",
      "~ Liberal official",
    ]));
  test("another official is somebody else", () =>
    expect(speakersOf(`${official}${say("Another official", 2)}.`)).toEqual(["Republican official", "Another official"]));
  test("a second aide is somebody else", () =>
    expect(speakersOf(`${say("An aide")}. ${say("A second aide", 2)}.`)).toEqual(["aide", "second aide"]));
  test("“a source” twice is two", () => expect(speakersOf(`${say("A source")}. ${say("A source", 2)}.`)).toEqual(["source", "source (2)"]));
  test("one of the advisers is somebody in particular", () =>
    expect(namesOf(readActors(`It rained.\n${say("Senior advisers")}. ${say("one of those advisers", 2)}.`), "unnamed")).toEqual([
      "Senior advisers",
      "one of those advisers",
    ]));
  test("“the official” is the one spoken of last, whoever was brought in last", () =>
    expect(
      speakersOf(`${say("A port official")}. ${say("A ferry official", 2)}. ${say("The port official", 3)}. ${say("The official", 4)}.`),
    ).toEqual(["port official", "ferry official", "~ port official", "~ port official"]));
  test("those of one person are the same, whatever he is called", () =>
    expect(
      speakersOf(
        `Sen. Ana Ruiz won. ${say("Ruiz aides")}. ${say("Ms. Ruiz’s aides", 2)}. ${say("The senator’s aides", 3)}. ${say("Former Ruiz aides", 4)}.`,
      ),
    ).toEqual(["Ruiz aides", "~ Ruiz aides", "~ Ruiz aides", "Former Ruiz aides"]));
  test("fewer words go back to more, but not to “current and former” ones", () => {
    expect(speakersOf(`${say("Arden port officials")}. ${say("Port officials", 2)}.`)).toEqual([
      "Arden port officials",
      "~ Arden port officials",
    ]);
    expect(speakersOf(`${say("Current and former officials")}. ${say("Former officials", 2)}.`)[1]).toBe("Former officials");
  });
  test("“they” are the several who did something right before", () =>
    expect(speakersOf(`Port officials went to Arden. The trip, ${say("they")}.`)).toEqual(["~ Port officials"]));
  test("“they” stays open after several to whom something was done, and after two kinds", () => {
    expect(speakersOf(`Ana Ruiz met port officials. The trip, ${say("they")}.`)).toEqual(["?"]);
    expect(speakersOf(`Port officials sang and aides left. The trip, ${say("they")}.`)).toEqual(["?"]);
  });
  test("a party's officials are not all of them", () =>
    expect(speakersOf(`${say("Liberal port officials")}. ${say("Port officials", 2)}.`)).toEqual([
      "Liberal port officials",
      "Port officials",
    ]));
  test("the officials are the same ones", () =>
    expect(speakersOf(`${say("Several port officials")}. ${say("The officials", 2)}.`)).toEqual([
      "Several port officials",
      "~ Several port officials",
    ]));
});

describe("one of several", () => {
  const aides = `${say("Two former aides")}. `;
  test("of whatever kind is one unnamed actor", () => expect(kindOf(`${say("One of the employees")}.`)).toEqual(["unnamed"]));
  test("some of them are many", () => expect(kindOf(`${say("Some of the voters")}.`)).toEqual(["group"]));
  test("“one” and “the other” are two of those described before", () =>
    expect(speakersOf(`${aides}${say("one", 2)}. ${say("The other", 3)}. ${say("the first", 4)}. ${say("the other", 5)}.`)).toEqual([
      "Two former aides",
      "~ one of two former aides",
      "~ other of two former aides",
      "~ one of two former aides",
      "~ other of two former aides",
    ]));
  test("“the other” is another than “one of the employees”", () =>
    expect(speakersOf(`${say("One of the employees")}. ${say("The other", 2)}.`)).toEqual([
      "One of the employees",
      "~ other of the employees",
    ]));
  test("“another” is another than “one fan”", () =>
    expect(speakersOf(`${say("One fan")}. ${say("Another", 2)}.`)).toEqual(["One fan", "~ another fan"]));
  test("“another” is nobody where somebody else spoke since “one fan”", () =>
    expect(speakersOf(`${say("One fan")}. ${say("Ana Ruiz", 2)}. ${say("Another", 3)}.`)[2]).toBe("?"));
  test("has what the article says of them all", () =>
    expect(readActors(`${say("Two city officials close to the mayor")}. ${say("one", 2)}.`).actors.actors[1]?.facts).toMatchObject({
      affiliation: { words: "city" },
      closeness: { words: "close to the mayor" },
      count: { words: "one" },
    }));
  test("stays open where nobody was spoken of before", () => expect(speakersOf(`It rained. ${say("The other")}.`)).toEqual(["?"]));
  test("stays open for a second “one”", () => expect(speakersOf(`${aides}${say("one", 2)}. ${say("one", 3)}.`)[2]).toBe("?"));
  test("stays open for “the other” of nobody", () => expect(speakersOf(`${aides}${say("The other", 2)}.`)[1]).toBe("?"));
  test("stays open where two others spoke together since", () =>
    expect(speakersOf(`${aides}${say("Ana Ruiz and Ben Cole", 2)}. ${say("one", 3)}.`)[2]).toBe("?"));
  test("stays open two paragraphs on", () => expect(speakersOf(`${aides}\nIt rained.\n${say("one", 2)}.`)[1]).toBe("?"));
  test("“the witness” and “the source” go back to one of the witnesses", () =>
    expect(speakersOf(`${say("One of the witnesses")}. ${say("The witness", 2)}. ${say("The source", 3)}.`)).toEqual([
      "One of the witnesses",
      "~ One of the witnesses",
      "~ One of the witnesses",
    ]));
});

const kindOf = (source: string) => readActors(source).actors.actors.map(({ kind }) => kind);

describe("not unnamed", () => {
  test("voters are a group", () => expect(kindOf(`${say("Voters")}.`)).toEqual(["group"]));
  test("critics are a group", () => expect(kindOf(`${say("critics of the ferry")}.`)).toEqual(["group"]));
  test("officials who worry in general are a group", () =>
    expect(kindOf("<who1>Port officials</who1> <cue1>worry</cue1> <content1>the ferry will sink</content1>.")).toEqual(["group"]));
  test("strategists who think something are a group, unless they are somebody's", () => {
    const think = (who: string) => kindOf(`It rained.\n<who1>${who}</who1> <cue1>think</cue1> <content1>it is late</content1>.`);
    expect(think("some strategists")).toEqual(["group"]);
    expect(think("senior Ferry Board strategists")).toContain("unnamed");
  });
  test("Democrats in general are a group, some of them who said something are not", () => {
    expect(kindOf(`${say("Democrats")}.`)).toEqual(["group"]);
    expect(kindOf(`${say("Some Democrats")}.`)).toEqual(["unnamed"]);
    expect(kindOf(`${say("Veteran Democrats")}.`)).toEqual(["unnamed"]);
  });
  test("advisers of whom the words name one are a group", () =>
    expect(speakersOf(`${say("Port advisers like Ana Ruiz")}.`)).toEqual(["group: Port advisers like Ana Ruiz"]));
  test("“these people” go on from those familiar with it, and are a group where they only believe", () => {
    expect(speakersOf(`It rained.\n${say("People familiar with the talks")}. ${say("These people", 2)}.`)[1]).toBe(
      "~ People familiar with the talks",
    );
    expect(kindOf("<who1>These people</who1> <cue1>believe</cue1> <content1>it is late</content1>.")).toEqual(["group"]);
  });
  test("a spokesman for people whom the article only describes is their voice", () =>
    expect(namesOf(readActors(`${say("A spokesman for committee pilots")}.`), "organization")).toEqual(["committee pilots"]));
  test("officials who said something are unnamed", () => expect(kindOf(`${say("Port officials")}.`)).toEqual(["unnamed"]));
  test("people in general are a group, those familiar with the talks are not", () => {
    expect(kindOf(`${say("People")}.`)).toEqual(["group"]);
    expect(kindOf(`${say("people familiar with the talks")}.`)).toEqual(["unnamed"]);
  });
});

const pairs = (source: string) => {
  const { actors, text } = readActors(source);
  return actors.mayBe.map(({ a, b, reasons }) => ({
    names: [actors.actors[a]?.names[0], actors.actors[b]?.names[0]],
    reasons: reasons.map(({ words }) => words),
    spans: reasons.every(({ spans }) => spans.every(({ start, end }) => text.text.slice(start, end) !== "")),
  }));
};

describe("may be one person", () => {
  test("where they share party, fear and a quoted word", () => {
    const [pair, ...rest] = pairs(
      "<who1>A Liberal official, speaking anonymously to avoid trouble with Harbour House,</who1> <cue1>called</cue1> <content1>the logs “a hammer”</content1>. Independent ships sailed. <who2>A Liberal harbour official, who requested anonymity to avoid reprisals from Harbour House,</who2> <cue2>said</cue2> <content2>they were a “hammer”</content2>.",
    );
    expect(rest).toEqual([]);
    expect(pair?.reasons).toEqual(expect.arrayContaining(["both fear Harbour House", "both use the quoted word “hammer”"]));
    expect(pair?.spans).toBe(true);
  });
  test("not where they share only a noun", () => expect(pairs(`${say("A port official")}. ${say("A ferry official", 2)}.`)).toEqual([]));
  test("not where the article says another", () =>
    expect(
      pairs(
        "<who1>A Republican official</who1> <cue1>called</cue1> <content1>it “a hammer”</content1>. <who2>Another Republican official</who2> <cue2>called</cue2> <content2>it “a hammer”</content2>.",
      ),
    ).toEqual([]));
  test("not where they belong to two parties", () =>
    expect(
      pairs(
        "<who1>A Republican official</who1> <cue1>called</cue1> <content1>it “a hammer”</content1>. <who2>A Democratic official</who2> <cue2>called</cue2> <content2>it “a hammer”</content2>.",
      ),
    ).toEqual([]));
});

describe("affiliation in small letters", () => {
  test("is the body in front of the noun", () => {
    expect(factsOf(`${say("A senior council official")}.`)).toMatchObject({ affiliation: "council" });
    expect(factsOf(`${say("A city council aide")}.`)).toMatchObject({ affiliation: "city council" });
  });
  test("is none for what is no body", () => expect(factsOf(`${say("A tall man")}.`)).toMatchObject({ affiliation: null }));
  test("is no possessive", () => expect(factsOf(`${say("Its chairman")}.`)).toMatchObject({ affiliation: null }));
});
test("GOP election officials are several unnamed ones of that party", () =>
  expect(factsOf(`${say("GOP election officials")}.`)).toMatchObject({ affiliation: "GOP", count: null }));
