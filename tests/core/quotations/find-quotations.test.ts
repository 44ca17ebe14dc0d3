import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";

const quotations = (given: string) => {
  const text = textOf(given);
  return findQuotations(text).map((quotation) => ({ ...quotation, words: text.text.slice(quotation.start, quotation.end) }));
};
const useOf = (given: string) => quotations(given).map((quotation) => quotation.use);
const wordsOf = (given: string) => quotations(given).map((quotation) => quotation.words);

describe("pairs", () => {
  test("curly marks", () => expect(wordsOf("“We won,” she said.")).toEqual(["“We won,”"]));
  test("straight marks", () => expect(wordsOf('"We won," she said. "At last."')).toEqual(['"We won,"', '"At last."']));
  test("two apostrophes", () => expect(wordsOf("''We won,'' she said. ''At last.''")).toEqual(["''We won,''", "''At last.''"]));
  test("two backticks with two apostrophes", () => expect(wordsOf("``We won,'' she said.")).toEqual(["``We won,''"]));
  test("angle marks", () => expect(wordsOf("«We won,» she said.")).toEqual(["«We won,»"]));
  test("angle marks that point inward", () => expect(wordsOf("»We won«, she said.")).toEqual(["»We won«"]));
  test("low and high marks", () => expect(wordsOf("„We won“, she said.")).toEqual(["„We won“"]));
  test("marks of two kinds", () => expect(wordsOf('“We won," she said.')).toEqual(['“We won,"']));
  test("a mark turned the wrong way at the beginning", () => expect(wordsOf("He said ”we won” and left.")).toEqual(["”we won”"]));
  test("a mark turned the wrong way that a cut-off sentence follows", () =>
    expect(wordsOf("The ferry sank.\n” … nobody came,” she said.")).toEqual(["” … nobody came,”"]));
  test("a mark turned the wrong way before a whole quotation is none", () =>
    expect(wordsOf("The ferry sank.\n” Then “nobody came,” she said.")).toEqual(["“nobody came,”"]));
  test("a mark turned the wrong way at the end", () => expect(wordsOf("“We won,“ she said. “Yes.”")).toEqual(["“We won,“", "“Yes.”"]));
  test("several sentences", () => expect(wordsOf("“We won. It took years. Sen. Ruiz helped,” she said.")).toHaveLength(1));
  test("marks without a space around them", () => expect(wordsOf("the bill—“a scandal”—failed")).toEqual(["“a scandal”"]));
  test("marks beside brackets", () => expect(wordsOf("the bill (“a scandal”) failed")).toEqual(["“a scandal”"]));
});

describe("single marks", () => {
  test("pair in British style", () => expect(wordsOf("‘We won,’ she said.")).toEqual(["‘We won,’"]));
  test("pair when straight", () => expect(wordsOf("'We won,' she said.")).toEqual(["'We won,'"]));
  test("are not closed by an apostrophe", () => expect(wordsOf("‘We didn’t win,’ she said.")).toEqual(["‘We didn’t win,’"]));
  test("are not closed by a possessive plural", () =>
    expect(wordsOf("‘The students’ votes were lost,’ she said.")).toEqual(["‘The students’ votes were lost,’"]));
  test("are not opened by an elision", () => expect(wordsOf("Rock ’n’ roll in the ’90s, ‘90s and 'em, she said.")).toEqual([]));
  test("are not opened by an apostrophe that nothing closes", () => expect(wordsOf("the boys' club and 'a thing")).toEqual([]));
  test("may hold double ones", () =>
    expect(wordsOf("‘He called it “rubbish” twice,’ she said.")).toEqual(["‘He called it “rubbish” twice,’", "“rubbish”"]));
  test("inches and feet are no marks", () => expect(wordsOf('"He is 6\'2" tall," she said.')).toEqual(['"He is 6\'2" tall,"']));
});

describe("nesting", () => {
  test("has a depth and a holder", () => {
    expect(quotations("“He told me, ‘Go home,’ and I went,” she said.")).toMatchObject([
      { depth: 0, inside: null },
      { depth: 1, inside: 0, words: "‘Go home,’" },
    ]);
  });
  test("may end where the outer quotation ends", () =>
    expect(wordsOf("“He told me, ‘Go home,’” she said.")).toEqual(["“He told me, ‘Go home,’”", "‘Go home,’"]));
  test("works with the same straight marks", () =>
    expect(wordsOf('"He said "no" to me," she said.')).toEqual(['"He said "no" to me,"', '"no"']));
  test("works with three apostrophes", () =>
    expect(wordsOf("''He told me, 'Go home,''' she said.")).toEqual(["''He told me, 'Go home,'''", "'Go home,'"]));
});

