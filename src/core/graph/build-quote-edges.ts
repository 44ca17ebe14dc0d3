import type { SpeakerLink } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Mention } from "../model/mention.ts";
import { cover, overlaps, textAt, type Span } from "../model/span.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { contentSpan, givenWords, quoteGrade, type ArticleInGraph } from "./article-in-graph.ts";
import { edgeId } from "./content-ids.ts";
import { leaningsOf, onlyLeaning, type Leaning } from "./find-leanings.ts";
import { groupBy } from "./group-by.ts";
import type { ActorId, QuoteId, SourceId } from "../model/ids.ts";
import type { GraphEdge } from "./schema.ts";

type Quoting = {
  readonly place: ArticleInGraph;
  readonly attribution: Attribution;
  readonly index: number;
  readonly id: QuoteId;
  readonly link: SpeakerLink | undefined;
};

/** Every edge that starts or ends at one of the article's quotes, claims and repeats aside: said, addressed, appears, via, mentions. */
export function buildQuoteEdges(place: ArticleInGraph, leanings: readonly Leaning[]): readonly GraphEdge[] {
  const only = onlyLeaning(place, leanings);
  const named = namedIn(place);
  return place.article.attributions.flatMap((attribution, index) => {
    const id = place.quotes[index];
    if (id === undefined) return [];
    const quoting = { place, attribution, index, id, link: place.article.actors.speakers[index] };
    return [...said(quoting), ...addressed(quoting), appears(quoting), ...via(quoting, leanings, only), ...mentions(quoting, named)];
  });
}

/** Who said it. Words put in somebody's mouth were said by nobody, and an open speaker is no speaker. */
function said({ place, attribution, id, link }: Quoting): readonly GraphEdge[] {
  if (link === undefined || attribution.nested?.as === "imagined" || quoteGrade(attribution, link) === "open") return [];
  const spans = [attribution.sourceSpan, ...attribution.cue, link.antecedent].filter((span) => span !== null);
  const evidence = (spans.length > 0 ? spans : attribution.content).map(place.evidence);
  const cue = attribution.cue.map((span) => textAt(place.article.text.text, span)).join(" … ");
  const voice = link.voice === null ? null : givenWords(place, link.voice);
  return speakersOf(place, link).map((from) => ({
    id: edgeId("said", from, id),
    kind: "said",
    from,
    to: id,
    grade: quoteGrade(attribution, link),
    rule: link.rule,
    cue,
    voice,
    evidence,
  }));
}

function speakersOf(place: ArticleInGraph, link: SpeakerLink): readonly (ActorId | SourceId)[] {
  if (link.author) return [place.source];
  const document = link.document === null ? undefined : place.documents[link.document];
  return [...new Set([...link.actors.flatMap((actor) => place.actors[actor] ?? []), ...(document === undefined ? [] : [document])])];
}

function addressed({ place, attribution, index, id }: Quoting): readonly GraphEdge[] {
  const told = place.article.actors.addressees[index];
  const to = told === null || told === undefined ? undefined : place.actors[told];
  if (to === undefined || attribution.addressee === null) return [];
  const span =
    cover([...attribution.cue, attribution.addressee].filter((part) => Math.abs(part.start - (attribution.addressee?.start ?? 0)) < 60)) ??
    attribution.addressee;
  return [{ id: edgeId("addressed", id, to), kind: "addressed", from: id, to, grade: attribution.grade, evidence: [place.evidence(span)] }];
}

const appears = ({ place, attribution, id }: Quoting): GraphEdge => ({
  id: edgeId("appears", id, place.source),
  kind: "appears",
  from: id,
  to: place.source,
  grade: "stated",
  evidence: attribution.content.map(place.evidence),
});

/** On whose word the article has it. Where it does not say, but leans on one account only, that account is likely at most, on the same words. */
function via({ place, attribution, index, id, link }: Quoting, leanings: readonly Leaning[], only: Leaning | null): readonly GraphEdge[] {
  const text = place.article.text.text;
  const edge = (to: SourceId, words: Span, grade: "stated" | "likely"): GraphEdge => ({
    id: edgeId("via", id, to),
    kind: "via",
    from: id,
    to,
    grade,
    words: textAt(text, words),
    evidence: [place.evidence(words)],
  });
  if (attribution.nested?.as === "imagined" || link?.author === true) return [];
  const named = leaningsOf(place, leanings, index).map((one) => edge(one.report, one.words, "stated"));
  const written = documentsBeside(place, attribution).flatMap(({ document, words }) => {
    const to = place.documents[document];
    return to === undefined || link?.document === document ? [] : [edge(to, words, "stated")];
  });
  const stated = [...new Map([...named, ...written].map((one) => [one.id, one])).values()];
  return stated.length > 0 || only === null || link?.document !== null ? stated : [edge(only.report, only.words, "likely")];
}

const throughWords = /\b(?:in|on|through|via|from) (?:(?:an?|the|this|that|his|her|their|its) )?(?:[\p{L}-]+ ){0,2}$/u;

/** Documents that the words between the marks and the cue say the content stands in: "wrote in a letter to the court". */
function documentsBeside(place: ArticleInGraph, attribution: Attribution): readonly { readonly document: number; readonly words: Span }[] {
  const { text } = place.article.text;
  return place.article.actors.documents.flatMap(({ mentions: spans }, document) =>
    spans.flatMap((span) => {
      const cue = attribution.cue.findLast((part) => part.end <= span.start);
      if (cue === undefined || span.start - cue.end > 40 || attribution.content.some((part) => overlaps(part, span))) return [];
      const between = text.slice(cue.end, span.start);
      const given = /^(?:an?|the|this|that|his|her|their|its) /.test(text.slice(span.start, span.end));
      return throughWords.test(between) || (given && / (?:in|on|through|via|from) $/.test(between))
        ? [{ document, words: { start: cue.start, end: span.end } }]
        : [];
    }),
  );
}

/** Whom the content speaks of; a speaker's own "I" and "we" are left out. */
function mentions({ place, attribution, id, link }: Quoting, named: readonly Named[]): readonly GraphEdge[] {
  const found = groupBy(mentionsIn(named, attribution, link?.actors ?? []), ({ actor }) => actor);
  return [...found].flatMap(([actor, here]): readonly GraphEdge[] => {
    const to = place.actors[actor];
    if (to === undefined) return [];
    const grade = here.some(({ form }) => form === "name" || form === "acronym") ? "stated" : "likely";
    return [{ id: edgeId("mentions", id, to), kind: "mentions", from: id, to, grade, evidence: here.map(place.evidence) }];
  });
}

/** A mention with whose it is. */
type Named = Mention & { readonly actor: number };

/** The article's mentions in the order they stand. */
const namedIn = ({ article }: ArticleInGraph): readonly Named[] =>
  article.actors.actors
    .flatMap(({ mentions: own }, actor) => own.map((mention) => ({ ...mention, actor })))
    .toSorted((a, b) => a.start - b.start);

function mentionsIn(named: readonly Named[], attribution: Attribution, speaking: readonly number[]): readonly Named[] {
  const whole = contentSpan(attribution);
  const from = firstTokenFrom(named, whole.start - longestMention);
  return named
    .slice(from, firstTokenFrom(named, whole.end))
    .filter(
      (mention) =>
        attribution.content.some((part) => overlaps(part, mention)) && !(mention.form === "pronoun" && speaking.includes(mention.actor)),
    );
}

// How far before the content a mention that reaches into it may begin.
const longestMention = 200;
