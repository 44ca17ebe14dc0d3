import { describe, expect, test } from "vitest";
import { readWords, type Words } from "../../../src/core/attribution/clause.ts";
import type { Draft } from "../../../src/core/attribution/draft.ts";
import { mendContents } from "../../../src/core/attribution/mend-contents.ts";
import { meaningOf } from "../../../src/core/attribution/speech-act.ts";
import { overheard } from "../../../src/core/attribution/overheard.ts";
import { partPassives } from "../../../src/core/attribution/part-passives.ts";
import { partedContents } from "../../../src/core/attribution/parted-contents.ts";
import { swallowedSources } from "../../../src/core/attribution/swallowed-sources.ts";
import { toldFirst } from "../../../src/core/attribution/told-first.ts";
import { trimSources } from "../../../src/core/attribution/trim-sources.ts";
import { wholeSubjects } from "../../../src/core/attribution/whole-subjects.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../support/marked.ts";
import { textOf } from "../../support/tagger.ts";

type Mend = (words: Words, drafts: readonly Draft[]) => readonly Draft[];

/** Each draft left as `source | cue | content`, of those whose parts are marked `who1`, `cue1`, `content1`, and so on. */
function lines(mend: Mend, source: string, rule = "a model"): readonly string[] {
  const { text, all } = marked(source);
  const read = textOf(text);
  const drafts: Draft[] = [];
  for (let n = 1; all(`content${n}`).length > 0; n++)
    drafts.push({ content: all(`content${n}`), cue: all(`cue${n}`), sourceSpan: all(`who${n}`)[0] ?? null, grade: "stated", rule });
  const words = (span: { readonly start: number; readonly end: number } | null) => (span === null ? "-" : text.slice(span.start, span.end));
  return mend(readWords(read, findQuotations(read)), drafts).map(({ sourceSpan, cue, content }) =>
    [words(sourceSpan), cue.map(words).join(" … "), content.map(words).join(" … ")].join(" | "),
  );
}

describe("whom is told is no part of what", () => {
  const told = (content: string) => lines(toldFirst, `<who1>The nurse</who1> <cue1>told</cue1> <content1>${content}</content1>.`)[0];
  test.each([
    ["her he had died", "he had died"],
    ["me she had left", "she had left"],
    ["Harbour Radio the boats had left", "the boats had left"],
    ["the paper he was late", "he was late"],
  ])("%s", (content, left) => expect(told(content)).toBe(`The nurse | told | ${left}`));
  test.each(["her story", "the truth", "that he had died", "the boats to leave"])("but not in “%s”", (content) =>
    expect(told(content)).toBe(`The nurse | told | ${content}`),
  );
  test("nor behind another verb", () =>
    expect(lines(toldFirst, "<who1>Ruiz</who1> <cue1>said</cue1> <content1>Harbour Radio the station was late</content1>.")).toEqual([
      "Ruiz | said | Harbour Radio the station was late",
    ]));
});

describe("a source at the end of what was taken for content", () => {
  test("is who speaks", () =>
    expect(
      lines(swallowedSources, "<content1>A report is due next summer, the board's chair, Ines Cole,</content1> <cue1>said</cue1>."),
    ).toEqual(["the board's chair, Ines Cole, | said | A report is due next summer"]));
  test("is not, where the sentence goes on", () =>
    expect(lines(swallowedSources, "<content1>A report is due, the board</content1> <cue1>said</cue1> in May, and left.")).toEqual([
      "- | said | A report is due, the board",
    ]));
});

