import { describe, expect, test } from "vitest";
import { attributionLines } from "./read-attributions.ts";

describe("a block quotation behind a colon", () => {
  test("is what the cue before it brings in, whoever speaks inside it", () =>
    expect(attributionLines("Ana Ruiz wrote in an email:\n\n> I said that it would fall.\n> We are sorry.\n\nIt fell.")).toEqual([
      "Ana Ruiz | wrote in | I said that it would fall. … We are sorry.",
    ]));
  test("is nobody's where no verb of speech stands there", () =>
    expect(attributionLines("The notice on the bridge:\n\n> The council says it is closed.\n\nIt fell.")).toEqual([
      "The council | says | it is closed",
    ]));
  test("is left where the cue has its content", () =>
    expect(attributionLines("Ana Ruiz said that these were closed:\n\n> Pier Road, which Lunt said was safe.")).toContain(
      "Ana Ruiz | said | that these were closed",
    ));
  test("is nothing new without a colon", () =>
    expect(attributionLines("Ana Ruiz sent an email.\n\n> Lunt says it is closed.")).toEqual(["Lunt | says | it is closed"]));
});
