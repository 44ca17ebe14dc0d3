import { expect, test } from "vitest";
import { findCredits } from "../../../src/core/graph/find-credits.ts";
import { speakersOf } from "../../../src/core/graph/speakers-of.ts";
import { affair, quoteWith, type Told } from "./affair.ts";

const line = "The ferry will not sail again before the harbour wall has been mended and tested";
const wire: Told = ["Northwire", "2032-03-02", `The ferry is laid up.\n\n“${line},” Mayor Ana Ruiz said on Tuesday.`];

test("an outlet of the collection is known in other articles by a name that one article alone takes for a person's", () => {
  const echo: Told = [
    "Valley Echo",
    "2032-03-03",
    `The town waits.\n\n“${line},” Mayor Ana Ruiz told Northwire.\n\nNorthwire reported that the pilot had left.`,
  ];
  const graph = affair(wire, echo);
  expect(speakersOf(graph, quoteWith(graph, "the pilot had left").id).map(({ speaker }) => speaker.id)).toEqual(["actor:northwire"]);
  expect(graph.edgesFrom("actor:northwire", "published").map(({ to }) => to)).toContain("source:northwire-0");
  expect(findCredits(graph)).toMatchObject([{ from: "source:valley-echo-1", to: "source:northwire-0" }]);
});

test("“according to” an outlet of the collection is that outlet's account", () => {
  const graph = affair(wire, ["Standard", "2032-03-03", "According to the Northwire, the mayor has had no letter from the ferry's owner."]);
  const quote = quoteWith(graph, "no letter");
  expect(speakersOf(graph, quote.id).map(({ speaker }) => speaker.id)).toEqual(["actor:northwire"]);
  expect(graph.edgesFrom(quote.id, "via")).toMatchObject([{ grade: "stated" }]);
});

test("somebody who is called like an outlet, by an office or as “she”, is no outlet", () => {
  const hask: Told = ["Hask", "2032-03-02", "The ferry is laid up."];
  const graph = affair(hask, ["Standard", "2032-03-03", `“${line},” Mayor Hask said. She said that the pilot had left.`]);
  const [speaker] = speakersOf(graph, quoteWith(graph, line).id).map((one) => one.speaker);
  expect(speaker).toMatchObject({ actor: "person", outlet: false });
});
