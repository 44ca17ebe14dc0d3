import { keysTogether, speakerKeys } from "../actors/speaker-keys.ts";
import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import { passingOn, wordedAs } from "../model/attribution.ts";
import type { QuoteAt } from "../model/repeat.ts";
import { overlaps, textAt, type Span } from "../model/span.ts";
import type { Wording } from "./find-alterations.ts";
import { wordsIn } from "./words-in.ts";

/** Something said that may be a repeat, or may be repeated. */
export type Quote = Wording & {
  readonly at: QuoteAt;
  readonly content: readonly Span[];
  /** The article's own indexes of who speaks, whatever their kind. */
  readonly speaking: readonly number[];
  /** All who speak are not named. */
  readonly unnamed: boolean;
  /** The folded words that stand in quotation marks. */
  readonly quoted: ReadonlySet<string>;
};

/** The quotes of every article, in order: speech that somebody is said to have said. Beliefs and imagined words are no utterances. */
export function collectQuotes(articles: readonly AnalysedArticle[], linked: LinkedActors): readonly Quote[] {
  const keys = keysOf(articles, linked);
  return articles.flatMap((article, index) => quotesOf(article, index, keys[index] ?? []));
}

/** For each actor of each article the keys by which it may be the same speaker as another one. */
function keysOf(articles: readonly AnalysedArticle[], linked: LinkedActors): readonly (readonly (ReadonlySet<string> | undefined)[])[] {
  const called = linked.actors.flatMap(({ id, members }) => {
    const known = members.flatMap(({ article, actor }) => articles[article]?.actors.actors[actor] ?? []);
    const [first] = known;
    return first === undefined
      ? []
      : [
          {
            id,
            kind: first.kind,
            names: [...new Set(known.flatMap(({ names }) => names))],
            roles: known.flatMap(({ roles }) => roles.map(({ words }) => words)),
          },
        ];
  });
  const found = speakerKeys(called);
  const keys = articles.map((): (ReadonlySet<string> | undefined)[] => []);
  for (const { id, members } of linked.actors) for (const { article, actor } of members) (keys[article] ?? [])[actor] = found.get(id);
  return keys;
}

function quotesOf(article: AnalysedArticle, index: number, keys: readonly (ReadonlySet<string> | undefined)[]): readonly Quote[] {
  const { text } = article.text;
  const passing = passingOn(article.attributions);
  return article.attributions.flatMap(({ content, quoted, cue, type, speech, nested }, attribution): readonly Quote[] => {
    if (!speech || nested?.as === "imagined" || passing.has(attribution)) return [];
    const words = wordsIn(text, content);
    const link = article.actors.speakers[attribution];
    const speaking = link?.grade === "open" ? [] : (link?.actors ?? []);
    const kinds = speaking.map((actor) => article.actors.actors[actor]?.kind);
    return [
      {
        at: { article: index, attribution },
        content,
        text,
        words,
        type: wordedAs(
          type,
          cue.map((span) => textAt(text, span)),
        ),
        speaking,
        unnamed: kinds.every((kind) => kind === "unnamed" || kind === "group"),
        speakers: keysTogether(speaking.map((actor) => ({ keys: keys[actor], outlet: article.actors.actors[actor]?.outlet === true }))),
        quoted: new Set(words.filter((word) => quoted.some((span) => overlaps(span, word))).map(({ key }) => key)),
      },
    ];
  });
}
