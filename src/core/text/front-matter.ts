import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, type Pair } from "yaml";
import type { ArticleFacts } from "../model/article.ts";
import type { Issue } from "../model/issue.ts";
import { nearestWord } from "./nearest-word.ts";
import { withoutTurns } from "./without-turns.ts";

/** What stands in front of an article's text. `bodyAt` is the UTF-16 offset where the text begins; `null` when that cannot be told. */
export type FrontMatter = { readonly facts: ArticleFacts; readonly bodyAt: number | null; readonly issues: readonly Issue[] };

/** What a key of the front matter holds. */
type ValueKind = "words" | "date" | "address" | "yes or no";
type Value = string | boolean;

const keys = {
  title: "words",
  outlet: "words",
  byline: "words",
  published: "date",
  updated: "date",
  url: "address",
  wire: "words",
  invented: "yes or no",
} as const satisfies Record<keyof ArticleFacts, ValueKind>;
const knownKeys = Object.keys(keys);

const holdsWhat: Record<ValueKind, string> = {
  words: "words on one line",
  date: "an ISO 8601 date, such as 2026-03-12 or 2026-03-12T08:30:00Z (2026-03 where the day is not known)",
  address: "an address that begins with https:// or http://",
  "yes or no": "true or false",
};

// Other names that people give to ours; each is still an unknown key, with a better suggestion than the nearest spelling.
const otherNames: Readonly<Record<string, string>> = {
  author: "byline",
  authors: "byline",
  by: "byline",
  headline: "title",
  date: "published",
  modified: "updated",
  publisher: "outlet",
  publication: "outlet",
  newspaper: "outlet",
  site: "outlet",
  source: "outlet",
  link: "url",
  canonical: "url",
  agency: "wire",
};

