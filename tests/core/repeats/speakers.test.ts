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
