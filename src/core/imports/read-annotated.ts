import type { GivenAttribution } from "../model/annotation.ts";
import type { Span } from "../model/span.ts";
import type { ReadArticle } from "../text/read-article.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { articleFromFacts, noFacts } from "./foreign-article.ts";
import { readBrat } from "./read-brat.ts";
import { readCitron } from "./read-citron.ts";
import { issueOf } from "./unusable.ts";

/** An article that was read from a text file, with the attributions of brat's standoff `file`, whose offsets count in the whole of that file's `text`. */
export const withBrat = (read: ReadArticle, text: string, file: string, standoff: string): ReadArticle =>
  annotated(read, text, file, readBrat(file, text, standoff));

/** The article in a file of Citron's JSON, with the quotes that it gives; without an article where the file is none of Citron's. Never throws. */
export function readCitronArticle(file: string, json: string): ReadArticle {
  const read = readCitron(file, json);
  return "text" in read
    ? annotated(articleFromFacts(file, noFacts, read.text), read.text, file, read)
    : { article: null, issues: read.issues };
}

/** The article with what was read, moved by the front matter in front of its text. */
function annotated({ article, issues }: ReadArticle, given: string, file: string, read: AnnotatedText): ReadArticle {
  if (article === null) return { article, issues };
  const front = given.length - article.text.length;
  const attributions = read.attributions.flatMap((one) => movedBack(one, front) ?? []);
  return {
    article: { ...article, annotation: { file, attributions } },
    issues: [...issues, ...read.issues, takenNote(file, attributions.length)],
  };
}

/** What stands behind `front` characters, counted from there; `null` where its content does not. */
function movedBack({ content, cue, source }: GivenAttribution, front: number): GivenAttribution | null {
  const behind = (spans: readonly Span[]): readonly Span[] =>
    spans.filter(({ start }) => start >= front).map(({ start, end }) => ({ start: start - front, end: end - front }));
  const [moved = null] = behind(source === null ? [] : [source]);
  const left = behind(content);
  return left.length === 0 ? null : { content: left, cue: behind(cue), source: moved };
}

const takenNote = (file: string, count: number) =>
  issueOf(
    file,
    "annotation-taken",
    "note",
    `Who said what is as ${file} gives it: ${count} ${count === 1 ? "attribution" : "attributions"}. Nothing was found beside them.`,
    "Take the annotation away to see what Sayso finds by itself.",
  );

/** What is told of brat's annotation without its text. */
export const withoutText = (file: string) =>
  issueOf(
    file,
    "annotation-without-text",
    "error",
    "It is an annotation, and its text is not beside it.",
    `Give ${file.replace(/\.ann$/i, ".txt")} together with it.`,
  );
