import type { Correction } from "../model/correction.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ActorId, ArticleId } from "../model/ids.ts";
import { overlaps } from "../model/span.ts";
import { slug } from "../graph/content-ids.ts";
import { renamedEdge } from "../graph/rename-nodes.ts";
import type { ActorNode, GraphEdge, GraphRecords, QuoteNode, UnnamedRecord } from "../graph/schema.ts";
import { nodeOf, replaceNode, withEdges, withNode, type Outcome } from "./change-records.ts";
import { tellSpeakers } from "./correct-speaker.ts";

type Split = Extract<Correction, { readonly decision: "split" }>;

/** What goes to the one who is parted from an actor. */
type Parting = {
  readonly apart: Pick<ActorNode, "id"> & Partial<ActorNode>;
  readonly rest: Partial<ActorNode>;
  readonly takes: (edge: GraphEdge) => boolean;
};

/** Makes the actor of one article, or who says some quotations in it, somebody else of the same name or description. */
export function splitActor(records: GraphRecords, { about, article, quotes }: Split): Outcome {
  const actor = nodeOf(records, about, "actor");
  if (actor === null) return `There is no ${about} any more.`;
  const parting = quotes === undefined ? byArticle(records, actor, article) : byQuotes(records, actor, article, quotes);
  if (typeof parting === "string") return parting;
  const { apart, rest, takes } = parting;
  const parted = new Set<string>();
  const edges = records.edges.map((edge) => {
    if (!takes(edge)) return edge;
    if (edge.kind === "said") parted.add(edge.to);
    return renamedEdge(edge, (id) => (id === actor.id ? (apart.id as typeof id) : id));
  });
  return withEdges(withNode(replaceNode(records, { ...actor, ...rest }), { ...actor, ...apart }), tellSpeakers(edges, parted));
}

function byArticle(records: GraphRecords, actor: ActorNode, article: ArticleId): Parting | string {
  const isThere = ({ source }: Evidence): boolean => source === `source:${article}`;
  const [there, elsewhere] = parts(actor.evidence, isThere);
  if (there.length === 0) return `${actor.id} does not occur in ${article}.`;
  if (elsewhere.length === 0)
    return `${actor.id} occurs in ${article} alone, so there is nothing to part: say which quotations are somebody else's.`;
  const [roles, others] = parts(actor.roles, ({ evidence }) => isThere(evidence));
  return {
    apart: { id: freeId(records, actor, article), evidence: there, roles },
    rest: { evidence: elsewhere, roles: others },
    takes: ({ evidence }) => evidence.every(isThere),
  };
}

function byQuotes(records: GraphRecords, actor: ActorNode, article: ArticleId, ids: readonly string[]): Parting | string {
  const wanted = new Set(ids);
  const all = records.edges.filter(({ kind, from }) => kind === "said" && from === actor.id).map(({ to }) => nodeOf(records, to, "quote"));
  const said = all.filter((quote) => quote !== null);
  const strange = ids.find((id) => !said.some((quote) => quote.id === id && quote.article === article));
  if (strange !== undefined) return `${actor.id} does not say ${strange} in ${article}.`;
  const [theirs, kept] = parts(said, ({ id }) => wanted.has(id));
  if (kept.length === 0) return `${actor.id} says nothing else, so there is nothing to part.`;
  const isTheirs = standsWith(records, theirs, kept);
  const [evidence, others] = parts(actor.evidence, isTheirs);
  const [roles, otherRoles] = parts(actor.roles, (role) => isTheirs(role.evidence));
  const id = freeId(records, actor, article);
  return {
    apart: { id, roles, ...describedBy(actor, isTheirs, theirs.flatMap(namedAt), evidence) },
    rest: { roles: otherRoles, ...describedBy(actor, (one) => !isTheirs(one), kept.flatMap(namedAt), others) },
    takes: ({ kind, from, to }) => kind === "said" && from === actor.id && wanted.has(to),
  };
}

/** Where a quote's sentence names who speaks; its own words where no word does. */
const namedAt = ({ sourceSpan, content }: QuoteNode): readonly Evidence[] => (sourceSpan === null ? content : [sourceSpan]);

/** Whether words are about who says `theirs`: they name that speaker, or stand in a paragraph with none of `kept` in it. */
function standsWith(records: GraphRecords, theirs: readonly QuoteNode[], kept: readonly QuoteNode[]): (one: Evidence) => boolean {
  const paragraphsOf = (quotes: readonly QuoteNode[]) => new Set(quotes.map(({ article, paragraph }) => `${article} ${paragraph}`));
  const [here, there] = [paragraphsOf(theirs), paragraphsOf(kept)];
  const named = theirs.flatMap(namedAt);
  return ({ source, span }) => {
    if (named.some((one) => one.source === source && overlaps(one.span, span))) return true;
    const paragraphs = nodeOf(records, source, "source")?.paragraphs ?? [];
    const number = paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end) + 1;
    const place = `${source.slice("source:".length)} ${number}`;
    return here.has(place) && !there.has(place);
  };
}

/** What of an actor's names and facts is told where `isOf` says; `named`: where its quotes say who speaks. */
function describedBy(
  actor: ActorNode,
  isOf: (one: Evidence) => boolean,
  named: readonly Evidence[],
  evidence: readonly Evidence[],
): Pick<ActorNode, "names" | "facts" | "evidence"> {
  const places = { evidence: evidence.length > 0 ? evidence : named };
  if (actor.facts === null) return { ...places, names: actor.names, facts: null };
  const own = Object.entries(actor.facts).map(([name, given]) => [name, given !== null && isOf(given.evidence) ? given : null] as const);
  const facts = Object.fromEntries(own) as UnnamedRecord; // the same six keys
  if (facts.described !== null) return { ...places, names: actor.names, facts };
  const telling = named.find(({ exact }) => exact.includes(" ")); // "she" describes nobody: then both are described alike
  const described = telling === undefined ? actor.facts.described : { words: telling.exact, evidence: telling };
  return { ...places, names: telling === undefined ? actor.names : [telling.exact], facts: { ...facts, described } };
}

/** `actor:<article>:<name>`, with `-2` and on where that is somebody else. */
function freeId(records: GraphRecords, { names }: ActorNode, article: ArticleId): ActorId {
  const base: ActorId = `actor:${article}:${slug(names[0] ?? "")}`;
  let free = base;
  for (let count = 2; nodeOf(records, free, "actor") !== null; count++) free = `${base}-${count}`;
  return free;
}

function parts<T>(all: readonly T[], isIn: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isIn), all.filter((one) => !isIn(one))];
}
