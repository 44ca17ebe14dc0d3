import { describe, expect, test } from "vitest";
import { linkArticles } from "../../../src/core/actors/link-articles.ts";
import { linked, readActors } from "./support/read-actors.ts";

const said = (who: string, id: string) => readActors(`<who1>${who}</who1> <cue1>said</cue1> <content1>no</content1>.`, id);

describe("across articles", () => {
  test("a person is one by the full name", () =>
    expect(linked(said("Mayor Ana Ruiz", "a"), said("Ana Ruiz", "b"))).toEqual({ "actor:ana-ruiz": [0, 1] }));
  test("a middle initial may be missing", () =>
    expect(linked(said("Ana B. Ruiz", "a"), said("Ana Ruiz", "b"))).toEqual({ "actor:ana-b-ruiz": [0, 1] }));
  test("an organisation is one under both its names", () =>
    expect(linked(said("The Justice Department", "a"), said("The Department of Justice", "b"))).toEqual({
      "actor:justice-department": [0, 1],
    }));
  test("a lone surname stays in its article", () =>
    expect(Object.values(linked(said("Mr. Ruiz", "a"), said("Mr. Ruiz", "b")))).toEqual([[0], [1]]));
  test("an unnamed actor stays in its article", () =>
    expect(linked(said("A Republican official", "a"), said("A Republican official", "b"))).toEqual({
      "actor:a:republican-official": [0],
      "actor:b:republican-official": [1],
    }));
  test("a group stays in its article", () => expect(Object.values(linked(said("Voters", "a"), said("Voters", "b")))).toEqual([[0], [1]]));
  test("two of one name in two parties are kept apart, and listed", () => {
    const { actors, issues } = linkArticles([said("Ana Ruiz, a Republican,", "a"), said("Ana Ruiz, a Democrat,", "b")]);
    expect(actors.map(({ id }) => id)).toEqual(["actor:ana-ruiz", "actor:ana-ruiz-2"]);
    expect(issues).toMatchObject([{ rule: "same-name-kept-apart", severity: "note", file: "b" }]);
  });
  test("a junior is kept apart from a senior", () =>
    expect(Object.keys(linked(said("Ben Cole Jr.", "a"), said("Ben Cole Sr.", "b")))).toHaveLength(2));
  test("a junior is kept apart from one of the same name without that word, whichever comes first, and each finds its own", () => {
    const articles = [said("Ben Cole", "a"), said("Ben Cole Jr.", "b"), said("Mayor Ben Cole", "c"), said("Ben Cole, Jr.", "d")];
    expect(Object.values(linked(...articles))).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(Object.values(linked(...articles.toReversed()))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
  test("one without a middle initial does not join two who have different ones", () =>
    expect(Object.values(linked(said("Ana Ruiz", "a"), said("Ana B. Ruiz", "b"), said("Ana C. Ruiz", "c")))).toEqual([[0, 1], [2]]));
  test("an accent that one desk leaves out keeps nobody apart", () =>
    expect(Object.values(linked(said("Felipe Galdón", "a"), said("Felipe Galdon", "b")))).toEqual([[0, 1]]));
  test("a body called by what it is stays in its article, one with a name does not", () => {
    expect(Object.values(linked(said("The hospital", "a"), said("The hospital", "b")))).toEqual([[0], [1]]);
    expect(Object.values(linked(said("Glenmore Hospital", "a"), said("Glenmore Hospital", "b")))).toEqual([[0, 1]]);
  });
  test("two of one name whose ages lie too far apart are kept apart, and one who grows older is not", () => {
    const aged = (age: string, id: string, published: string) => {
      const read = said(`Ana Ruiz${age}`, id);
      return { ...read, text: { ...read.text, article: { ...read.text.article, published } } };
    };
    expect(Object.values(linked(aged(", 71,", "a", "2031-05-01"), aged(", 34,", "b", "2031-05-02")))).toEqual([[0], [1]]);
    expect(Object.values(linked(aged(", 34,", "a", "2031-05-01"), aged(" (35)", "b", "2032-05-02")))).toEqual([[0, 1]]);
    expect(Object.values(linked(aged(", 71,", "a", "2031-05-01"), aged("", "b", "2031-05-02")))).toEqual([[0, 1]]);
  });
  test("every actor of every article is in exactly one", () => {
    const articles = [said("Ana Ruiz and Ben Cole", "a"), said("Several port officials", "b"), said("Ana Ruiz", "c")];
    const members = linkArticles(articles).actors.flatMap((one) => one.members.map(({ article, actor }) => `${article} ${actor}`));
    expect(members.toSorted()).toEqual(
      articles.flatMap(({ actors }, article) => actors.actors.map((_, actor) => `${article} ${actor}`)).toSorted(),
    );
  });
});

test("an unnamed source stays in its article, described alike to the last word", () =>
  expect(
    Object.values(linked(said("a senior port official briefed on the case", "a"), said("A senior port official briefed on the case", "b"))),
  ).toEqual([[0], [1]]));
