import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFromText, articleIdOf, readArticle } from "../../../src/core/text/read-article.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readArticle("news/harbour-vote.md", bytesOf(text), (bytes) => utf8.decode(bytes));
const rulesOf = (text: string): string[] => read(text).issues.map((issue) => issue.rule);
const readBytes = (bytes: readonly number[]) => readArticle("a.txt", Uint8Array.from(bytes), (b) => utf8.decode(b));
const latin = (text: string) => readBytes([...text].map((c) => c.charCodeAt(0)));
const body = "The harbour reopens in May, Ana Ruiz said.\n";

describe("front matter", () => {
  test("gives the facts it names and leaves the text as given", () => {
    const given = `---\ntitle: "Harbour: the vote"\noutlet: The Pellmoor Echo\nbyline: Ida Falk\npublished: 2031-04-02\nurl: https://echo.example/vote\nwire: Norwire\ninvented: true\n---\n${body}`;
    expect(read(given)).toEqual({
      article: {
        id: "harbour-vote",
        title: "Harbour: the vote",
        outlet: "The Pellmoor Echo",
        byline: "Ida Falk",
        published: "2031-04-02",
        url: "https://echo.example/vote",
        wire: "Norwire",
        invented: true,
        text: body,
      },
      issues: [],
    });
  });

  test("may be absent or empty: nothing is known then", () => {
    for (const given of [body, `---\n---\n${body}`, `---\ntitle:\noutlet: ~\n---\n${body}`])
      expect(read(given)).toEqual({ article: { id: "harbour-vote", text: body }, issues: [] });
  });

  test("reads the same with Windows' line breaks, old Mac's, a byte-order mark and blanks after the dashes", () => {
    for (const given of ["---\r\ntitle: Vote\r\n---\r\nText.", "---\rtitle: Vote\r---\rText.", "\uFEFF---  \ntitle: Vote\n...\nText."])
      expect(read(given)).toEqual({ article: { id: "harbour-vote", title: "Vote", text: "Text." }, issues: [] });
  });

  test("takes a headline with a colon, which people write without quotation marks", () => {
    expect(read(`---\ntitle: Opinion: the “bridge”: why?\noutlet: The Echo\n---\n${body}`)).toMatchObject({
      article: { title: "Opinion: the “bridge”: why?", outlet: "The Echo" },
      issues: [],
    });
    expect(read(`---\ntitle: "Opinion: why?"\n---\n${body}`).article?.title).toBe("Opinion: why?");
    expect(read(`---\ntitle: {a: b}\n---\n${body}`).issues).not.toEqual([]);
  });

  test("takes a number for a title as the words it is written in", () => {
    expect(read(`---\ntitle: 1984\n---\n${body}`).article?.title).toBe("1984");
  });

  test("that does not end leaves the article out and says where it began", () => {
    expect(read(`---\ntitle: Vote\n${body}`)).toMatchObject({
      article: null,
      issues: [{ rule: "unclosed-front-matter", severity: "error", file: "news/harbour-vote.md", place: { line: 1, column: 1 } }],
    });
  });

  test("that is not YAML leaves the article out and names line and column", () => {
    const { article, issues } = read(`---\ntitle: Vote\noutlet: "The Echo\n---\n${body}`);
    expect(article).toBeNull();
    expect(issues).toMatchObject([{ rule: "broken-yaml", severity: "error" }]);
    expect(issues[0]?.place?.line).toBeGreaterThanOrEqual(3);
  });

  test("with a key twice is broken: neither value can be trusted", () => {
    expect(read(`---\noutlet: One\noutlet: Two\n---\n${body}`)).toMatchObject({
      article: null,
      issues: [{ rule: "broken-yaml", place: { line: 3 } }],
    });
  });

  test("with an unknown key keeps the article and suggests the key that was meant", () => {
    const { article, issues } = read(`---\ntitle: Vote\nbylin: Ida Falk\nauthor: Ida Falk\nweather: fair\n---\n${body}`);
    expect(article).toEqual({ id: "harbour-vote", title: "Vote", text: body });
    expect(issues.map(({ rule, severity, place, remedy }) => ({ rule, severity, place, remedy }))).toEqual([
      { rule: "unknown-key", severity: "warning", place: { line: 3, column: 1 }, remedy: 'Did you mean "byline"?' },
      { rule: "unknown-key", severity: "warning", place: { line: 4, column: 1 }, remedy: 'Did you mean "byline"?' },
      expect.objectContaining({
        rule: "unknown-key",
        place: { line: 5, column: 1 },
        remedy: expect.stringContaining("The keys are title"),
      }),
    ]);
  });

  test("with a value of the wrong kind counts it as not known", () => {
    const { article, issues } = read(`---\ntitle: [a, b]\ninvented: perhaps\nwire: true\nurl: "javascript:alert(1)"\n---\n${body}`);
    expect(article).toEqual({ id: "harbour-vote", text: body });
    expect(issues.map((issue) => issue.rule)).toEqual(["wrong-type", "wrong-type", "wrong-type", "wrong-type"]);
    expect(issues[3]).toMatchObject({ place: { line: 5, column: 6 }, remedy: expect.stringContaining("https://") });
  });

  test("takes ISO 8601 dates that the calendar has, and no others", () => {
    const dates = ["2031", "2031-04", "2032-02-29", "2031-04-02T08:30Z", "2031-04-02T08:30:15.5+02:00"];
    for (const date of dates) expect(read(`---\npublished: ${date}\n---\n${body}`).article?.published).toBe(date);
    for (const date of ["2 April 2031", "04/02/2031", "2031-02-29", "2031-13", "2031-04-02T25:00", "2031-4-2"])
      expect(rulesOf(`---\nupdated: ${date}\n---\n${body}`)).toEqual(["date-not-iso"]);
  });

  test("of aliases upon aliases is neither expanded nor believed", () => {
    const rows = Array.from({ length: 40 }, (_, i) => `k${i}: &a${i} [${i ? `*a${i - 1},*a${i - 1}` : "x"}]`);
    const { article, issues } = read(`---\n${rows.join("\n")}\ntitle: *a39\n---\n${body}`);
    expect(article).toEqual({ id: "harbour-vote", text: body });
    expect(issues.at(-1)).toMatchObject({ rule: "wrong-type", message: expect.stringContaining("an alias") });
  });

  test("with signs that turn its direction reads in one direction", () => {
    const { article } = articleFromText("a.md", '---\ntitle: "Ferry \u202eesolc ot\u202c \u2067x\u2069"\n---\nText.');
    expect(article?.title).toBe("Ferry esolc ot x");
  });

  test("nested without end is broken, not fatal", () => {
    expect(read(`---\ntitle: ${"[".repeat(20_000)}\n---\n${body}`)).toMatchObject({ article: null, issues: [{ rule: "broken-yaml" }] });
  });

  test("never claims keys that every object has", () => {
    expect(rulesOf(`---\nconstructor: x\n__proto__: y\ntoString: z\n---\n${body}`)).toEqual(["unknown-key", "unknown-key", "unknown-key"]);
  });

  test("of any content gives an article with the whole text behind it, or an error, and never throws", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("---", "...", "title: x", "url: [", "a: &a *a", "\t", "? :", "!!js x"),
    );
    fc.assert(
      fc.property(fc.array(line), fc.string({ unit: "binary" }), (lines, after) => {
        const given = `---\n${lines.join("\n")}\n---\n${after}`;
        const { article, issues } = articleFromText("a.md", given);
        if (article) expect(given.endsWith(article.text)).toBe(true);
        else expect(issues.some((issue) => issue.severity === "error")).toBe(true);
        for (const issue of issues) expect(issue.message && issue.remedy && issue.file).toBeTruthy();
      }),
    );
  });
});

