import { describe, expect, test } from "vitest";
import { readWords } from "../../../src/core/attribution/clause.ts";
import { wholeSubjects } from "../../../src/core/attribution/whole-subjects.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { readArticleText } from "../../../src/core/text/read-article-text.ts";
import { marked } from "../../support/marked.ts";
import { tagger } from "../../support/tagger.ts";

/** Who speaks where the parts marked `who` and `cue` were found. */
function speakerOf(source: string): string {
  const { text, all } = marked(source);
  const read = readArticleText({ id: "gull", text }, tagger);
  const draft = { content: all("content"), cue: all("cue"), sourceSpan: all("who")[0] ?? null, grade: "stated", rule: "a model" } as const;
  const span = wholeSubjects(readWords(read, findQuotations(read)), [draft])[0]?.sourceSpan;
  return span ? read.text.slice(span.start, span.end) : "-";
}

describe("the end of a relative clause", () => {
  test("is not who speaks", () =>
    expect(
      speakerOf("Bo Lin, who chairs <who>the pilots’ guild,</who> <cue>said</cue> <content>the members had paid enough</content>."),
    ).toBe("Bo Lin, who chairs the pilots’ guild,"));
  test("is not who speaks where the source leaves its comma out", () =>
    expect(speakerOf("The guild, which answers to <who>the mayor</who>, <cue>said</cue> <content>it was late</content>.")).toBe(
      "The guild, which answers to the mayor,",
    ));
});

describe("an apposition", () => {
  test("is not who speaks without its name", () =>
    expect(speakerOf("Cole left. But Bo Lin, <who>her rival,</who> <cue>was unkind:</cue> <content>“No.”</content>")).toBe(
      "Bo Lin, her rival,",
    ));
  test("is who speaks where no name of its clause stands in front", () =>
    expect(speakerOf("She saw the pier of Arden, <who>her rival,</who> <cue>said</cue> <content>“No.”</content>")).toBe("her rival,"));
});

describe("the pronoun of a relative clause", () => {
  test("is not who speaks behind it", () =>
    expect(
      speakerOf("Two clerks who were there, and <who>who</who> asked for silence, <cue>confirmed</cue> <content>the account</content>."),
    ).toBe("Two clerks who were there, and who asked for silence,"));
  test("is who speaks in it", () => {
    expect(speakerOf("Two clerks <who>who</who> <cue>saw</cue> <content>the account</content>, left.")).toBe("who");
    expect(speakerOf("Two clerks <who>who</who>, in May, <cue>confirmed</cue> <content>the account</content>, left.")).toBe("who");
  });
});

describe("what a participle's preposition governs", () => {
  test("is not who speaks", () =>
    expect(speakerOf("A woman blamed for <who>the fire</who> <cue>said</cue> <content>she was innocent</content>.")).toBe(
      "A woman blamed for the fire",
    ));
  test("is not who speaks where a verb of its own stands in it", () =>
    expect(speakerOf("A man accused of burning <who>a boatyard</who> <cue>said</cue> <content>he slept</content>.")).toBe(
      "A man accused of burning a boatyard",
    ));
  test("is not who speaks behind “familiar with”", () =>
    expect(speakerOf("Two people familiar with <who>the matter</who> <cue>said</cue> <content>it was close</content>.")).toBe(
      "Two people familiar with the matter",
    ));
  test("is who speaks in a clause of its own", () => {
    expect(speakerOf("The rider tired after <who>the mayor</who> <cue>said</cue> <content>it was far</content>.")).toBe("the mayor");
    expect(speakerOf("The town wavered on <who>Ruiz’s</who> <cue>claim</cue> <content>that it was far</content>.")).toBe("Ruiz’s");
  });
  test("is what a thing is called by behind “called”", () =>
    expect(speakerOf("The film shown to <who>a club</who> <cue>called</cue> <content>“The Gulls”</content> was long.")).toBe("a club"));
});

describe("a source stays as it is", () => {
  test("where it begins the sentence", () =>
    expect(speakerOf("<who>The pilots’ guild,</who> <cue>said</cue> <content>the members had paid enough</content>.")).toBe(
      "The pilots’ guild,",
    ));
  test("where another comma closes the relative clause before it", () =>
    expect(speakerOf("Bo Lin, who chairs the guild, and <who>Ana Ruiz,</who> <cue>said</cue> <content>it was late</content>.")).toBe(
      "Ana Ruiz,",
    ));
  test("where it speaks inside the relative clause", () =>
    expect(speakerOf("Bo Lin, who <who>the mayor</who> <cue>said</cue> <content>was late</content>, left.")).toBe("the mayor"));
  test("where it stands behind its cue", () =>
    expect(speakerOf("<content>It was late</content>, <cue>said</cue> <who>the mayor</who>, who left.")).toBe("the mayor"));
});
