import type { SpeakerLink } from "../model/actor.ts";
import type { AnalysedArticle } from "../model/analysed-article.ts";
import { relayedRule, type Attribution } from "../model/attribution.ts";
import type { Mention } from "../model/mention.ts";
import { holds, textAt, type Span } from "../model/span.ts";

/**
 * The articles with a second-hand attribution for what an outlet's report has somebody say: "“No,” Finch told workers, the Post reported" is the Post's account, and
 * in it Finch's words. Only where the report names who speaks, right beside a plain verb of saying; the report keeps its own attribution, which holds the other.
 */
export const addRelayed = (articles: readonly AnalysedArticle[]): readonly AnalysedArticle[] => articles.map(withRelayed);

function withRelayed(article: AnalysedArticle): AnalysedArticle {
  const found = article.attributions.flatMap((_, index) => relayedIn(article, index) ?? []);
  if (found.length === 0) return article;
  const first = article.attributions.length;
  return {
    ...article,
    attributions: [...article.attributions, ...found.map(({ attribution }) => attribution)],
    actors: {
      ...article.actors,
      speakers: [...article.actors.speakers, ...found.map(({ speaker }, at) => linkTo(article, first + at, speaker))],
      addressees: [...article.actors.addressees, ...found.map(() => null)],
    },
  };
}

type Relayed = { readonly attribution: Attribution; readonly speaker: Speaking };
/** A mention with whose it is. */
type Speaking = Span & { readonly actor: number };

const linkTo = (article: AnalysedArticle, attribution: number, { actor, start, end }: Speaking): SpeakerLink => ({
  attribution,
  actors: [actor],
  document: null,
  author: false,
  voice: null,
  grade: "likely",
  rule: relayedRule,
  antecedent: null,
  because: [`“${textAt(article.text.text, { start, end })}” is who speaks in what the outlet reports.`],
  candidates: [],
});

function relayedIn(article: AnalysedArticle, index: number): Relayed | null {
  const outer = article.attributions[index];
  const [whole, ...more] = outer?.content ?? [];
  if (outer === undefined || whole === undefined || more.length > 0 || !isReport(article, index)) return null;
  const told = saidBehind(article, outer, whole) ?? saidBefore(article, outer, whole);
  if (
    told === null ||
    article.attributions.some(({ nested, content }) => nested?.inside === index && content.some((part) => holds(told.content, part)))
  )
    return null;
  const attribution: Attribution = {
    content: [told.content],
    cue: [told.cue],
    sourceSpan: { start: told.speaker.start, end: told.speaker.end },
    addressee: null,
    type: told.quoted.length > 0 ? "direct" : "indirect",
    quoted: told.quoted,
    speech: true,
    act: "says",
    grade: "likely",
    rule: relayedRule,
    nested: { inside: index, as: "second-hand" },
  };
  return { attribution, speaker: told.speaker };
}

/** Speech of one outlet, which is nobody's second-hand words itself. */
function isReport({ attributions, actors }: AnalysedArticle, index: number): boolean {
  const [speaker, ...others] = actors.speakers[index]?.actors ?? [];
  const outer = attributions[index];
  return (
    speaker !== undefined &&
    others.length === 0 &&
    actors.actors[speaker]?.outlet === true &&
    outer?.speech === true &&
    outer.nested === null
  );
}

type Told = { readonly content: Span; readonly cue: Span; readonly speaker: Speaking; readonly quoted: readonly Span[] };

const behind = /^,?\s*(?<before>(?:the |then )?(?:[\p{L}’'-]+ ){0,3})$/u;
const verb = /^(?<gap>(?:, [^,“”"]{1,60},)? (?:has |had |also )?)(?<cue>said|says|told|added)\b/u;

/** "“No,” Finch told workers": a quotation at the beginning of the report, and behind it who said it. */
function saidBehind(article: AnalysedArticle, { quoted }: Attribution, whole: Span): Told | null {
  const { text } = article.text;
  const [first, ...more] = quoted;
  if (first === undefined || more.length > 0 || first.start > whole.start + 1) return null;
  const speaker = speakersIn(article, { start: first.end, end: whole.end })[0];
  const match = speaker === undefined ? null : verb.exec(text.slice(speaker.end, whole.end + 12));
  if (speaker === undefined || match === null || !behind.test(text.slice(first.end, speaker.start))) return null;
  return { content: first, cue: cueOf(speaker, match), speaker, quoted: [first] };
}

/** "Toll, the opposition leader, said that the dam is dead": who says it, then a verb of saying, then a clause without quotation marks. */
function saidBefore(article: AnalysedArticle, { quoted }: Attribution, whole: Span): Told | null {
  const { text } = article.text;
  const speaker = speakersIn(article, whole)[0];
  if (quoted.length > 0 || speaker === undefined || !/^(?:that )?(?:an?|the)?\s*$/i.test(text.slice(whole.start, speaker.start)))
    return null;
  const match = verb.exec(text.slice(speaker.end, whole.end));
  if (match === null || match.groups?.["cue"] === "told") return null;
  const cue = cueOf(speaker, match);
  const rest = /^\s*(?:that\s+)?/.exec(text.slice(cue.end, whole.end))?.[0].length ?? 0;
  const content = { start: cue.end + rest, end: whole.end };
  return textAt(text, content).split(/\s+/).length < fewestWords ? null : { content, cue, speaker, quoted: [] };
}

const fewestWords = 4;

function cueOf(speaker: Span, match: RegExpExecArray): Span {
  const end = speaker.end + match[0].length;
  return { start: end - (match.groups?.["cue"] ?? "").length, end };
}

/** Those inside the span who are named or described, in order: a pronoun there may be anybody. */
const speakersIn = ({ actors }: AnalysedArticle, span: Span): readonly Speaking[] =>
  actors.actors
    .flatMap(({ kind, outlet, mentions }, actor) =>
      outlet || kind === "group"
        ? []
        : mentions.filter((one) => isNaming(one) && holds(span, one)).map(({ start, end }) => ({ start, end, actor })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

const isNaming = ({ form }: Mention): boolean => form === "name" || form === "acronym" || form === "unnamed";
