import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { Attribution, SpeechAct } from "../model/attribution.ts";
import { stanceActs, type Stance, type StanceAct } from "../model/claim.ts";
import { textAt, type Span } from "../model/span.ts";
import { spansAt } from "../text/first-token-from.ts";
import { isDenied, isDoubted, isThatClause } from "./is-denied.ts";
import { disagree, quantitiesIn } from "./quantities.ts";
import { refusesToSpeak, withholds } from "./refuses-to-speak.ts";
import { stanceWords, widened } from "./stance-words.ts";
import { shared, stemOf, tellingStems } from "./telling-stems.ts";

/** What a speech act does to what another says. */
const kinds: Readonly<Record<StanceAct, Stance["kind"]>> = {
  confirms: "supports",
  agrees: "supports",
  denies: "disputes",
  disputes: "disputes",
  corrects: "disputes",
  questions: "leavesOpen",
  declines: "leavesOpen",
};

const isStanceAct = (act: SpeechAct): act is StanceAct => (stanceActs as readonly SpeechAct[]).includes(act);

/**
 * Every quote of the article that takes a stance, with the words that say so and what it is about in the article: `of` is empty where nothing in the
 * article is shown to be meant. Who denies a thing is a stance on it even where nobody else says it. `index` is the article's in the collection.
 */
export function findStances(article: AnalysedArticle, index: number): readonly Stance[] {
  return article.attributions.flatMap((attribution, at): readonly Stance[] => {
    const { act, speech, nested } = attribution;
    if (!isStanceAct(act) || !speech || nested !== null) return [];
    if (act === "declines" && !refusesToSpeak(article.text, attribution)) return [];
    const cue = stanceWords(article, attribution);
    if (cue === null) return [];
    const [denied, doubted] = [isDenied(article.text, attribution), isDoubted(article.text, attribution)];
    const own = denied || doubted || withholds(article.text, attribution) ? [at] : [];
    const words = textAt(article.text.text, widened(article, cue, [])).replace(toSpeak, "");
    // "Denied that Okoro …" does not point to that Okoro.
    const reach = isThatClause(article.text, attribution) ? words.replace(/\bthat\b/i, "") : words;
    const agrees = (target: number): boolean =>
      !(denied || kinds[act] === "supports") || !disagree(contentQuantities(article, target), contentQuantities(article, at));
    return [{ article: index, attribution: at, kind: kinds[act], act, of: [...targetsOf(article, at, reach).filter(agrees), ...own], cue }];
  });
}

// What one has said, called by what it was: to dispute "the claim" is to dispute what was said before.
const sayings =
  /\b(?:claim|allegation|accusation|assertion|statement|charge|suggestion|report|remark|comment|criticism|complaint|argument|account)s?\b/i;
// "To comment" is what is declined, not what another said.
const toSpeak = /\bto (?:comment|respond)\b/i;
const pointing = /\b(?:this|that|these|those|such|his|her|their|its)\s+(?:[\w’'-]+\s+){0,2}?([\p{L}-]{4,})/giu;

const nothingButPointing = /^\W*(?:it|this|that|so)\W*$/i;

/**
 * The attributions that the words are about: what stands right before where all of them is "it"; the nearest earlier one by somebody else that has the thing pointed to ("these concerns"), else one
 * that has most of the same words, else the nearest where the words speak of a saying. To reject a plan disputes nobody's statement.
 */
function targetsOf(article: AnalysedArticle, at: number, words: string): readonly number[] {
  const earlier = earlierByOthers(article, at);
  if (article.attributions[at]?.content.every((span) => nothingButPointing.test(textAt(article.text.text, span))) === true)
    return earlier.slice(0, 1).filter((index) => isRightBefore(article, index, at));
  const things = [...words.matchAll(pointing)].map((match) => stemOf(match[1] ?? ""));
  const named = earlier.find((index) => things.some((thing) => contentStems(article, index).has(thing)));
  if (named !== undefined) return [named];
  const mine = contentStems(article, at);
  const alike = earlier.find((index) => sharesMost(contentStems(article, index), mine));
  if (alike !== undefined) return [alike];
  const [nearest] = earlier;
  return nearest !== undefined && sayings.test(words) ? [nearest] : [];
}

const sharesMost = (theirs: ReadonlySet<string>, mine: ReadonlySet<string>): boolean => {
  const count = shared(mine, theirs).length;
  return count >= 3 || (count >= 2 && count * 2 >= Math.min(mine.size, theirs.size));
};

/** Indexes of speech by others before the attribution, nearest first; a target far away is a guess. */
function earlierByOthers({ attributions, actors }: AnalysedArticle, at: number): readonly number[] {
  const start = attributions[at]?.content[0]?.start ?? 0;
  const mine = actors.speakers[at]?.actors ?? [];
  return attributions
    .map((one, index) => ({ one, index, from: one.content[0]?.start ?? 0 }))
    .filter(
      ({ one, index, from }) =>
        from < start && one.speech && one.nested === null && !sharesSpeaker(actors.speakers[index]?.actors ?? [], mine),
    )
    .toSorted((a, b) => b.from - a.from)
    .slice(0, 8)
    .map(({ index }) => index);
}

/** Whether an attribution's content ends in the sentence before the other one's, or in the same. */
function isRightBefore({ text, attributions }: AnalysedArticle, index: number, at: number): boolean {
  const sentenceOf = (span: Span | undefined): number => {
    const first = span === undefined ? undefined : spansAt(text.sentences, span).at(-1);
    return first === undefined ? -1 : text.sentences.indexOf(first);
  };
  const [before, here] = [sentenceOf(attributions[index]?.content.at(-1)), sentenceOf(attributions[at]?.content[0])];
  return before >= 0 && here - before <= 1;
}

const sharesSpeaker = (a: readonly number[], b: readonly number[]): boolean => a.some((actor) => b.includes(actor));

function contentStems(article: AnalysedArticle, index: number): ReadonlySet<string> {
  const attribution = article.attributions[index];
  return attribution === undefined ? new Set() : tellingStems(contentWords(article, attribution));
}

/** The quantities that an attribution's content gives. */
const contentQuantities = (article: AnalysedArticle, index: number): readonly string[] =>
  (article.attributions[index]?.content ?? []).flatMap((span) => quantitiesIn(article.text, span));

const contentWords = (article: AnalysedArticle, { content, cue, sourceSpan }: Attribution): string =>
  content
    .map((span) => textAt(article.text.text, widened(article, span, [...cue, ...(sourceSpan === null ? [] : [sourceSpan])])))
    .join(" ");
