import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givenSpan } from "../../../src/core/text/given-span.ts";
import { textOf, words } from "../../support/tagger.ts";

const sentencesOf = (given: string) => {
  const { text, sentences } = textOf(given);
  return words(text, sentences);
};
const tokensOf = (given: string) => {
  const { text, tokens } = textOf(given);
  return words(text, tokens);
};
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "\r\n",
        "\r",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u2028",
        "e\u0301",
        "👨‍👩‍👧",
        "\ud800",
        "“",
        "”",
        "''",
        "a",
        "B.",
        " ",
        "said",
        "-",
        "'s",
        "R-S.C.",
        "\u00ad",
        "ﬁ",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

const back = (given: string, needle: string) => {
  const text = textOf(given);
  const start = text.text.indexOf(needle);
  const span = givenSpan(text, { start, end: start + needle.length });
  return given.slice(span.start, span.end);
};
const furniture = (given: string) => {
  const { text, paragraphs } = textOf(given);
  return words(
    text,
    paragraphs.filter((p) => p.furniture),
  );
};
describe("normalising", () => {
  test("makes every line end a line feed", () => expect(textOf("a\r\nb\rc\u2028d").text).toBe("a\nb\nc\nd"));
  test("makes no-break spaces spaces", () => expect(textOf("10\u00a0000\u202feuros").text).toBe("10 000 euros"));
  test("drops characters without width and the byte-order mark", () => expect(textOf("\ufeffza\u200bno\u00adni").text).toBe("zanoni"));
  test("composes accents", () => expect(textOf("Rene\u0301e").text).toBe("Renée"));
  test("composes accents parted by a character without width", () => expect(textOf("Rene\u200b\u0301e").text).toBe("Renée"));
  test("keeps the joiner inside an emoji", () => expect(textOf("a 👨‍👩‍👧 b").text).toBe("a 👨‍👩‍👧 b"));
  test("drops a joiner between letters", () => expect(textOf("a\u200db").text).toBe("ab"));
  test("changes nothing in a plain text", () => expect(textOf("“No,” she said.\n").changes).toEqual([]));
});

describe("the way back to the text as given", () => {
  test("holds after a byte-order mark and CRLF", () => expect(back("\ufeffOne.\r\nTwo words.", "Two words")).toBe("Two words"));
  test("takes in the whole of a composed character", () => expect(back("Say cafe\u0301 now", "café")).toBe("cafe\u0301"));
  test("takes in what was left out inside a word", () => expect(back("Say za\u200bno now", "zano")).toBe("za\u200bno"));
  test("leaves out what was left out at either edge", () => expect(back("a \u200bzano\u200b b", "zano")).toBe("zano"));
  test("holds where composing and leaving out meet", () => expect(back("x\u200b e\u200b\u0301 yes", "yes")).toBe("yes"));
  test("gives for every token words that normalise to it", () => {
    fc.assert(
      fc.property(odd, (given) => {
        const text = textOf(given);
        for (const token of text.tokens) {
          const span = givenSpan(text, token);
          expect(textOf(given.slice(span.start, span.end)).text).toBe(text.text.slice(token.start, token.end));
        }
      }),
    );
  });
});

describe("tokens", () => {
  test("keep a hyphenated word whole", () => expect(tokensOf("a state-run tax-cut plan")).toEqual(["a", "state-run", "tax-cut", "plan"]));
  test("keep a party tag whole", () => expect(tokensOf("Lee (R-S.C.) left")).toContain("R-S.C."));
  test("keep two apostrophes as one mark", () => expect(tokensOf("''No.'' He left")).toEqual(["''", "No", ".", "''", "He", "left"]));
  test("part the possessive, curly or straight", () => expect(tokensOf("Ana’s and Ben's")).toEqual(["Ana", "’s", "and", "Ben", "'s"]));
  test("do not call a hyphenated adjective a verb", () => {
    const { text, tokens } = textOf("The state-led plan failed.");
    expect(tokens.find((token) => text.slice(token.start, token.end) === "state-led")?.pos).toBe("ADJ");
  });
  test("are the same whatever was read before", () => {
    const given = "(Ruiz's plan) was Ruiz's own, “Ruiz's” said.";
    expect(tokensOf(given)).toEqual(tokensOf(given));
  });
  test("come in order, inside their sentence, and leave no letter or digit uncovered", () => {
    fc.assert(
      fc.property(odd, (given) => {
        const { text, tokens, sentences, paragraphs } = textOf(given);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(sentences.flatMap((s) => Array.from({ length: s.to - s.from }, (_, i) => s.from + i))).toEqual(tokens.map((_, i) => i));
        for (const paragraph of paragraphs)
          for (const s of paragraph.sentences) expect(s.start >= paragraph.start && s.end <= paragraph.end).toBe(true);
      }),
    );
  });
});

