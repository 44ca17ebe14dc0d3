import { readArticle, type ReadArticle } from "./read-article.ts";

/** What only the environment has: UTF-8, and a parser of web pages that runs and loads nothing (`DOMParser`; jsdom in Node). */
export type ReadingTools = { readonly decode: (bytes: Uint8Array) => string; readonly parse: (html: string) => unknown };

/** The file kinds that an article can come as. */
export const articleFileEnds: readonly string[] = [".txt", ".md"];

/** The article in a file of any kind that we read, told by its ending. Whatever is wrong is an issue; it never throws. */
export function readArticleFile(file: string, bytes: Uint8Array, { decode }: ReadingTools): ReadArticle {
  return readArticle(file, bytes, decode);
}
