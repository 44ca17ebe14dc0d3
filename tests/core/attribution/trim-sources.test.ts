import { describe, expect, test } from "vitest";
import { trimSources } from "../../../src/core/attribution/trim-sources.ts";
import { marked } from "../../support/marked.ts";

/** Who speaks where the parts marked `who` and `cue` were found. */
function speakerOf(source: string): string {
  const { text, all } = marked(source);
  const draft = { content: all("content"), cue: all("cue"), sourceSpan: all("who")[0] ?? null, grade: "stated", rule: "a model" } as const;
  return trimSources(text, [draft]).map(({ sourceSpan }) => (sourceSpan ? text.slice(sourceSpan.start, sourceSpan.end) : "-"))[0] ?? "";
}

describe("who speaks", () => {
  test("is who is led to it, not what led him", () =>
    expect(speakerOf("<who>The loss of the bridge has led some allies</who> <cue>to worry</cue> <content>that he will go</content>.")).toBe(
      "some allies",
    ));
  test("is who leads somebody where the cue is another", () =>
    expect(speakerOf("<who>The clerk who led the strike</who> <cue>wants</cue> <content>to go</content>.")).toBe(
      "The clerk who led the strike",
    ));
  test("is not the point that he makes", () =>
    expect(speakerOf("<content>It was late</content>, <who>a point Ana Ruiz</who> <cue>also made</cue>.")).toBe("Ana Ruiz"));
  test("has a name with an article", () =>
    expect(speakerOf("<content>It was late</content>, <who>a mayor Ruiz</who> <cue>trusts said</cue>.")).toBe("a mayor Ruiz"));
});
