import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { Attribution, SpeechAct } from "../model/attribution.ts";
import type { Stance } from "../model/claim.ts";
import { cover, textAt, type Span } from "../model/span.ts";

/** What a speech act does to what another says. */
const stances: Partial<Record<SpeechAct, Stance["kind"]>> = {
  disputes: "disputes",
  denies: "disputes",
  corrects: "disputes",
  questions: "disputes",
  confirms: "supports",
  agrees: "supports",
};

/** Which quotes dispute or support what others in the article state, with the words that say so. `index` is the article's in the collection. */
export function findStances(article: AnalysedArticle, index: number): readonly Stance[] {
  return article.attributions.flatMap((attribution, at): readonly Stance[] => {
    const kind = stances[attribution.act];
    if (kind === undefined || !attribution.speech || attribution.nested !== null) return [];
    const cue = stanceWords(article, attribution);
    const of = cue === null ? [] : targetsOf(article, at, textAt(article.text.text, cue));
    return cue === null || of.length === 0 ? [] : [{ article: index, attribution: at, kind, of, cue }];
  });
}

/** From the cue to the end of what is said: "dismissed these concerns as silly". */
function stanceWords({ text }: AnalysedArticle, { cue, content }: Attribution): Span | null {
  const after = content.filter((part) => part.start >= (cue[0]?.start ?? Number.POSITIVE_INFINITY));
  const span = cover([...cue, ...after]);
  const sentence = text.sentences.find((one) => span !== null && one.start <= span.start && span.start < one.end);
  return span === null || sentence === undefined || span.end > sentence.end ? (cover(cue) ?? null) : span;
}

// What one has said, called by what it was: to dispute "the claim" is to dispute what was said before.
const sayings =
  /\b(?:claim|allegation|accusation|assertion|statement|charge|suggestion|report|remark|comment|criticism|complaint|argument|account)s?\b/i;
const pointing = /\b(?:this|that|these|those|such|his|her|their|its)\s+(?:[\w’'-]+\s+){0,2}?([\p{L}-]{4,})/giu;

/**
 * The attributions that the words are about: the nearest earlier one by somebody else that has the thing pointed to ("these concerns"), else one
 * that has most of the same words, else the nearest where the words speak of a saying. To reject a plan disputes nobody's statement.
 */
function targetsOf(article: AnalysedArticle, at: number, words: string): readonly number[] {
  const earlier = earlierByOthers(article, at);
  const things = [...words.matchAll(pointing)].map((match) => stem(match[1] ?? ""));
  const named = earlier.find((index) => things.some((thing) => contentStems(article, index).has(thing)));
  if (named !== undefined) return [named];
  const mine = contentStems(article, at);
  const alike = earlier.find((index) => sharesMost(contentStems(article, index), mine));
  if (alike !== undefined) return [alike];
  const [nearest] = earlier;
  return nearest !== undefined && sayings.test(words) ? [nearest] : [];
}

const sharesMost = (theirs: ReadonlySet<string>, mine: ReadonlySet<string>): boolean => {
  const shared = [...mine].filter((one) => theirs.has(one)).length;
  return shared >= 3 || (shared >= 2 && shared * 2 >= Math.min(mine.size, theirs.size));
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

const sharesSpeaker = (a: readonly number[], b: readonly number[]): boolean => a.some((actor) => b.includes(actor));

const contentStems = ({ text, attributions }: AnalysedArticle, index: number): ReadonlySet<string> =>
  stemsOf((attributions[index]?.content ?? []).map((span) => textAt(text.text, span)).join(" "));

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)).map(stem));

const common = new Set(
  "that this these those with from have been will would could should about their there they them than then when what which who said says were".split(
    " ",
  ),
);

const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|ed|ing)$/, "");