describe("a claim by nobody in particular", () => {
  const parted: Mend = (words, drafts) => partPassives(words.text.text, drafts);
  test("is not theirs whom it shakes", () =>
    expect(
      lines(parted, "<who1>The club</who1> <cue1>has been rocked by claims</cue1> <content1>that its striker will go</content1>."),
    ).toEqual(["- | has been rocked by claims | that its striker will go"]));
  test("is theirs who make it", () =>
    expect(
      lines(parted, "<who1>The club</who1> <cue1>rocked the league with claims</cue1> <content1>that it was broke</content1>."),
    ).toEqual(["The club | rocked the league with claims | that it was broke"]));
  test("nothing is said when told, behind a speaker with a verb", () =>
    expect(lines(parted, "“True,” said <who1>Ruiz</who1>, when <cue1>told</cue1>. <content1>“He did.”</content1>")).toEqual([]));
  test("and what is told is, without one", () =>
    expect(lines(parted, "<who1>Ruiz</who1> <cue1>told</cue1> us. <content1>“He did.”</content1>")).toEqual(["Ruiz | told | “He did.”"]));
});

describe("who speaks in a relative clause", () => {
  test("is its “who” behind a second verb", () =>
    expect(
      lines(
        wholeSubjects,
        "<who1>Cole</who1> was not named, except by the editor, Ana Ruiz, who stood on a chair and <cue1>shouted</cue1>, <content1>“Seven!”</content1>",
      ),
    ).toEqual(["who | shouted | “Seven!”"]));
  test("is the subject behind its comma", () =>
    expect(
      lines(wholeSubjects, "<who1>Cole</who1>, who stood on a chair, shook and <cue1>shouted</cue1>, <content1>“Seven!”</content1>"),
    ).toEqual(["Cole | shouted | “Seven!”"]));
  test("is not the one inside it", () =>
    expect(
      lines(
        wholeSubjects,
        "A second voice, which <who1>the paper</who1> could not place, <cue1>then said</cue1> <content1>“No.”</content1>",
      ),
    ).toEqual(["A second voice, which the paper could not place, | then said | “No.”"]));
});

test("what a cue in commas parts is one content", () => {
  const lent = "network: source of the cue before";
  expect(
    lines(
      partedContents,
      "<content1>The nurse</content1>, <who1><who2>she</who2></who1> <cue1>recalls</cue1>, <cue2>said</cue2> <content2>that he slept</content2>.",
      lent,
    ),
  ).toEqual(["she | recalls | The nurse … said that he slept"]);
  expect(
    lines(
      partedContents,
      "<content1>The ship left</content1>, <who1><who2>she</who2></who1> <cue1>said</cue1>. It <cue2>showed</cue2> <content2>that he slept</content2>.",
      lent,
    ),
  ).toHaveLength(2);
});

describe("who is heard to speak", () => {
  test("speaks", () =>
    expect(lines(overheard, "Her deputy, Mr Hale, was heard to mutter ‘Oh, for heaven’s sake’.")).toEqual([
      "Her deputy, Mr Hale, | was heard to mutter | ‘Oh, for heaven’s sake’",
    ]));
  test("and who is heard of does not", () =>
    expect(lines(overheard, "The band was heard in the hall as ‘Oh, for heaven’s sake’ began.")).toEqual([]));
});

test("a time is no part of who speaks", () =>
  expect(
    lines(
      (words, drafts) => trimSources(words.text.text, drafts),
      "<who1>17:05** Ana Ruiz</who1> <cue1>said</cue1> <content1>no</content1>.",
    ),
  ).toEqual(["Ana Ruiz | said | no"]));

describe("what was asked", () => {
  const answered: Mend = (words, drafts) => mendContents(words.text.text, words.quotations, drafts);
  test("is not what is answered", () =>
    expect(
      lines(
        answered,
        "Asked by the solicitor <content1>why it was sent</content1>, <who1>Ms Crum</who1> <cue1>said</cue1> <content1>it was chance</content1>.",
      ),
    ).toEqual(["Ms Crum | said | it was chance"]));
  test("and what stands before its cue is, where nobody asks", () =>
    expect(
      lines(answered, "<content1>What it was for</content1>, <who1>Ms Crum</who1> <cue1>said</cue1>, <content1>nobody knew</content1>."),
    ).toEqual(["Ms Crum | said | What it was for … nobody knew"]));
});

test("who remembers in words of somebody's own says them", () => {
  expect(meaningOf("remembers", true)).toMatchObject({ speech: true });
  expect(meaningOf("remembers")).toMatchObject({ speech: false });
});
