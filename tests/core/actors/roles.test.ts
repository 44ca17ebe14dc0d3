import { describe, expect, test } from "vitest";
import { actorNamed, readActors } from "./support/read-actors.ts";

const rolesOf = (source: string, name: string) => {
  const article = readActors(source);
  return actorNamed(article, name).roles.map(({ words, kind, at }) => ({
    words,
    kind,
    at: at === null ? null : (article.actors.actors[at]?.names[0] ?? null),
  }));
};
const said = "<cue1>said</cue1> <content1>no</content1>.";

describe("roles", () => {
  test("stand in front of a name", () =>
    expect(rolesOf(`<who1>Arden Secretary of State Ana Ruiz</who1> ${said}`, "Ana Ruiz")).toEqual([
      { words: "Arden Secretary of State", kind: "office", at: null },
    ]));
  test("stand behind it, at an organisation", () =>
    expect(rolesOf(`<who1>Ana Ruiz, president of the National League of Mayors,</who1> ${said}`, "Ana Ruiz")).toEqual([
      { words: "president of the National League of Mayors", kind: "office", at: "National League of Mayors" },
    ]));
  test("are, of two organisations named, at the last", () =>
    expect(rolesOf(`<who1>Ana Ruiz, head of the Ferry Board and of the Port Authority,</who1> ${said}`, "Ana Ruiz")).toEqual([
      { words: "head of the Ferry Board and of the Port Authority", kind: "office", at: "Port Authority" },
    ]));
  test("may be told as what somebody does", () => {
    expect(rolesOf(`<who1>Ben Cole, who heads the Ferry Board,</who1> ${said}`, "Ben Cole")).toEqual([
      { words: "heads the Ferry Board", kind: "office", at: "Ferry Board" },
    ]);
    expect(rolesOf(`<who1>Ben Cole, who founded Harbour Watch,</who1> ${said}`, "Ben Cole").map(({ words }) => words)).toEqual([
      "founded Harbour Watch",
    ]);
  });
  test("are none where somebody leads or runs otherwise", () => {
    expect(rolesOf(`<who1>Ben Cole, who leads in the polls,</who1> ${said}`, "Ben Cole")).toEqual([]);
    expect(rolesOf(`<who1>Ben Cole, who runs five miles a day,</who1> ${said}`, "Ben Cole")).toEqual([]);
  });
  test("are at none that the sentence names behind them", () =>
    expect(rolesOf(`<who1>Ana Ruiz, a teacher,</who1> told the Port Authority that ${said}`, "Ana Ruiz")).toEqual([
      { words: "a teacher", kind: "office", at: null },
    ]));
  test("may be a party", () =>
    expect(rolesOf(`<who1>Ana Ruiz, a Republican,</who1> ${said}`, "Ana Ruiz")).toEqual([
      { words: "a Republican", kind: "party", at: null },
    ]));
  test("may be a party in brackets", () =>
    expect(rolesOf(`<who1>Sen. Ana Ruiz (R-S.C.)</who1> ${said}`, "Ana Ruiz").map(({ words }) => words)).toEqual(["Sen.", "R-S.C."]));
  test("say who speaks for whom", () =>
    expect(rolesOf(`Ben Cole won. <who1>Cole campaign spokeswoman Ana Ruiz</who1> ${said}`, "Ana Ruiz")).toEqual([
      { words: "Cole campaign spokeswoman", kind: "office", at: "Cole campaign" },
    ]));
  test("a place behind a name is none", () => expect(rolesOf(`<who1>Ana Ruiz, of Arden,</who1> ${said}`, "Ana Ruiz")).toEqual([]));
  test("an age is none", () => expect(rolesOf(`<who1>Ana Ruiz, 54,</who1> ${said}`, "Ana Ruiz")).toEqual([]));
  test("a form of address is none", () => expect(rolesOf(`<who1>Mrs. Ruiz</who1> ${said}`, "Ruiz")).toEqual([]));
});

const actsOf = (source: string) => {
  const { actors, text } = readActors(source);
  return actors.acts.map(({ from, to, verb }) =>
    [actors.actors[from]?.names[0], text.text.slice(verb.start, verb.end), actors.actors[to]?.names[0]].join(" "),
  );
};

describe("acts", () => {
  test("are what one actor did to another", () =>
    expect(actsOf("The Arden Board of Pilots sued the Fisheries Department on Monday.")).toEqual([
      "Arden Board of Pilots sued Fisheries Department",
    ]));
  test("are turned round in the passive", () =>
    expect(actsOf("The Fisheries Department was sued by the Arden Board of Pilots.")).toEqual([
      "Arden Board of Pilots sued Fisheries Department",
    ]));
  test("reach over an apposition", () =>
    expect(actsOf("Ana Ruiz, president of the League of Mayors, rejected the Fisheries Department's plan.")).toEqual([
      "Ana Ruiz rejected Fisheries Department",
    ]));
  test("are none where they were not done", () => expect(actsOf("Ana Ruiz has not sued Ben Cole.")).toEqual([]));
  test("are none inside a quotation", () => expect(actsOf("“Ana Ruiz sued Ben Cole,” a man said.")).toEqual([]));
  test("are none where the object is no actor", () => expect(actsOf("Ana Ruiz rejected the plan.")).toEqual([]));
});
