import { expect, test } from "vitest";
import { findConflicts } from "../../../src/core/graph/find-conflicts.ts";
import { compareWordings } from "../../../src/core/graph/compare-wordings.ts";
import { affair, quoteWith, type Told } from "../graph/affair.ts";

const offer = "We have made a full and fair offer for the mill, and we look forward to an answer";
const said = (outlet: string, day: number, who: string, words = offer): Told => [
  outlet,
  `2033-01-${day}`,
  `The mill may be sold.\n\n“${words},” ${who} said on Thursday.`,
];
const kinds = (...articles: readonly Told[]) => findConflicts(affair(...articles)).map(({ kind }) => kind);

test("one who is named in full here and by the surname there is one speaker, not two", () => {
  expect(kinds(said("Wire", 27, "Chairman Yusuf Karim"), said("Grainwatch", 28, "Mr. Karim"))).toEqual([]);
  expect(kinds(said("Wire", 27, "Chairman Yusuf Karim"), said("Grainwatch", 28, "Dolores Finch"))).toEqual(["two-speakers"]);
});

test("two wordings laid side by side follow the same rule", () => {
  const graph = affair(said("Wire", 27, "Chairman Yusuf Karim"), said("Grainwatch", 28, "Mr. Karim", `${offer} soon`));
  const [one, other] = [quoteWith(graph, "to an answer,"), quoteWith(graph, "answer soon")];
  expect(compareWordings(graph, one, other).alterations).toEqual(["shortened"]);
});

test("two speakers of one line conflict over a wording between them that names nobody", () => {
  const line = (who: string, words: string) => `The cup is gone.\n\n“${words},” ${who} said.`;
  const told = "I told the lads that nobody remembers who lost a semi-final, and they went out and played like it";
  const between: Told = ["Gazette", "2033-01-28", line("the boss of one of the two clubs", `${told}, all of them`)];
  const graph = (who: string) =>
    affair(["Wire", "2033-01-27", line("Coach Gil Prentice", told)], between, [
      "Goal Daily",
      "2033-01-29",
      line(who, "nobody remembers who lost a semi-final"),
    ]);
  expect(findConflicts(graph("Coach Andre Sarto")).map(({ kind, edge }) => [kind, edge])).toEqual([["two-speakers", null]]);
  expect(findConflicts(graph("Coach Prentice"))).toEqual([]);
});
