import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Issue } from "../model/issue.ts";
import { encodingFault, type EncodingFault } from "./encoding-fault.ts";
import { frontMatter } from "./front-matter.ts";

/** An article, or `null` with at least one error among the issues. */
export type ReadArticle = { readonly article: Article | null; readonly issues: readonly Issue[] };

/**
 * The article in `bytes`, the contents of `file`, with its front matter read and taken off. `decode` turns well-formed UTF-8 into a
 * string (`TextDecoder` does). Whatever is wrong is an issue that names file, place and remedy; it never throws.
 */
export function readArticle(file: string, bytes: Uint8Array, decode: (bytes: Uint8Array) => string): ReadArticle {
  const fault = encodingFault(bytes);
  if (fault) return { article: null, issues: [encodingIssue(file, bytes, fault)] };
  return articleFromText(file, decode(bytes));
}

/** The article in `given`, which is text already. */
export function articleFromText(file: string, given: string): ReadArticle {
  const { facts, bodyAt, issues } = frontMatter(file, given);
  if (issues.some((issue) => issue.severity === "error")) return { article: null, issues };
  const text = given.slice(bodyAt ?? 0);
  const id = articleIdOf(file);
  if (isBlank(text)) return { article: null, issues: [...issues, emptyFile(file, isBlank(given))] };
  if (id === "") return { article: null, issues: [...issues, noId(file)] };
  return { article: { ...facts, id, text }, issues };
}

/** The id of the article in `file`: its stem, in lower-case letters and digits, other characters as `-`. Empty where nothing is left. */
export function articleIdOf(file: string): ArticleId {
  const name = file.split(/[\\/]/).at(-1) ?? "";
  const stem = name.replace(/\.[^.]*$/, "");
  const plain = stem.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}_.]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "");
}

const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const emptyFile = (file: string, whole: boolean): Issue => ({
  rule: "empty-file",
  severity: "error",
  file,
  place: null,
  message: whole ? "The file is empty." : "The file has front matter and no text after it.",
  remedy: "Put the article's text into it, or remove the file.",
});

const noId = (file: string): Issue => ({
  rule: "no-id",
  severity: "error",
  file,
  place: null,
  message: "The file's name has no letter or digit to make an id of.",
  remedy: "Rename it, such as council-vote.md.",
});

function encodingIssue(file: string, bytes: Uint8Array, fault: EncodingFault): Issue {
  return { ...encodingWords(file, bytes, fault), severity: "error", file, place: placeOfByte(bytes, fault.at) };
}

function encodingWords(
  file: string,
  bytes: Uint8Array,
  { kind, at, looksLike }: EncodingFault,
): Pick<Issue, "rule" | "message" | "remedy"> {
  const byte = `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const convert = (from: string): string => `Convert it: iconv -f ${from} -t UTF-8 "${file}" > converted.txt`;
  if (kind === "utf-16") return { rule: "not-utf-8", message: "The file is UTF-16 text, not UTF-8.", remedy: convert("UTF-16") };
  if (kind === "windows-1252")
    return {
      rule: "windows-1252",
      message: `The file is Windows-1252 text, not UTF-8: the first ${byte} shows it.`,
      remedy: convert("WINDOWS-1252"),
    };
  if (kind === "not-utf-8")
    return {
      rule: "not-utf-8",
      message: `The file is not UTF-8 text: ${byte} cannot stand here.`,
      remedy: "Save it as UTF-8; it may be damaged, or several encodings may be mixed in it.",
    };
  return {
    rule: "binary-file",
    message: looksLike ? `The file is ${looksLike}, not text.` : `The file is binary, not text: it holds ${byte}.`,
    remedy:
      looksLike === "a PDF"
        ? `Take its text out: pdftotext "${file}" article.txt`
        : "Save the article as plain text (.txt) or Markdown (.md).",
  };
}

/** 1-based line, and column in bytes: characters cannot be counted in a file that is not text. */
function placeOfByte(bytes: Uint8Array, at: number): NonNullable<Issue["place"]> {
  const before = bytes.subarray(0, at);
  const lastBreak = before.lastIndexOf(0x0a);
  let line = 1;
  for (const byte of before) if (byte === 0x0a) line++;
  return { line, column: at - lastBreak };
}
