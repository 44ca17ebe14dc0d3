import type { Attribution } from "../model/attribution.ts";
import { cover, holds, overlaps, type Span } from "../model/span.ts";
import type { ActorId } from "../model/ids.ts";
import { spansAt } from "../text/first-token-from.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { slug } from "./content-ids.ts";
import { outletKey } from "../text/folded-words.ts";
import type { Leaning, Outlets } from "./find-leanings.ts";
import { findLinks, webAddress, type Addresses, type Link } from "./find-links.ts";

const name = String.raw`(?:the |The )?(?<name>\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:of |the )?\p{Lu}[\p{L}\p{N}&-]*)*)`;

/** Words beside a quotation that say what carried it, with what that is called; first match wins where two touch. */
const channels: readonly { readonly label: (match: RegExpMatchArray) => string; readonly pattern: RegExp }[] = [
  {
    label: ([words]) => (/tweet/i.test(words ?? "") ? "Twitter" : (/\S+(?: Social)?$/.exec(words ?? "")?.[0] ?? "")),
    pattern:
      /\b(?:tweeted|in an? (?:\p{L}+ )?(?:tweet|series of tweets)|(?:on|via) (?:(?:his|her|their|its|the) (?:\p{L}+ ){0,2})?(?:Twitter|X|Facebook|Instagram|Truth Social|Telegram|Bluesky|Mastodon|LinkedIn|TikTok|YouTube))(?![\p{L}-])/u,
  },
  {
    label: (match) => article((match.groups?.["noun"] ?? "").toLowerCase()),
    pattern:
      /\b(?:in|through|via) (?:(?:an?|the|his|her|their|its|another) )(?:[\p{L}-]+ ){0,2}?(?<noun>statement|press release|news release|e-?mail|text message|memo|letter|op-ed|blog post|video message)\b/iu,
  },
  { label: ([url]) => /\/\/(?:www\.)?([^/]+)/.exec(url ?? "")?.[1] ?? "", pattern: webAddress },
];
const interview = new RegExp(String.raw`\bin an? (?:[\p{L}-]+ ){0,2}?interview(?: (?:with|on|by) ${name})?`, "u");
const reported = [
  new RegExp(String.raw`\b(?:first |originally |previously )?reported by ${name}`, "u"),
  new RegExp(String.raw`\b${name} (?:first|originally) reported`, "u"),
];

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? "An" : "A"} ${noun}`;

/** Whether a source is something that carried words by the article's account: "a statement", "Twitter". */
export const isChannel = (id: string): boolean => id.includes(":channel-");

/**
 * What the words around quotations say of how these came: "in a statement", "on Twitter", "in an interview with the Bell", a link, "first reported by the
 * Bell". A link to one of `addresses` leads to that article. Only words beside the cue or the speaker, and none inside what is said; documents that the article tells apart are found elsewhere.
 */
export function findChannels(place: ArticleInGraph, outlets: Outlets, addresses: Addresses): readonly Leaning[] {
  const bare = outsideContents(place);
  const links = findLinks(bare, addresses, place.source);
  const around = place.article.attributions.flatMap((attribution, index) =>
    attribution.nested === null ? channelsOf(place, { bare, links }, outlets, attribution, index) : [],
  );
  return [...around, ...firstReported(place, bare, outlets)];
}

/** The text outside of what is said, and the links in it. */
type Outside = { readonly bare: string; readonly links: readonly Link[] };

function channelsOf(
  place: ArticleInGraph,
  { bare, links }: Outside,
  outlets: Outlets,
  attribution: Attribution,
  index: number,
): readonly Leaning[] {
  const link = cover([...attribution.cue, ...(attribution.sourceSpan === null ? [] : [attribution.sourceSpan])]);
  if (link === null || !attribution.speech) return [];
  const sentence = spansAt(place.article.text.sentences, link)[0];
  if (sentence === undefined) return [];
  const words = bare.slice(sentence.start, sentence.end);
  const near = (found: Span) => Math.max(found.start - link.end, link.start - found.end) <= farthest && !isDocument(place, found);
  const carried = channels.flatMap(({ label, pattern }): readonly Leaning[] => {
    const match = pattern.exec(words);
    const span = match === null ? null : spanOf(sentence, match);
    if (match === null || span === null || !near(span) || links.some(({ address }) => overlaps(address, span))) return [];
    return [channel(place, index, label(match), match[0], span)];
  });
  const linked = links.filter(({ words: span }) => holds(sentence, span) && near(span)).map((one) => articleLinked(index, one));
  const match = interview.exec(words);
  const span = match === null ? null : spanOf(sentence, match);
  const told = match === null || span === null || !near(span) ? [] : [given(place, outlets, index, match, span)];
  return [...linked, ...carried, ...told];
}

/** Characters between the words and the cue or the speaker. */
const farthest = 50;

const spanOf = (sentence: Span, match: RegExpExecArray): Span => ({
  start: sentence.start + match.index,
  end: sentence.start + match.index + match[0].length,
});

/** The text with blanks, unit by unit, for all that is said in it: an interview that somebody speaks of carried nothing. */
function outsideContents({ article: { text, attributions } }: ArticleInGraph): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of attributions.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.text.slice(at, from), "\u0000".repeat(end - from));
    at = end;
  }
  return pieces.join("") + text.text.slice(at);
}

const isDocument = ({ article: { actors } }: ArticleInGraph, span: Span): boolean =>
  actors.documents.some(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));

function channel(place: ArticleInGraph, attribution: number, label: string, words: string, span: Span): Leaning {
  const report = `source:${place.article.text.article.id}:channel-${slug(label)}` as const;
  const url = words.startsWith("http") ? words : null;
  return { attribution, outlet: null, name: label, report, vague: false, channel: { label, url }, here: false, heard: true, words: span };
}

/** The article that is linked to, which can be read here. */
function articleLinked(attribution: number, { to, words }: Link): Leaning {
  const { outlet, title, id } = to.article.text.article;
  const called = outlet ?? title ?? id;
  return { attribution, outlet: null, name: called, report: to.source, vague: false, channel: null, here: true, heard: true, words };
}

/** "In an interview with the Bell" is the Bell's account; with a person, or with nobody named, it is an interview and no more. */
function given(place: ArticleInGraph, outlets: Outlets, attribution: number, match: RegExpExecArray, span: Span): Leaning {
  const called = match.groups?.["name"];
  const outlet = called === undefined ? null : outletCalled(place, outlets, called);
  return called === undefined || outlet === null
    ? channel(place, attribution, "An interview", match[0], span)
    : account(place, attribution, called, outlet, true, span);
}

function account(place: ArticleInGraph, attribution: number, called: string, outlet: ActorId | null, heard: boolean, words: Span): Leaning {
  const report = `source:${place.article.text.article.id}:report-${slug(called)}` as const;
  return { attribution, outlet, name: called, report, vague: false, channel: null, here: false, heard, words };
}

/** The outlet of that name: one of the collection's, or one that the article itself shows to be some, as an `organization` that reports is. */
function outletCalled(place: ArticleInGraph, outlets: Outlets, called: string, kind?: "organization"): ActorId | null {
  const {
    article: { actors },
    actors: ids,
  } = place;
  const known = outlets.get(outletKey(called));
  if (known !== undefined) return known;
  const index = actors.actors.findIndex(
    (one) => (one.outlet || one.kind === kind) && one.names.some((other) => outletKey(other) === outletKey(called)),
  );
  return ids[index] ?? null;
}

/** "First reported by the Bell": of the quotations in that sentence, or of the whole article where it has none. */
function firstReported(place: ArticleInGraph, bare: string, outlets: Outlets): readonly Leaning[] {
  const { text, attributions } = place.article;
  const own = text.article.outlet;
  return text.sentences.flatMap((sentence): readonly Leaning[] => {
    const words = bare.slice(sentence.start, sentence.end);
    const match = reported.map((pattern) => pattern.exec(words)).find((found) => found !== null);
    const called = match?.groups?.["name"];
    if (match === undefined || match === null || called === undefined || (own !== undefined && outletKey(own) === outletKey(called)))
      return [];
    const outlet = outletCalled(place, outlets, called, "organization");
    if (outlet === null) return [];
    const here = attributions.flatMap(({ content, nested }, index) =>
      nested === null && content.some((part) => overlaps(part, sentence)) ? [index] : [],
    );
    return (here.length > 0 ? here : [-1]).map((index) => account(place, index, called, outlet, false, spanOf(sentence, match)));
  });
}