// Longer than any front matter by far; keeps a text that merely begins with a rule of dashes from being read as YAML.
const longest = 64 * 1024;
const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/;
const closing = /(?<=^|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/g;

/** The facts in the front matter of `given`, the text of `file`; an article without any has none. Never throws. */
export function frontMatter(file: string, given: string): FrontMatter {
  const opened = opening.exec(given)?.[0].length;
  if (opened === undefined) return { facts: {}, bodyAt: 0, issues: [] };
  closing.lastIndex = opened;
  const closed = closing.exec(given.slice(0, opened + longest));
  if (!closed) return { facts: {}, bodyAt: null, issues: [unclosed(file)] };
  const bodyAt = closed.index + closed[0].length;
  return { bodyAt, ...readFacts(file, given.slice(opened, closed.index)) };
}

const unclosed = (file: string): Issue => ({
  rule: "unclosed-front-matter",
  severity: "error",
  file,
  place: { line: 1, column: 1 },
  message: "The front matter that begins on line 1 does not end.",
  remedy:
    "Put a line with only --- after its last key; or, if the text itself begins with ---, put an empty front matter (--- and ---) before it.",
});

/** Reads `yaml`, which begins on the file's second line. */
function readFacts(file: string, yaml: string): Pick<FrontMatter, "facts"> & { issues: Issue[] } {
  const lines = new LineCounter();
  const placeOf = (offset: number): Issue["place"] => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const contents = parse(withQuotedWords(yaml), lines);
  if (contents instanceof Error) return { facts: {}, issues: [brokenYaml(file, placeOf(faultOffset(contents)), contents.message)] };
  if (contents === null) return { facts: {}, issues: [] };
  if (!isMap(contents)) return { facts: {}, issues: [brokenYaml(file, placeOf(0), "It is not a list of keys and values.")] };

  const read = contents.items.filter((pair) => isPair(pair)).map((pair) => readPair(file, pair, placeOf));
  return {
    facts: Object.fromEntries(read.flatMap((r) => (r.fact ? [r.fact] : []))),
    issues: read.flatMap((r) => (r.issue ? [r.issue] : [])),
  };
}

const wordKeys = Object.entries(keys)
  .flatMap(([key, kind]) => (kind === "words" ? [key] : []))
  .join("|");
const unquoted = new RegExp(String.raw`^((?:${wordKeys}):[ \t]+)(?=[^\s"'|>[{&*!%@#])([^\r\n]*:[ \t][^\r\n]*)$`, "gm");

/** A headline that holds a colon, which YAML takes for a key, in quotation marks: "title: Opinion: the bridge". */
const withQuotedWords = (yaml: string): string =>
  yaml.replace(unquoted, (_, key: string, words: string) => `${key}${JSON.stringify(words.trimEnd())}`);

const faultOffset = (error: Error): number => ("pos" in error && Array.isArray(error.pos) ? Number(error.pos[0]) : 0);

/** The document's contents; an `Error` where it is not YAML. Aliases are never expanded, so a file of them costs nothing. */
function parse(yaml: string, lineCounter: LineCounter): unknown {
  try {
    const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
    const [error] = document.errors;
    return error && /call stack/i.test(error.message) ? tooDeep() : (error ?? document.contents);
  } catch {
    return tooDeep();
  }
}

const tooDeep = (): Error => new Error("It is nested too deeply."); // the parser recurses

const brokenYaml = (file: string, place: Issue["place"], why: string): Issue => ({
  rule: "broken-yaml",
  severity: "error",
  file,
  place,
  message: `The front matter is not YAML: ${why}`,
  remedy: 'Write one "key: value" a line, and put a value that holds a colon or a quotation mark in quotation marks.',
});

type ReadPair = { readonly fact?: readonly [string, Value]; readonly issue?: Issue };

function readPair(file: string, pair: Pair, placeOf: (offset: number) => Issue["place"]): ReadPair {
  const { key, value } = pair;
  const name = isScalar(key) ? String(key.value) : "?";
  const at = (node: unknown): Issue["place"] => placeOf(nodeOffset(node) ?? nodeOffset(key) ?? 0);
  if (!isKnown(name)) return { issue: unknownKey(file, name, at(key)) };
  if (value === null || (isScalar(value) && value.value === null)) return {}; // a key left empty: not known
  const fact = readValue(keys[name], value);
  return fact === null ? { issue: wrongValue(file, name, value, at(value)) } : { fact: [name, fact] };
}

const isKnown = (name: string): name is keyof ArticleFacts => Object.hasOwn(keys, name);

const nodeOffset = (node: unknown): number | null =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : null;

function unknownKey(file: string, name: string, place: Issue["place"]): Issue {
  const folded = name.toLowerCase();
  const meant = (Object.hasOwn(otherNames, folded) ? otherNames[folded] : undefined) ?? nearestWord(name, knownKeys);
  return {
    rule: "unknown-key",
    severity: "warning",
    file,
    place,
    message: `The front matter has an unknown key, "${name}", which was left out.`,
    remedy: meant ? `Did you mean "${meant}"?` : `The keys are ${knownKeys.join(", ")}.`,
  };
}

/** The value, or `null` where it is none of its kind. */
function readValue(kind: ValueKind, node: unknown): Value | null {
  if (!isScalar(node)) return null;
  if (kind === "yes or no") return typeof node.value === "boolean" ? node.value : null;
  if (typeof node.value === "boolean") return null;
  // A plain 1984 is a number to YAML, and a title to us: keep what was written.
  const words = withoutTurns(typeof node.value === "string" ? node.value : (node.source ?? "")).trim();
  if (kind === "date") return isIsoDate(words) ? words : null;
  if (kind === "address") return /^https?:\/\/[^\s]+$/i.test(words) ? words : null;
  return words === "" ? null : words;
}

const isoDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** An ISO 8601 year, month, day, or day and time that the calendar has. */
function isIsoDate(words: string): boolean {
  const found = isoDate.exec(words);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function wrongValue(file: string, name: keyof ArticleFacts, value: unknown, place: Issue["place"]): Issue {
  const kind = keys[name];
  const written = isScalar(value) ? `"${String(value.source ?? value.value)}"` : isAlias(value) ? "an alias" : "a list or a map";
  return {
    rule: kind === "date" ? "date-not-iso" : "wrong-type",
    severity: "warning",
    file,
    place,
    message: `"${name}" is ${written}, which was left out: it counts as not known.`,
    remedy: `"${name}" takes ${holdsWhat[kind]}.`,
  };
}
