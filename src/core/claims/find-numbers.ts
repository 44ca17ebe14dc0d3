import type { Span } from "../model/span.ts";

const about =
  "at least|at most|no more than|no fewer than|no less than|more than|less than|fewer than|about|around|roughly|nearly|almost|over|under|up to|as many as|as much as|approximately|an estimated|only|just|exactly|some";
const unitWords =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const scale = "hundred|thousand|million|billion|trillion|dozen";
const figures = String.raw`[$€£]?\d+(?:,\d{3})*(?:\.\d+)?(?:%|k\b|m\b|bn\b)?`;
const worded = String.raw`(?:${unitWords}|one(?=[- ](?:${scale}|in|of|third|quarter|day|week|month|year|hour|percent)))(?:[- ](?:one|${unitWords}))?`;
const loose = String.raw`(?:a|one|two|three|four|several) (?:${scale}|third|quarter|fifth|tenth)s?|two-thirds|three-quarters|half(?= (?:of|the|a))|dozens|hundreds|thousands|millions`;
const unit =
  "percent|per cent|percentage points|points|days|weeks|months|years|hours|minutes|miles|kilometres|kilometers|metres|meters|feet|tonnes|tons|degrees|euros|dollars|pounds|times";
const quantity = new RegExp(
  String.raw`(?:\b(?:${about}) )?(?:(?<![\w.,:/-])(?:${loose}|(?:${figures}|${worded})(?:[- ](?:${scale}))*)(?![\w]|[.,:/]\d))(?: (?:${unit})\b)?`,
  "giu",
);
const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? $/;
const year = /^(?:1[5-9]|20)\d\d$/;

/** The quantities in `span` of `text`, with what bounds and measures them: "25", "at least six", "45 days". Years and days of a month are dates, not quantities. */
export function findNumbers(text: string, span: Span): readonly Span[] {
  const slice = text.slice(span.start, span.end);
  return [...slice.matchAll(quantity)]
    .filter((match) => !year.test(match[0].replace(/^\D+/, "")) && !month.test(slice.slice(0, match.index)))
    .map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }));
}
