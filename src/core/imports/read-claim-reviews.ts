import type { ClaimReview } from "../model/claim-review.ts";
import type { Issue } from "../model/issue.ts";
import { withoutTurns } from "../text/without-turns.ts";
import { issueOf } from "./unusable.ts";

/** The fact-checks of a file, in its order, and what in it could not be used. */
export type ReadClaimReviews = { readonly reviews: readonly ClaimReview[]; readonly issues: readonly Issue[] };

type Thing = Readonly<Record<string, unknown>>;

const mostThings = 200_000; // a file with more is no list of reviews
const longest = 2_000; // characters of a claim; a longer one is an article

/**
 * The ClaimReviews (schema.org, as JSON-LD or as Data Commons' feed has them) anywhere in a JSON value, and `null` where there is none: it is a file of
 * another kind. One without a claim, or that does not say who checked, is an issue. Nothing is fetched and no context is read. Never throws.
 */
export function claimReviewsIn(file: string, json: unknown): ReadClaimReviews | null {
  const found = thingsIn(json).filter((thing) => isOfType(thing, "ClaimReview"));
  if (found.length === 0) return null;
  const read = found.map((thing, index) => reviewOf(file, thing) ?? unusableReview(file, index + 1));
  return { reviews: read.filter((one) => "claimReviewed" in one), issues: read.filter((one) => "rule" in one) };
}

/** Every object in a value, outer ones first. Walked without recursion: a hostile file may be nested as deep as it likes. */
function thingsIn(json: unknown): readonly Thing[] {
  const things: Thing[] = [];
  const open: unknown[] = [json];
  while (open.length > 0 && things.length < mostThings) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) things.push(value as Thing);
    for (const part of (Object.values(value) as unknown[]).toReversed()) open.push(part);
  }
  return things;
}

const isOfType = (thing: Thing, type: string): boolean =>
  listOf(thing["@type"]).some((one) => typeof one === "string" && one.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "") === type);

function reviewOf(file: string, review: Thing): ClaimReview | null {
  const [item = {}] = things(review.itemReviewed);
  const url = addressOf(review.url);
  const claimReviewed = wordsOf(review.claimReviewed);
  const checker = nameOf(review.author) ?? nameOf(review.publisher) ?? hostOf(url);
  if (claimReviewed === null || checker === null) return null;
  const places = [item.appearance, item.firstAppearance].flatMap(listOf);
  return {
    claimReviewed,
    checker,
    url,
    published: wordsOf(review.datePublished),
    rating: ratingOf(review.reviewRating),
    claimant: nameOf(item.author),
    appearances: [...new Set([...places, item.url].flatMap((place) => addressOf(place) ?? []))],
    file,
  };
}

/** The rating in words; a bare number says nothing without its scale. */
function ratingOf(given: unknown): string | null {
  const [rating] = things(given);
  return rating === undefined ? null : (wordsOf(rating.alternateName) ?? wordsOf(rating.name));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [value]);
const things = (value: unknown): readonly Thing[] =>
  listOf(value).filter((one) => typeof one === "object" && one !== null) as readonly Thing[];

/** Words on one line; JSON-LD may give one as `{"@value": …}`. `null` for none. */
function wordsOf(value: unknown): string | null {
  const [first] = listOf(value);
  const given = typeof first === "object" && first !== null ? (first as Thing)["@value"] : first;
  if (typeof given !== "string") return null;
  const words = withoutTurns(given).replace(/\s+/g, " ").trim();
  return words === "" || words.length > longest ? null : words;
}

const nameOf = (value: unknown): string | null =>
  wordsOf(value) ??
  things(value)
    .map(({ name }) => wordsOf(name))
    .find((name) => name !== null) ??
  null;

/** An address that a link may lead to: of a thing, its `url` or `@id`. */
function addressOf(value: unknown): string | null {
  const [first] = listOf(value);
  const thing = typeof first === "object" && first !== null ? (first as Thing) : null;
  const given = thing === null ? first : (thing.url ?? thing["@id"]);
  return typeof given === "string" && /^https?:\/\/[^\s/]/i.test(given.trim()) && given.length <= longest ? given.trim() : null;
}

const hostOf = (url: string | null): string | null => /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url ?? "")?.[1] ?? null;

const unusableReview = (file: string, number: number): Issue =>
  issueOf(
    file,
    "claim-review",
    "warning",
    `ClaimReview ${number} does not say which claim was checked, or by whom.`,
    'It needs "claimReviewed" and an "author" with a "name", or a "url"; it was left out.',
  );