describe("a file that cannot be used", () => {
  test("is empty", () => {
    expect(rulesOf("")).toEqual(["empty-file"]);
    expect(rulesOf(" \u00a0\r\n\u200b\n")).toEqual(["empty-file"]);
    expect(read("---\ntitle: Vote\n---\n\n").issues).toMatchObject([
      { rule: "empty-file", message: expect.stringContaining("front matter") },
    ]);
  });

  test("is binary", () => {
    expect(readBytes([0x50, 0x4b, 3, 4, 0, 0]).issues).toMatchObject([{ rule: "binary-file", message: expect.stringContaining("zip") }]);
    expect(latin("%PDF-1.7\n…").issues).toMatchObject([{ rule: "binary-file", remedy: expect.stringContaining("pdftotext") }]);
    expect(latin("Text\nand \0").issues).toMatchObject([{ rule: "binary-file", place: { line: 2, column: 5 } }]);
  });

  test("is not one for a stray control character", () => {
    expect(read(`${body.repeat(10)}\u000b\u001e\u001b`).issues).toEqual([]);
  });

  test("is Windows-1252, which is named with the command that converts it", () => {
    expect(latin("Fine so far.\nShe said \u0093no\u0094 \u0097 caf\u00e9.").issues).toMatchObject([
      {
        rule: "windows-1252",
        severity: "error",
        place: { line: 2, column: 10 },
        message: expect.stringContaining("0x93"),
        remedy: expect.stringContaining("iconv -f WINDOWS-1252 -t UTF-8"),
      },
    ]);
  });

  test("is UTF-16", () => {
    expect(readBytes([0xff, 0xfe, 0x41, 0, 0x42, 0]).issues).toMatchObject([
      { rule: "not-utf-8", remedy: expect.stringContaining("UTF-16") },
    ]);
  });

  test("is damaged UTF-8, with the place of the first byte that cannot stand there", () => {
    const damaged = [...bytesOf("“Yes”\nand "), 0xe2, 0x80, ...bytesOf(" so")];
    expect(readBytes(damaged).issues).toMatchObject([
      { rule: "not-utf-8", place: { line: 2, column: 5 }, message: expect.stringContaining("0xE2") },
    ]);
  });

  test("has a name that leaves no id", () => {
    expect(articleFromText("—.md", body)).toMatchObject({ article: null, issues: [{ rule: "no-id" }] });
  });

  test("is found exactly where a strict decoder refuses", () => {
    const strict = new TextDecoder("utf-8", { fatal: true });
    const refuses = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes);
        return false;
      } catch {
        return true;
      }
    };
    const oddByte = fc.constantFrom(0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff);
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20 }), fc.array(oddByte), (any, odd) => {
        const bytes = Uint8Array.from([0x41, ...any, ...odd]);
        const { issues } = readArticle("a.txt", bytes, (b) => utf8.decode(b));
        expect(issues.some((issue) => issue.rule === "not-utf-8" || issue.rule === "windows-1252")).toBe(refuses(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an article's id", () => {
  test.each([
    ["a/b/Council Vote.md", "council-vote"],
    ["Élan_2.1.txt", "elan_2.1"],
    ["C:\\news\\Vote.txt", "vote"],
    ["選挙.md", "選挙"],
    ["no-ending", "no-ending"],
    ["—.md", ""],
  ])("of %s is %s", (file, id) => expect(articleIdOf(file)).toBe(id));
});

test("an article of five megabytes is read whole", () => {
  const text = body.repeat(Math.ceil(5_000_000 / body.length));
  expect(read(`---\ntitle: Long\n---\n${text}`).article?.text).toBe(text);
});
