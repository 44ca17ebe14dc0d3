import { expect, test } from "vitest";
import { compareWordings } from "../../../src/core/graph/compare-wordings.ts";
import { notKnown } from "../../../src/core/graph/not-known.ts";
import { wordingsOf } from "../../../src/core/graph/repeats-of.ts";
import { affair, quoteWith } from "../graph/affair.ts";

test("a transcript's turn is compared word for word, as if it stood in marks", () => {
  const line = "we will not flood a valley to keep a promise that the last government made";
  const graph = affair(
    ["Wire", "2032-03-02", `The dam is dead.\n\n“${line} to its friends,” Minister Petra Lindqvist said on Tuesday.`],
    [
      "Radio",
      "2032-03-05",
      `HOST: With me is the minister, Petra Lindqvist. Is the dam dead?\n\nLINDQVIST: Yes. As I said on Tuesday, ${line}.\n\nHOST: And the small dam?\n\nLINDQVIST: There is no small dam, and there was none.`,
    ],
  );
  const [said, turn] = [quoteWith(graph, "to its friends"), quoteWith(graph, "As I said on Tuesday")];
  expect(wordingsOf(graph, said.id).map(({ id }) => id)).toContain(turn.id);
  expect(compareWordings(graph, said, turn).alterations).toEqual(["shortened"]);
  expect(notKnown(graph, turn).join(" ")).not.toContain("own words are not given");
  expect(notKnown(graph, { ...turn, cue: said.cue }).join(" ")).toContain("own words are not given");
});
