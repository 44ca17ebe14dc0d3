import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import type { Circle, Disagreement, Findings, SharedText } from "./findings.ts";
import { countFindings } from "./findings.ts";
import { amid, placed, sourceName, speakersOf } from "./names.ts";
import { capital, counted, listed, plain } from "./phrase.ts";
import type { Telling } from "./telling.ts";

// Findings in words. They say what stands where and leave open which is right.

const joined = (words: readonly string[]): string => plain(listed(words.map((word) => [word])));

/** Who says what, for two wordings that do not agree. */
export const disagreementSentence = (collection: Collection, { what, telling }: Disagreement): string =>
  capital(disagreement(collection, what, telling));

function disagreement(collection: Collection, what: Disagreement["what"], telling: Telling): string {
  const [one, other] = placesOf(collection, telling);
  const [first, second] = [telling.earlier, telling.later].map((quote) => joined(speakersOf(collection, quote).map(amid)));
  if (what === "two-speakers")
    return `${one} gives these words to ${first}; ${other} gives them to ${second}. Nothing here settles which is right.`;
  if (what === "two-numbers")
    return `${one} and ${other} give different numbers in the same statement. Nothing here settles which is right.`;
  return `The wording in ${other} is not that in ${one}. Nothing here settles which was said.`;
}

/** Where two tellings stand, so that they can be told apart: by outlet and date, then by headline, in one article by paragraph. */
function placesOf(collection: Collection, { earlier, later }: Telling): readonly [string, string] {
  const of = (quote: QuoteNode, name: (source: SourceNode) => string): string => {
    const article = collection.article(quote.article);
    return article === null ? quote.article : name(article);
  };
  if (earlier.article === later.article)
    return [`paragraph ${earlier.paragraph} of ${of(earlier, placed)}`, `paragraph ${later.paragraph}`];
  const [one, other] = [of(earlier, placed), of(later, placed)];
  return one === other ? [`${one}, ${of(earlier, sourceName)},`, `${other}, ${of(later, sourceName)},`] : [one, other];
}

/** That outlets credit each other, so that none of them can be where the words come from. */
export const circleSentence = ({ articles }: Circle): string =>
  `${joined(articles.map(placed))} credit each other for the same words, so that following the credits leads back to where one began. Where the words come from is not in this collection.`;

/** That articles share their text, and as how many origins they count. */
export const sharedTextSentence = ({ articles, origins }: SharedText): string =>
  `${counted(articles.length, "article")} share most of their text, whether they credit one another or not; together they count as ${counted(origins, "origin")}.`;

/** How much there is to look at, in words; that nothing was found is no praise. */
export function findingsSentence(findings: Findings): string {
  if (countFindings(findings) === 0)
    return "Nothing was found by rule: no two wordings here disagree, no articles credit each other in a circle, and none share their text. That is no verdict, and says nothing about what is not in this collection.";
  const { disagreements, circles, copies } = findings;
  const parts = [
    ...(disagreements.length > 0 ? [`${counted(disagreements.length, "pair")} of wordings that do not agree`] : []),
    ...(circles.length > 0 ? [`${counted(circles.length, "circle")} of credits`] : []),
    ...(copies.length > 0 ? [`${counted(copies.length, "group")} of articles that share their text`] : []),
  ];
  return `Found by rule in this collection: ${joined(parts)}. These are places to look, not verdicts: each shows both sides and the words they rest on.`;
}
