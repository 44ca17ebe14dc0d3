import { cover, type Span } from "../model/span.ts";
import type { ActorId, NodeId, SourceId } from "../model/ids.ts";
import { isInside, type ArticleInGraph } from "./article-in-graph.ts";
import { findChannels } from "./find-channels.ts";
import type { Addresses } from "./find-links.ts";
import { slug } from "./content-ids.ts";
import { outletKey } from "../text/folded-words.ts";

/** Words by which an article says where it has something from: "reported CNN", "told CNN", "in a statement". */
export type Leaning = {
  /** Index into the article's attributions; -1 where the words are about the whole article. */
  readonly attribution: number;
  /** Whose account it is, or `null`: no outlet's. */
  readonly outlet: ActorId | null;
  readonly name: string;
  /** The account leaned on. */
  readonly report: SourceId;
  /** Whether that is an article of the collection, which a link leads to. */
  readonly here: boolean;
  /** "Local media": an account that must exist, of whom the article does not say. */
  readonly vague: boolean;
  /** What carried it where no outlet did: "A statement", "Twitter"; else `null`. */
  readonly channel: { readonly label: string; readonly url: string | null } | null;
  /** Told to the outlet, rather than reported by it. */
  readonly heard: boolean;
  readonly words: Span;
};

/** The outlets whose articles are in the collection, by name: the actors that published them. */
export function outletsOf(
  places: readonly ArticleInGraph[],
  published: readonly { readonly from: NodeId; readonly to: NodeId }[],
): Outlets {
  const names = new Map<NodeId, string | undefined>(places.map(({ source, article }) => [source, article.text.article.outlet]));
  return new Map(
    published.flatMap(({ from, to }) => (names.get(to) === undefined ? [] : [[outletKey(names.get(to) ?? ""), from as ActorId]])),
  );
}
export type Outlets = ReadonlyMap<string, ActorId>;

/**
 * Every place where the article says that it has an attribution's content from an outlet other than its own. `outlets` are names of outlets that are
 * known besides those the article shows to be some, `addresses` the articles that a link may lead to.
 */
export function findLeanings(place: ArticleInGraph, outlets: Outlets = new Map(), addresses: Addresses = new Map()): readonly Leaning[] {
  const { attributions, actors } = place.article;
  const said = attributions.flatMap((attribution, index) => {
    if (attribution.nested?.as === "imagined") return [];
    const link = actors.speakers[index];
    const spoke = link === undefined || link.grade === "open" ? [] : link.actors;
    const told = actors.addressees[index];
    const reported =
      attribution.sourceSpan === null ? null : cover([attribution.sourceSpan, ...nearest(attribution.cue, attribution.sourceSpan)]);
    const heard =
      attribution.addressee === null ? null : cover([...nearest(attribution.cue, attribution.addressee), attribution.addressee]);
    return [
      ...spoke.flatMap((actor) => leaning(place, index, actor, reported, outlets, false)),
      ...(told === null || told === undefined
        ? toOutlet(place, index, attribution.addressee, heard, outlets)
        : leaning(place, index, told, heard, outlets, true)),
    ];
  });
  const around = findChannels(place, outlets, addresses);
  const links = around.filter(({ here }) => here);
  const own = said.map((one) => whichReport(one, links));
  const more = around.map((one) => whichReport(one, links));
  return [...own, ...more.filter((one) => !own.some((other) => other.attribution === one.attribution && other.report === one.report))];
}

/** "Told the Bell", with a link to an article of the Bell's beside it, says which of the Bell's accounts is meant. */
function whichReport(one: Leaning, links: readonly Leaning[]): Leaning {
  const link = links.find(({ attribution, name }) => attribution === one.attribution && sameOutlet(name, one.name));
  return link === undefined ? one : { ...link, heard: one.heard };
}

/** The accounts that an attribution's own words, or those of one around it, say it came through. */
export const leaningsOf = (place: ArticleInGraph, leanings: readonly Leaning[], attribution: number): readonly Leaning[] => {
  const { attributions } = place.article;
  const own = attributions[attribution];
  if (own === undefined) return [];
  return leanings.filter((one) => {
    const outer = attributions[one.attribution];
    return one.attribution === attribution || (outer !== undefined && isInside(own, outer));
  });
};

/**
 * The one account that the whole article leans on, or `null`: none, several, or the article's own outlet is known and may have heard for itself. It takes
 * words that say the outlet reported something. "Told CNN" carries its own quotation and no other: reporters name who was told where it was not themselves,
 * and go on with what they heard; so with "in an interview with CNN", "in a statement".
 */
export function onlyLeaning(place: ArticleInGraph, leanings: readonly Leaning[]): Leaning | null {
  const accounts = leanings.filter(({ channel }) => channel === null);
  const first = accounts.find(({ heard }) => !heard);
  const facts = place.article.text.article;
  if (first === undefined || facts.outlet !== undefined || facts.byline !== undefined) return null;
  return accounts.every((one) => one.report === first.report) ? first : null;
}

/** "told the Ostrand Bell", where the article knows nobody of that name but an outlet of the collection bears it. */
function toOutlet(
  place: ArticleInGraph,
  attribution: number,
  addressee: Span | null,
  words: Span | null,
  outlets: Outlets,
): readonly Leaning[] {
  const { text, article } = place.article.text;
  const name = addressee === null ? "" : text.slice(addressee.start, addressee.end).replace(/^the /i, "");
  const outlet = outlets.get(outletKey(name));
  if (outlet === undefined || words === null || (article.outlet !== undefined && sameOutlet(name, article.outlet))) return [];
  return [
    {
      attribution,
      outlet,
      name,
      report: `source:${article.id}:report-${slug(name)}`,
      vague: false,
      channel: null,
      here: false,
      heard: true,
      words,
    },
  ];
}

function leaning(
  place: ArticleInGraph,
  attribution: number,
  index: number,
  words: Span | null,
  outlets: Outlets,
  heard: boolean,
): readonly Leaning[] {
  const actor = place.article.actors.actors[index];
  const outlet = place.actors[index];
  const facts = place.article.text.article;
  if (actor === undefined || outlet === undefined || words === null) return [];
  const isKnown = actor.names.some((one) => outlets.has(outletKey(one)));
  if (!actor.outlet && !isKnown) return [];
  const name = actor.names[0] ?? "";
  if (facts.outlet !== undefined && actor.names.some((one) => sameOutlet(one, facts.outlet ?? ""))) return [];
  const vague = actor.kind !== "organization" && !isKnown;
  return [
    {
      attribution,
      outlet,
      name,
      report: `source:${facts.id}:${vague ? "gap" : "report"}-${slug(name)}`,
      vague,
      channel: null,
      here: false,
      heard,
      words,
    },
  ];
}

/** Whether two names are one outlet's: equal but for case, marks and a leading "the". */
export const sameOutlet = (a: string, b: string): boolean => outletKey(a) === outletKey(b);

/** The part of a cue that stands beside `span`: a cue may be broken, and far parts would take in the content. */
function nearest(cue: readonly Span[], span: Span): readonly Span[] {
  const gap = (part: Span) => Math.max(part.start - span.end, span.start - part.end);
  return cue.filter((part) => gap(part) <= 3);
}