describe("sentences", () => {
  test("keep their closing mark", () => expect(sentencesOf("“It is late.” He left.")).toEqual(["“It is late.”", "He left."]));
  test("go on after a mark with a small letter", () =>
    expect(sentencesOf("“Why?” he asked. Nobody knew.")).toEqual(["“Why?” he asked.", "Nobody knew."]));
  test("go on after two apostrophes", () => expect(sentencesOf("''It is late.'' he said.")).toEqual(["''It is late.'' he said."]));
  test("do not end with a title whose point is a token of its own", () =>
    expect(sentencesOf("The ship was Lt. Cmdr. Shah’s. Adm. Cole saw it. So did Maj. Vale.")).toEqual([
      "The ship was Lt. Cmdr. Shah’s.",
      "Adm. Cole saw it.",
      "So did Maj. Vale.",
    ]));
  test("end with a word that a title begins with", () =>
    expect(sentencesOf("He won gold in May. Cole saw it. The winner was Adm! Cole left.")).toHaveLength(4));
  test("ends a sentence with the hour before a word that is no name", () => {
    expect(sentencesOf("She left around 11 p.m. He did not call.")).toEqual(["She left around 11 p.m.", "He did not call."]);
    expect(sentencesOf("She left at 11 p.m. Eastern time.")).toEqual(["She left at 11 p.m. Eastern time."]);
  });
  test("end with the network X, and not with an initial", () =>
    expect(sentencesOf("She wrote on X. Ruiz agreed. He met Malik X. Cole there.")).toEqual([
      "She wrote on X.",
      "Ruiz agreed.",
      "He met Malik X. Cole there.",
    ]));
  test("do not end with a title", () =>
    expect(sentencesOf("The bill went to Sen. Ana Ruiz. She signed.")).toEqual(["The bill went to Sen. Ana Ruiz.", "She signed."]));
  test("do not end inside a party tag", () => expect(sentencesOf("Ruiz (R-S.C.) voted no.")).toHaveLength(1));
  test("do not end before a comma", () => expect(sentencesOf("Ana Ruiz (D-Conn.), who left early, voted no.")).toHaveLength(1));
  test("end behind a bracket", () => expect(sentencesOf("The bill failed (it was late.) She left.")).toHaveLength(2));
  test("never cross a paragraph", () => expect(sentencesOf("No full stop\nNext line")).toEqual(["No full stop", "Next line"]));
});

describe("page furniture", () => {
  test("is a line that leads elsewhere", () =>
    expect(furniture("Ana spoke.\nRead more: Ten towns to see\nBen spoke.")).toEqual(["Read more: Ten towns to see"]));
  test("is a share line", () =>
    expect(furniture("Ana spoke.\nShare on Facebook | Tweet | Email")).toEqual(["Share on Facebook | Tweet | Email"]));
  test("is a paragraph that comes a second time", () => {
    const paragraph = "The council met on Monday and voted to keep the old bridge open.";
    expect(furniture(`${paragraph}\nBen spoke.\n${paragraph}`)).toEqual([paragraph]);
  });
  test("is not a short reply that comes twice", () => expect(furniture("“No,” he said.\nShe waited.\n“No,” he said.")).toEqual([]));
  test("is not a sentence about sharing", () =>
    expect(furniture("Share prices fell on Tuesday.\nRead more carefully, the judge said.")).toEqual([]));
});

describe("size", () => {
  test("a word of 10,000 characters does no harm", () => expect(textOf(`a ${"x".repeat(10_000)} b`).tokens).toHaveLength(3));
  test("a paragraph of 20,000 words does no harm", () => expect(textOf("word ".repeat(20_000)).tokens).toHaveLength(20_000));
  test("nothing gives nothing", () => expect(textOf(" \n\ufeff")).toMatchObject({ tokens: [], sentences: [], paragraphs: [] }));
});
