import type { ReadArticle } from "../text/read-article.ts";
import { articleFromFacts, noFacts } from "./foreign-article.ts";
import { unpackParts } from "./unpack-parts.ts";
import { issueOf, unusable } from "./unusable.ts";
import { withCharacters, wordParagraphs } from "./word-paragraphs.ts";

const most = 20_000_000; // bytes of XML, unpacked: a book of a million words
const body = "word/document.xml";
const properties = "docProps/core.xml";

/**
 * The article in a Word file (.docx): its paragraphs, and the title and author that the file gives. When the file was made or saved is not when the
 * article was published, so that stays not known. Comments, footnotes and deleted words are left out. `decode` reads UTF-8. Never throws.
 */
export function readDocx(file: string, bytes: Uint8Array, decode: (bytes: Uint8Array) => string): ReadArticle {
  if (bytes.length === 0) return unusable(file, "empty-file", "The file is empty.", "Put the article into it, or remove the file.");
  if (isOldOffice(bytes))
    return unusable(file, "not-docx", "It is an old or an encrypted Word document, not a .docx.", "Save it as .docx without a password.");
  const unpacked = unpackParts(bytes, [body, properties], most);
  if ("fault" in unpacked) return faulty(file, unpacked.fault);
  const xml = unpacked.parts.get(body);
  if (xml === undefined)
    return isZip(bytes)
      ? unusable(file, "not-docx", `It is a zip archive without ${body}, so no Word document.`, "Open it in Word and save it as .docx.")
      : unusable(file, "not-docx", "It is no Word document: a .docx is a zip archive.", "Open it in Word and save it as .docx.");
  const { title, byline } = readProperties(decode(unpacked.parts.get(properties) ?? new Uint8Array()));
  const read = articleFromFacts(file, { ...noFacts, title, byline }, wordParagraphs(decode(xml)).join("\n\n"));
  return byline === null || read.article === null ? read : { ...read, issues: [...read.issues, bylineNote(file, byline)] };
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const faulty = (file: string, fault: "damaged" | "too-large"): ReadArticle =>
  fault === "damaged"
    ? unusable(
        file,
        "damaged-file",
        "The Word document is damaged or cut off: it cannot be unpacked.",
        "Open it in Word and save it again.",
      )
    : unusable(
        file,
        "too-large",
        `Unpacked, the text of the Word document is larger than ${most / 1_000_000} MB.`,
        "Give one article a file; a file like this may be made to fill a computer's memory.",
      );

const readProperties = (xml: string) => ({ title: elementOf(xml, "dc:title"), byline: elementOf(xml, "dc:creator") });

function elementOf(xml: string, name: string): string | null {
  const found = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`).exec(xml)?.[1]?.trim() ?? "";
  return found === "" ? null : withCharacters(found);
}

const bylineNote = (file: string, byline: string) =>
  issueOf(
    file,
    "byline-from-file",
    "note",
    `The byline, “${byline.slice(0, 80)}”, is what the file gives as its author.`,
    "If that is only whose computer it was, take it out of the file's properties.",
  );
