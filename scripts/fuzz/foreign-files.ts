import type { Annotation, GivenAttribution } from "../../src/core/model/annotation.ts";
import { hostileText, plainText } from "./hostile-text.ts";

// What others' programs write, with mistakes in it.

type Next = () => number;

/** An annotation of a text; some of its spans are none. */
export const annotationOf = (text: string, next: Next): Annotation => ({
  file: hostileText(next).slice(0, 12),
  attributions: Array.from({ length: 1 + Math.floor(next() * 8) }, () => givenOf(text, next)),
});

/** A span that mostly fits a text, and sometimes lies outside it or runs backwards. */
const spanOf = (text: string, next: Next) => {
  const start = Math.floor(next() * (text.length + 10)) - 2;
  return { start, end: start + Math.floor(next() * 60) - 4 };
};

const givenOf = (text: string, next: Next): GivenAttribution => ({
  content: Array.from({ length: 1 + Math.floor(next() * 3) }, () => spanOf(text, next)),
  cue: next() < 0.7 ? [spanOf(text, next)] : [],
  source: next() < 0.7 ? spanOf(text, next) : null,
});

/** brat standoff of a text; some of its lines are wrong. */
export function standoffOf(text: string, next: Next): string {
  const bounds = Array.from({ length: 9 }, (_, index) => {
    const { start, end } = spanOf(text, next);
    const words = Array.from(text).slice(Math.max(0, start), Math.max(0, end)).join("");
    return `T${index}\t${["Content", "Cue", "Source"][index % 3]} ${start} ${end}\t${next() < 0.9 ? words : hostileText(next)}`;
  });
  const events = [0, 3, 6].map((at) => `E${at}\tAttribution:T${at + 1} Content:T${at} Cue:T${at + 1} Source:T${at + 2}`);
  return [...bounds, ...events, next() < 0.3 ? hostileText(next) : ""].join("\n");
}

/** Citron's JSON; some of its words are not at their place. */
export function citronOf(next: Next): string {
  const text = plainText(next);
  const wordsAt = () => {
    const { start, end } = spanOf(text, next);
    return { start, end, text: next() < 0.8 ? text.slice(Math.max(0, start), Math.max(0, end)) : hostileText(next) };
  };
  const quotes = Array.from({ length: 4 }, () => ({ cue: next() < 0.5 ? wordsAt() : null, sources: [wordsAt()], contents: [wordsAt()] }));
  return JSON.stringify({ text, quotes });
}

/** ClaimReviews whose every word may be hostile. */
export const reviewsOf = (next: Next): string =>
  JSON.stringify([1, 2].map(() => ({ "@type": "ClaimReview", claimReviewed: plainText(next), author: { name: hostileText(next) }, url: hostileText(next), itemReviewed: { appearance: [hostileText(next)] } }))); // prettier-ignore
