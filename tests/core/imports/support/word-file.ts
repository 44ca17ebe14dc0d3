import { strToU8, zipSync } from "fflate";

type Properties = { readonly title?: string; readonly creator?: string };

/** A Word file as Word writes it, of paragraphs given as XML inside `w:p`. */
export function wordFile(paragraphs: readonly string[], { title, creator }: Properties = {}): Uint8Array {
  const body = paragraphs.map((one) => `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${one}</w:p>`).join("");
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "docProps/core.xml": strToU8(
      `<cp:coreProperties>${title ? `<dc:title>${title}</dc:title>` : ""}${creator ? `<dc:creator>${creator}</dc:creator>` : ""}<dcterms:created>2031-04-02T08:00:00Z</dcterms:created></cp:coreProperties>`,
    ),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });
}

/** A run of words. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
