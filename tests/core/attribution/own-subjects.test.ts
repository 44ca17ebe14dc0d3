import { describe, expect, test } from "vitest";
import { readWords } from "../../../src/core/attribution/clause.ts";
import { ownSubjects } from "../../../src/core/attribution/own-subjects.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { readArticleText } from "../../../src/core/text/read-article-text.ts";
import { marked } from "../../support/marked.ts";
import { tagger } from "../../support/tagger.ts";

/** Who speaks at the cue marked `cue`, to which another cue lent the source marked `who`. */
function speakerOf(source: string, rule = "network 1: source of the cue before"): string {
  const { text, all } = marked(source);
  const read = readArticleText({ id: "gull", text }, tagger);
  const draft = { content: all("content"), cue: all("cue"), sourceSpan: all("who")[0] ?? null, grade: "likely", rule } as const;
  const span = ownSubjects(readWords(read, findQuotations(read)), [draft])[0]?.sourceSpan;
  return span ? read.text.slice(span.start, span.end) : "-";
}

describe("a source that another cue lent", () => {
  test("gives way to the subject of the own verb", () =>
    expect(speakerOf("<who>Ana Ruiz</who> wrote “no”, and Bo Lin, her rival, <cue>was unkind:</cue> <content>“Never.”</content>")).toBe(
      "Bo Lin, her rival,",
    ));
  test("stays where the verbs share it", () =>
    expect(speakerOf("<who>Ana Ruiz</who> said it rained and <cue>warned</cue> <content>that it would hail</content>.")).toBe("Ana Ruiz"));
  test("stays with a participle", () =>
    expect(speakerOf("<who>Ana Ruiz</who> praised Bo Lin, <cue>adding</cue> <content>that it rained</content>.")).toBe("Ana Ruiz"));
  test("stays where a relative clause says something else", () =>
    expect(speakerOf("<who>Ana Ruiz</who> read a list of names that <cue>included</cue> <content>“no”</content>.")).toBe("Ana Ruiz"));
  test("is left alone where it stands beside its cue", () =>
    expect(speakerOf("<who>Ana Ruiz</who> wrote, and Bo Lin <cue>said</cue> <content>no</content>.", "network 1: cue beside")).toBe(
      "Ana Ruiz",
    ));
});
