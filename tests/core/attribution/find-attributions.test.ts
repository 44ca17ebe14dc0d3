import { describe, expect, test } from "vitest";
import { marked } from "../../support/marked.ts";
import { readAttributions, attributionLines as lines } from "./read-attributions.ts";

/** Reads a text in which `who`, `cue`, `content` (and `to`) of its only attribution are marked. */
function only(source: string) {
  const { text, all } = marked(source);
  const { attributions } = readAttributions(text);
  const [attribution] = attributions;
  const found = attribution && {
    who: attribution.sourceSpan === null ? [] : [attribution.sourceSpan],
    cue: attribution.cue,
    content: attribution.content,
    to: attribution.addressee === null ? [] : [attribution.addressee],
  };
  return { count: attributions.length, found, marked: { who: all("who"), cue: all("cue"), content: all("content"), to: all("to") } };
}

describe("one attribution", () => {
  test.each([
    ["cue after a quotation", "<content>“We will appeal,”</content> <who>Ana Ruiz</who> <cue>said</cue>."],
    ["source after its cue", "<content>“We will appeal,”</content> <cue>said</cue> <who>Ana Ruiz, a lawyer for the port</who>."],
    ["who is told", "<content>“We will appeal,”</content> <who>Ruiz</who> <cue>told</cue> <to>the Harbour Post</to>."],
    ["cue before a quotation", "<who>Ana Ruiz</who> <cue>said</cue>: <content>“We will appeal.”</content>"],
    [
      "who is told, and when, before a quotation",
      "<who>Ana Ruiz</who> <cue>told</cue> <to>reporters</to> on Monday, <content>“We will appeal.”</content>",
    ],
    ["cue after a quotation, and when", "<content>“It is over,”</content> <who>a clerk</who> <cue>said</cue> Friday."],
    ["verb and source before a quotation", "<cue>Said</cue> <who>Lin</who>: <content>“We will not pay.”</content>"],
    ["cue amid a quotation", "<content>“We will appeal,”</content> <who>Ruiz</who> <cue>said</cue>, <content>“and we will win.”</content>"],
    [
      "quotation that goes on in the next sentence",
      "<content>“We will appeal,”</content> <who>Ruiz</who> <cue>said</cue>. <content>“We will win.”</content>",
    ],
    ["cue amid a clause", "<content>The bridge</content>, <who>Ruiz</who> <cue>said</cue>, <content>will close in May</content>."],
    ["cue after a clause", "<content>The bridge will close in May</content>, <who>Ruiz</who> <cue>said</cue>."],
    [
      "outlet after a clause",
      "<content>While ferries run late, at least six ports will close in May</content>, <cue>reported</cue> <who>the Harbour Post</who>.",
    ],
    [
      "office and name after an object",
      "<content>Divers recovered both boxes</content>, <who>the sheriff, Lou Brandt,</who> <cue>said</cue>.",
    ],
    ["clause with that", "<who>Ruiz</who> <cue>said</cue> <content>that the bridge would close in May</content>."],
    ["clause without that", "<who>Ruiz</who> <cue>said</cue> <content>the bridge would close in May</content>."],
    ["auxiliary and adverb of the cue", "<who>Ruiz</who> <cue>has also said</cue> <content>that the bridge is safe</content>."],
    ["according to, before", "<cue>According to</cue> <who>Ana Ruiz</who>, <content>the bridge will close in May</content>."],
    [
      "according to, after",
      "<content>The bridge will close in May</content>, <cue>according to</cue> <who>Ana Ruiz, a lawyer for the port</who>.",
    ],
    [
      "noun phrase, source with an apposition",
      "<who>Ana Ruiz, president of the Ferry Board,</who> <cue>rejected</cue> <content>the council’s new plan for the bridge</content>.",
    ],
    ["infinitive", "<who>The council</who> <cue>refused</cue> <content>to publish the report</content>."],
    [
      "infinitive with who is asked, and when",
      "<who>The council</who> <cue>asked</cue> <to>the ministry</to> in June <content>to explain the delay</content>.",
    ],
    [
      "infinitive of a relative clause without a pronoun",
      "The ferry <who>the council</who> <cue>wants</cue> <content>to buy</content> needs a new engine.",
    ],
    ["passive of expectation", "<content>Lin</content> <cue>is expected</cue> <content>to resign in May</content>."],
    ["passive of telling", "<to>Lin</to> <cue>was told</cue> <content>that the bridge was unsafe</content>."],
    ["cue noun", "Nobody heard <who>the mayor’s</who> <cue>claim</cue> <content>that ferries are cheap</content>."],
    ["cue noun as a subject", "<who>The mayor’s</who> <cue>claim</cue> <content>that ferries are cheap</content> surprised nobody."],
    [
      "words in marks amid a clause",
      "<who>Lin</who> <cue>said</cue> <content>it was “a waste” and that he would vote against it</content>.",
    ],
    ["words in marks as a noun phrase", "<who>Lin</who> <cue>called</cue> <content>the fee “an insult.”</content>"],
    [
      "participle between source and cue",
      "<who>A port official, speaking anonymously to keep her job,</who> <cue>suggested</cue> <content>the bridge could be sold</content>.",
    ],
    ["demonstrative source", "<content>“It was late,”</content> <who>that port official</who> <cue>said</cue>."],
    ["surname that is a common word", "<content>“It was late,”</content> <who>Lynch</who> <cue>said</cue>."],
    ["verb that no list has", "<content>“We lost twice,”</content> <cue>croaked</cue> <who>Bo Lin</who>."],
    ["words that somebody used", "<who>Ana Ruiz</who> <cue>has used the phrase</cue> <content>“idle harbour”</content> twice."],
    ["new words that somebody used", "<who>The mayor</who> <cue>coined a new term</cue>, <content>“ferry debt,”</content> in May."],
    ["relative clause", "The mayor, <who>who</who> <cue>said</cue> <content>she was tired</content>, left early."],
    ["what begins the sentence is no content", "After the vote, <who>Lin</who> <cue>said</cue> <content>he was tired</content>."],
    [
      "quotation of two paragraphs with its cue in the second",
      "<content>“This goes on.</content>\n<content>“And on,”</content> <cue>said</cue> <who>Lin</who>.",
    ],
    ["floating quotation", "<content>“We lost.”</content>"],
  ])("%s", (_name, source) => {
    const { count, found, marked: expected } = only(source);
    expect(found).toEqual(expected);
    expect(count).toBe(1);
  });
});