describe("paragraphs", () => {
  test("that reopen the mark go on with the quotation", () => {
    expect(quotations("“We won.\n“It took years,” she said.")).toMatchObject([
      { words: "“We won.", ending: "reopened" },
      { words: "“It took years,”", ending: "closed", continues: 0 },
    ]);
  });
  test("that reopen single marks go on with it", () =>
    expect(quotations("‘We won.\n‘It took years,’ she said.")).toMatchObject([{ ending: "reopened" }, { continues: 0 }]));
  test("that reopen two apostrophes go on with it", () =>
    expect(quotations("''We won.\n''It took years,'' she said.")).toMatchObject([{ ending: "reopened" }, { continues: 0 }]));
  test("end a quotation that nothing closes", () =>
    expect(quotations("“We won.\nShe left.")).toMatchObject([{ words: "“We won.", ending: "unclosed", continues: null }]));
  test("do not go on with a quotation that was closed", () =>
    expect(quotations("“We won.”\n“It took years,” she said.")).toMatchObject([{ continues: null }, { continues: null }]));
  test("may be three", () => expect(quotations("“One.\n“Two.\n“Three.”").map((q) => q.continues)).toEqual([null, 0, 1]));
  test("of page furniture between do not break it", () =>
    expect(quotations("“One.\nRead more: Ten towns\n“Two.”").map((q) => q.continues)).toEqual([null, 0]));
});

describe("a passage copied from elsewhere", () => {
  const passage = '"Ruiz slept.\n"Lin rose and called “Wake up!”\n“At last,” said Lin.\n"Both left.\n“Goodbye,” said Ruiz.';
  test("opens straight marks around quotations in curly ones: it is no quotation of the article's", () =>
    expect(quotations(passage).map(({ words, depth }) => `${depth} ${words}`)).toEqual(["0 “Wake up!”", "0 “At last,”", "0 “Goodbye,”"]));
  test("is a quotation where its last paragraph closes the straight mark", () =>
    expect(wordsOf('"One.\n"Two.\n"Three.\n"Four." She left “at once.”')).toEqual(['"One.', '"Two.', '"Three.', '"Four."', "“at once.”"]));
  test("is not seen where only two paragraphs are so marked", () =>
    expect(wordsOf('"Ruiz slept.\n"Lin rose.\n“At last,” said Lin.')).toEqual(['"Ruiz slept.', '"Lin rose.', "“At last,”"]));
});

describe("marks that do not pair", () => {
  test("a closing one alone is none", () => expect(wordsOf("We won,” she said.")).toEqual([]));
  test("an opening one does not swallow the next quotation", () =>
    expect(wordsOf("“We won, she said. “It took years.”")).toContain("“It took years.”"));
});

describe("use", () => {
  test("a sentence is speech", () => expect(useOf("“We won,” she said.")).toEqual(["speech"]));
  test("a word held at a distance is a scare quote", () => expect(useOf("The so-called “reform” failed.")).toEqual(["scare"]));
  test("a title is a scare quote", () => expect(useOf("She read from “The Long Road Home” aloud.")).toEqual(["scare"]));
  test("words put in a mouth are imagined", () =>
    expect(useOf("“They can say, ‘See, you lost,’” she said.")).toEqual(["speech", "imagined"]));
  test("words told again are speech", () => expect(useOf("“They told me, ‘See, you lost,’” she said.")).toEqual(["speech", "speech"]));
  test("words one is about to say are imagined", () =>
    expect(useOf("“If he comes back to say, ‘You lost, my friends,’ we laugh,” she said.")).toEqual(["speech", "imagined"]));
  test("outside of a quotation “would say” is no sign", () =>
    expect(useOf("He would say only, “We are looking into it.”")).toEqual(["speech"]));
});

describe("whatever the marks", () => {
  const parts = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "''",
    "``",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "a",
    "word ",
    " ",
    "said",
    ",",
    ".",
    "\n",
    "\n\n",
    "6'2\"",
    "don’t",
    "\r\n",
    "👨‍👩‍👧",
  );
  test("quotations stay inside the text, in order, and nest", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        const text = textOf(pieces.join(""));
        const found = findQuotations(text);
        found.forEach((quotation, index) => {
          const { start, end, inner, inside, depth, continues } = quotation;
          expect(
            start >= 0 && start < end && end <= text.text.length && start < inner.start && inner.start <= inner.end && inner.end <= end,
          ).toBe(true);
          expect(text.paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
          if (inside !== null) expect(found[inside]).toMatchObject({ depth: depth - 1 });
          if (continues !== null) expect(continues).toBeLessThan(index);
          for (const other of found.slice(index + 1))
            expect(other.start >= end || (other.end <= end && other.start >= inner.start)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
  test("twenty thousand marks of one kind do no harm", () => {
    for (const mark of ["“", '"', "'a ", "‘", "’ ", "“‘", "''a "]) {
      const text = textOf(mark.repeat(20_000));
      for (const { start, end } of findQuotations(text)) expect(end - start).toBeGreaterThan(0);
    }
  });
});
