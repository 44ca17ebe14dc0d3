import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorrections } from "../../../src/core/corrections/read-corrections.ts";
import { writeCorrections } from "../../../src/core/corrections/write-corrections.ts";
import type { Correction } from "../../../src/core/model/correction.ts";

const entry = `- decision: speaker
  about: quote:post:5f3a9c1b
  to: [actor:ada-quill]
  who: Ida Falk
  when: 2031-04-02
  why: "The sentence before: she is named."
`;

test("reads a decision, and an empty file as none", () => {
  expect(readCorrections("c.yaml", entry)).toEqual({
    corrections: [
      {
        decision: "speaker",
        about: "quote:post:5f3a9c1b",
        to: ["actor:ada-quill"],
        who: "Ida Falk",
        when: "2031-04-02",
        why: "The sentence before: she is named.",
      },
    ],
    issues: [],
  });
  expect(readCorrections("c.yaml", "# none yet\n")).toEqual({ corrections: [], issues: [] });
});

describe("says in which line what is wrong, and keeps the rest", () => {
  test.each([
    ["a misspelt decision", entry.replace("speaker", "speakr"), 1, /no decision "speakr"\. Did you mean "speaker"\?/],
    ["a missing reason", entry.replace(/ {2}why.*\n/, ""), 1, /"speaker" does not fit, why/],
    ["a misspelt key", entry.replace("  who:", "  whom: x\n  who:"), 1, /does not fit/],
    ["a wrong id", entry.replace("quote:post", "post"), 1, /an id that starts with quote:/],
    ["a date that is none", entry.replace("2031-04-02", "yesterday"), 1, /a date, such as 2031-04-02/],
    ["no list", "decision: note", 1, /not a list/],
    ["broken YAML", `${entry}- [`, 7, /not YAML/],
    ["aliases of aliases", "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]", 1, /no "decision"/],
  ])("%s", (_what, yaml, line, message) => {
    const { issues } = readCorrections("c.yaml", yaml);
    expect(issues[0]).toMatchObject({
      file: "c.yaml",
      place: { line },
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/decision \(speaker/),
    });
  });

  test("the good entry beside a bad one is kept", () => {
    expect(readCorrections("c.yaml", `${entry}${entry.replace("speaker", "nonsense")}`)).toMatchObject({
      corrections: [{ decision: "speaker" }],
      issues: [{ place: { line: 7 } }],
    });
  });
});

test("what is written is read back, whatever the words", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.normalize() === text);
  fc.assert(
    fc.property(words, words, (who, why) => {
      const correction: Correction = { decision: "note", about: "quote:post:1", who, when: "2031-04-02", why };
      expect(readCorrections("c.yaml", writeCorrections([correction]))).toEqual({ corrections: [correction], issues: [] });
    }),
  );
});
