import type { Fits, Likeness } from "./verify-pairs.ts";

/** What is known of a quotation besides its words. */
export type QuotationContext = {
  /** Any name for the article it stands in; `null`: not known. */
  readonly article: string | number | null;
  /** Days since 1970 of the article's date; `null`: not known. */
  readonly day: number | null;
  /** Keys of who is named as its speaker; empty: not named or not known. */
  readonly speakers: ReadonlySet<string>;
  /** Some of it stands in quotation marks. */
  readonly inMarks: boolean;
};

/** Articles about one utterance appear within days of each other; months later it is as likely to be said again. */
const sameNews = 4;
const longAfter = 30;

/**
 * What it takes for likenesses of words in two articles to be one utterance: slogans, titles, idioms and what a speaker says at every stop are
 * alike too. The fewer words, the more else has to agree. Where the articles are not known the words alone decide.
 */
export const fitsContext =
  (contexts: readonly QuotationContext[]): Fits =>
  (a, b, likeness) => {
    const [one, other] = [contexts[a], contexts[b]];
    if (one === undefined || other === undefined || one.article === null || other.article === null) return fitsAlone(likeness);
    return one.article === other.article ? fitsInArticle(one, other, likeness) : fitsAcross(one, other, likeness);
  };

/** Words alone: the less of the shorter wording aligns, the further from chance it has to be. */
const fitsAlone = ({ share, spare, fromStart }: Likeness): boolean =>
  fromStart || share >= shareAlone || spare >= bitsAShare * (shareAlone - share);

const shareAlone = 0.8;
const bitsAShare = 150; // 15 bits for every tenth that does not align

/** In one article, what is wholly inside another quotation is a part of it, or said of it. */
const fitsInArticle = (one: QuotationContext, other: QuotationContext, { share, matched, shorter, longer }: Likeness): boolean =>
  share >= 0.6 && shorter >= 6 && compare(one.speakers, other.speakers) !== "other" && !(matched === shorter && longer > shorter);

/** "We take it one game at a time": what anybody says every week has fewer telling words. */
const fewestTelling = 3;

function fitsAcross(one: QuotationContext, other: QuotationContext, { matched, share, telling }: Likeness): boolean {
  const days = one.day === null || other.day === null ? null : Math.abs(one.day - other.day);
  if (days !== null && days > sameNews && telling < fewestTelling) return false;
  const speakers = compare(one.speakers, other.speakers);
  const [words, least] = one.inMarks && other.inMarks ? neededInMarks(days, speakers) : neededInReport(days, speakers);
  return matched >= words && share >= least;
}

type SpeakerMatch = "same" | "not known" | "other";
type Needed = readonly [words: number, share: number];

/** Words in quotation marks: they are a person's own, and few suffice within days. */
function neededInMarks(days: number | null, speakers: SpeakerMatch): Needed {
  if (speakers === "other") return [10, 0.85];
  const extra = speakers === "same" ? 0 : 2;
  if (days === null || days <= sameNews) return [5 + extra, 0.6];
  return days <= longAfter ? [7 + extra, 0.75] : [10 + extra, 0.8];
}

/** Reported words are the writers', who call a thing by one name: it takes more of them. */
function neededInReport(days: number | null, speakers: SpeakerMatch): Needed {
  if (speakers === "other") return [15, 0.9];
  const extra = speakers === "same" ? 0 : 2;
  if (days === null || days <= sameNews) return [6 + extra, 0.75];
  return days <= longAfter ? [9 + extra, 0.8] : [14 + extra, 0.9];
}

const compare = (one: ReadonlySet<string>, other: ReadonlySet<string>): SpeakerMatch =>
  one.size === 0 || other.size === 0 ? "not known" : [...one].some((key) => other.has(key)) ? "same" : "other";
