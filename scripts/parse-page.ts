import { createRequire } from "node:module";
import { extractPage } from "../src/app/own-articles/extract-page.ts";
import type { ExtractPage } from "../src/core/imports/read-page.ts";

type Linkedom = { readonly parseHTML: (html: string) => { readonly document: Document } };

const require = createRequire(import.meta.url);
let linkedom: Linkedom | null = null;

/** Finds the article in HTML, where there is no browser to parse it. The parser is read when the first page comes. */
export const extractHtml: ExtractPage = (html) => {
  linkedom ??= require("linkedom") as Linkedom;
  return extractPage(linkedom.parseHTML(html).document);
};
