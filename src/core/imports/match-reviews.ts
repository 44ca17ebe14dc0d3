import { claimWordings, type Wording } from "./claim-wordings.ts";
import { addressKey } from "../graph/address-key.ts";
import type { GraphRecords, SourceNode } from "../graph/schema.ts";
import type { ClaimReview, MatchedReview, ReviewMatch } from "../model/claim-review.ts";
import type { Alteration } from "../model/repeat.ts";
import { diffWords } from "../repeats/diff-words.ts";
import { findAlterations } from "../repeats/find-alterations.ts";
import { wordsIn, type Word } from "../repeats/words-in.ts";

/**
 * The graph with other people's fact-checks in it, each with what it is about here: claims in its words, and articles that it names. One that is about
 * nothing here is in it too, without a match. A claim is matched by words alone where they are the same but for marks or a short piece at an edge; by words
 * that are only alike, where the checker names an article that the claim stands in.
 */
export function matchReviews(records: GraphRecords, reviews: readonly ClaimReview[]): GraphRecords {
  if (reviews.length === 0) return records;
  const articles = records.nodes.filter((node) => node.kind === "source" && node.url !== null) as readonly SourceNode[];
  const byAddress = new Map(articles.map((article) => [addressKey(article.url ?? ""), article]));
  const { wordings, sharing } = claimWordings(records);
  const matched = reviews.map((review): MatchedReview => {
    const named = review.appearances.flatMap((address) => byAddress.get(addressKey(address)) ?? []);
    const words = wordsIn(review.claimReviewed, [{ start: 0, end: review.claimReviewed.length }]);
    const claims = sharing(words).flatMap((index) => matchOf(review, words, wordings[index], named));
    return { ...review, matches: [...once(claims), ...named.map(({ id }) => ({ to: id, by: "appearance" }) as const)] };
  });
  return { ...records, reviews: [...(records.reviews ?? []), ...matched] };
}

/** One match a claim, the best that there is. */
function once(matches: readonly ReviewMatch[]): readonly ReviewMatch[] {
  const order: readonly ReviewMatch["by"][] = ["same-words", "shortened", "appearance"];
  const best = matches.toSorted((a, b) => order.indexOf(a.by) - order.indexOf(b.by));
  return best.filter(({ to }, index) => best.findIndex((other) => other.to === to) === index);
}

const fewestWords = 6; // shorter claims are said by many of many things
const leastWhole = 0.7; // of the longer wording's words, that the shorter one has
const leastAlike = 0.6; // of the shorter wording's words, that the longer one has

const sameClaim: ReadonlySet<Alteration> = new Set(["same", "typography", "bracketed-insert"]);
const likeClaim: ReadonlySet<Alteration> = new Set([...sameClaim, "shortened", "person-or-tense-shifted", "reworded"]);
const hedge =
  /^(?:if|unless|whether|no|not|never|may|might|could|would|should|claim|deny|false|wrong|untrue|hoax|myth|almost|nearly|about)/;

function matchOf(
  { claimReviewed }: ClaimReview,
  theirs: readonly Word[],
  wording: Wording | undefined,
  named: readonly SourceNode[],
): readonly ReviewMatch[] {
  if (wording === undefined) return [];
  const { claim, text, words, source } = wording;
  const steps = diffWords(words, theirs);
  const alterations = findAlterations(asReport(text, words), asReport(claimReviewed, theirs), steps);
  const shared = steps.reduce((sum, { op, later }) => sum + (op === "same" ? later.length : 0), 0);
  const [shorter, longer] = [Math.min(words.length, theirs.length), Math.max(words.length, theirs.length)];
  const isNamed = named.some(({ id }) => id === source);
  if (alterations.every((one) => sameClaim.has(one)) && (isNamed || shorter >= fewestWords)) return [{ to: claim, by: "same-words" }];
  const edges = steps.flatMap(({ op, earlier, later }) => (op === "same" ? [] : [...earlier, ...later]));
  const isWhole = alterations.every((one) => sameClaim.has(one) || one === "shortened") && !edges.some(({ key }) => hedge.test(key));
  if (isWhole && shorter >= fewestWords && shorter >= leastWhole * longer) return [{ to: claim, by: "shortened" }];
  const isLike = isNamed && shorter >= fewestWords && alterations.every((one) => likeClaim.has(one)) && shared >= leastAlike * shorter;
  return isLike ? [{ to: claim, by: "appearance" }] : [];
}

const nobody: ReadonlySet<string> = new Set();

/** A checker's words are a report, so other words than the speaker's are no alteration of a quotation. */
const asReport = (text: string, words: readonly Word[]) => ({ text, words, type: "indirect", speakers: nobody }) as const;
