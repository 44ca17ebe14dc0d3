import { describe, expect, test } from "vitest";
import { partSentences } from "../../../src/core/attribution/part-sentences.ts";
import { marked } from "../../support/marked.ts";
import { textOf } from "../../support/tagger.ts";

/** The contents left of the draft whose parts are marked `who`, `cue` and `content`. */
function left(source: string): string {
  const { text, all } = marked(source);
  const draft = { content: all("content"), cue: all("cue"), sourceSpan: all("who")[0] ?? null, grade: "stated" as const, rule: "a model" };
  const [parted] = partSentences(text, textOf(text).sentences, [draft]);
  return parted?.content.map(({ start, end }) => text.slice(start, end)).join(" … ") ?? "";
}
const said = "<who>Another pilot</who> <cue>said</cue>";

describe("a quotation before the sentence of its cue", () => {
  test("is not what that sentence tells of", () =>
    expect(left(`<content>“It is chaos.”</content> ${said} <content>the port would close</content>.`)).toBe("the port would close"));
  test("is, where its own stop is a comma", () =>
    expect(left(`<content>“It is chaos,”</content> ${said}, <content>the port would close</content>.`)).toBe(
      "“It is chaos,” … the port would close",
    ));
  test("is, where only another quotation goes on", () =>
    expect(left(`<content>“Is it chaos?”</content> ${said}. <content>“It is.”</content>`)).toBe("“Is it chaos?” … “It is.”"));
  test("is, where nothing else is said", () => expect(left(`<content>“It is chaos.”</content> ${said}.`)).toBe("“It is chaos.”"));
});