describe("several attributions", () => {
  test("a participle shares the subject of the verb before it", () =>
    expect(
      lines("Mayor Bo Lin has dismissed the report as “nonsense,” arguing that ferries are cheap, yet farmers worry the cost is higher."),
    ).toEqual([
      "Mayor Bo Lin | has dismissed | the report as “nonsense,”",
      "Mayor Bo Lin | arguing | that ferries are cheap",
      "farmers | worry | the cost is higher",
    ]));
  test("a second verb shares the first one's subject, not that of the content between", () =>
    expect(lines("Lin said the plan had failed and warned that more would follow.")).toEqual([
      "Lin | said | the plan had failed",
      "Lin | warned | that more would follow",
    ]));
  test("a clause behind a comma and a conjunction keeps its own subject", () =>
    expect(lines("Critics said ferries were slow, but the mayor walked out, arguing that time was short.")).toEqual([
      "Critics | said | ferries were slow",
      "the mayor | arguing | that time was short",
    ]));
  test("two subjects joined by *and* each keep their content", () =>
    expect(
      lines("Farmers cite rising costs and bad roads, and Minister Bo Lin, chair of the Ferry Board, rejected the proposed fee."),
    ).toEqual(["Farmers | cite | rising costs and bad roads", "Minister Bo Lin, chair of the Ferry Board, | rejected | the proposed fee"]));
  test("an infinitive ends where another speaks", () =>
    expect(lines("Two mayors asked the ministry to publish the files, and a farmer said the delay “is a scandal.”")).toEqual([
      "Two mayors | asked | to publish the files",
      "a farmer | said | the delay “is a scandal.”",
    ]));
});

describe("who does not speak", () => {
  test("the subject of a clause inside the content", () =>
    expect(lines("The records could be sold if the party loses, suggested a clerk, who asked nobody.")[0]).toMatch(
      /^a clerk, who asked nobody \| suggested/,
    ));
  test("a relative pronoun with the words around its clause", () =>
    expect(lines("That clerk, who asked not to be named, warned the records could be sold.").at(-1)).toBe(
      "That clerk, who asked not to be named, | warned | the records could be sold",
    ));
  test("a noun that the tagger took a verb for", () =>
    expect(lines("Town clerks fear that the real aim is another.")).toEqual(["Town clerks | fear | that the real aim is another"]));
  test("a participle that opens the sentence has its subject behind its content", () =>
    expect(lines("Arguing that meters are public, Minister Lena Voss left the room.")).toEqual([
      "Minister Lena Voss | Arguing | that meters are public",
    ]));
});

describe("near misses", () => {
  test("words held at a distance are no quotation", () => expect(lines("The council looks at a list of “priority” roads.")).toEqual([]));
  test("a fragment in marks without a cue does not float", () =>
    expect(lines("The road was “in a very bad state for years” before May.")).toEqual([]));
  test("a thing that somebody used is no wording", () => expect(lines("Ana Ruiz used the old “Gull” twice.")).toEqual([]));
  test("a name before a colon is no verb", () => expect(lines("Ted Ruiz: “We lost the vote in May.”").join()).not.toContain("| Ted |"));
  test("a transcript's line gets no speaker carried to it", () => expect(lines('"RUIZ: We lost the vote."')).toEqual([]));
  test("a narrative sentence has no attribution", () => expect(lines("Prices rose, the mayor left and the ferry sank.")).toEqual([]));
  test("page furniture is passed over", () => expect(lines("Read more: “We lost,” said Lin")).toEqual([]));
  test("no text has no attribution", () => expect(lines("")).toEqual([]));
});
