import type { Collection } from "../collection.ts";
import type { Circle, Disagreement, Findings, SharedText } from "./findings.ts";
import { countFindings } from "./findings.ts";
import { nodeName, speakersOf, venue, venueOf } from "./names.ts";
import { counted, listed, plain } from "./phrase.ts";

// Findings in words. They say what stands where and leave open which is right.

const joined = (words: readonly string[]): string => plain(listed(words.map((word) => [word])));

/** Who says what, for two wordings that do not agree. */
export function disagreementSentence(collection: Collection, { what, telling }: Disagreement): string {
  const [one, other] = [telling.earlier, telling.later].map((quote) => ({
    where: venue(collection, quote),
    who: joined(speakersOf(collection, quote).map(nodeName)),
  }));
  if (what === "two-speakers")
    return `${one?.where} gives these words to ${one?.who}; ${other?.where} to ${other?.who}. Which is right, nothing here settles.`;
  if (what === "two-numbers")
    return `${one?.where} and ${other?.where} give different numbers in the same statement. Which is right, nothing here settles.`;
  return `The wording in ${other?.where} is not that in ${one?.where}. Which is what was said, nothing here settles.`;
}

/** That outlets credit each other, so that none of them can be where the words come from. */
export const circleSentence = ({ articles }: Circle): string =>
  `${joined(articles.map(venueOf))} credit each other for the same words, so that following the credits leads back to where one began. Where the words come from is not in this collection.`;

/** That articles share their text, and as how many origins they count. */
export const sharedTextSentence = ({ articles, origins }: SharedText): string =>
  `${counted(articles.length, "article")} share most of their text, whether they credit one another or not; together they count as ${counted(origins, "origin")}.`;

/** How much there is to look at, in words; that nothing was found is no praise. */
export function findingsSentence(findings: Findings): string {
  if (countFindings(findings) === 0)
    return "No two wordings in this collection disagree, no articles credit each other in a circle, and none share their text. That says nothing about what is not in it.";
  const { disagreements, circles, copies } = findings;
  const parts = [
    ...(disagreements.length > 0
      ? [`${counted(disagreements.length, "pair")} of wordings that ${disagreements.length === 1 ? "does" : "do"} not agree`]
      : []),
    ...(circles.length > 0 ? [`${counted(circles.length, "circle")} of credits`] : []),
    ...(copies.length > 0 ? [`${counted(copies.length, "group")} of articles that share their text`] : []),
  ];
  return `Found by rule in this collection: ${joined(parts)}. These are places to look, not verdicts: each shows both sides and the words they rest on.`;
}
