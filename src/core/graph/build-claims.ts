import { isDenied, isDoubted } from "../claims/is-denied.ts";
import { refusesToSpeak } from "../claims/refuses-to-speak.ts";
import { sameQuantities } from "../claims/same-quantities.ts";
import type { ArticleClaim, Stance } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Alteration, Repeat } from "../model/repeat.ts";
import { holds, overlaps, textAt } from "../model/span.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { edgeId, uniqueIds } from "./content-ids.ts";
import { foldedWords } from "../text/folded-words.ts";
import { groupBy } from "./group-by.ts";
import { hash } from "./hash.ts";
import type { ClaimNode, GraphEdge } from "./schema.ts";

// A repeat with one of these says something else than what it repeats, or only part of it: its claim stays apart.
const changesTheClaim: ReadonlySet<Alteration> = new Set(["negation-changed", "number-changed", "spliced", "cut-unmarked", "word-changed"]);

/** The claims that quotes and articles state, one node for the wordings that state one thing, with what expresses, asserts, disputes, supports and leaves them open. */
export function buildClaims(
  places: readonly ArticleInGraph[],
  claims: readonly ArticleClaim[],
  stances: readonly Stance[],
  repeats: readonly Repeat[],
): { readonly nodes: readonly ClaimNode[]; readonly edges: readonly GraphEdge[] } {
  const byQuote = groupBy(claims.keys(), (index) => quoteKey(claims[index]?.article, claims[index]?.attribution));
  const groups = groupWordings(places, claims, repeats, byQuote);
  const unique = uniqueIds();
  const nodes: ClaimNode[] = [];
  const idOf = new Map<number, ClaimId>();
  for (const members of groups) {
    const node = claimNode(
      places,
      members.map((index) => claims[index]).filter((claim) => claim !== undefined),
      unique,
    );
    if (node === null) continue;
    nodes.push(node);
    for (const index of members) idOf.set(index, node.id);
  }
  const uses = claims.flatMap((claim, index) => statingEdge(places, claim, idOf.get(index)));
  return { nodes, edges: [...uses, ...stances.flatMap((stance) => stanceEdges(places, claims, stance, byQuote, idOf))] };
}

/** Indexes of the claims, grouped by repeats and by the same quantities of the same things, each group's earliest first. */
function groupWordings(
  places: readonly ArticleInGraph[],
  claims: readonly ArticleClaim[],
  repeats: readonly Repeat[],
  byQuote: ByQuote,
): readonly (readonly number[])[] {
  const head = claims.map((_, index) => index);
  const find = (index: number): number => (head[index] === index || head[index] === undefined ? index : find(head[index]));
  for (const { later, earlier, alterations } of repeats) {
    if (alterations.some((alteration) => changesTheClaim.has(alteration))) continue;
    const mine = byQuote.get(quoteKey(later.article, later.attribution)) ?? [];
    const theirs = byQuote.get(quoteKey(earlier.article, earlier.attribution)) ?? [];
    for (const [a, b] of pairs(places, claims, mine, theirs)) head[find(a)] = find(b);
  }
  const articles = places.map(({ article }) => article);
  for (const [earlier, later] of sameQuantities(articles, claims)) head[find(later)] = find(earlier);
  const groups = groupBy(claims.keys(), find);
  return [...groups].map(([root, members]) => [root, ...members.filter((index) => index !== root)]);
}

/** Indexes of the claims that each quote states, in order. */
type ByQuote = ReadonlyMap<string, readonly number[]>;

const quoteKey = (article: number | undefined, attribution: number | null | undefined): string => `${article}:${attribution ?? "own"}`;

/** Which claims of two repeating quotes are one: the only one of each, else those in the same words. */
function pairs(
  places: readonly ArticleInGraph[],
  claims: readonly ArticleClaim[],
  mine: readonly number[],
  theirs: readonly number[],
): readonly (readonly [number, number])[] {
  const [a, b] = [mine[0], theirs[0]];
  if (a === undefined || b === undefined) return [];
  if (mine.length === 1 && theirs.length === 1) return [[a, b]];
  const words = (index: number) => foldedWords(claimEvidence(places, claims[index])?.exact ?? "");
  return mine.flatMap((one) => theirs.filter((other) => words(one) === words(other)).map((other) => [one, other] as const));
}

const claimEvidence = (places: readonly ArticleInGraph[], claim: ArticleClaim | undefined): Evidence | undefined =>
  claim === undefined ? undefined : places[claim.article]?.evidence(claim.span);

function claimNode(
  places: readonly ArticleInGraph[],
  members: readonly ArticleClaim[],
  unique: (id: ClaimId) => ClaimId,
): ClaimNode | null {
  const [first] = members;
  const place = places[first?.article ?? -1];
  if (first === undefined || place === undefined) return null;
  const words = textAt(place.article.text.text, first.span);
  return {
    id: unique(`claim:${place.article.text.article.id}:${hash(foldedWords(words)).slice(0, 8)}`),
    kind: "claim",
    claim: first.kind,
    words,
    numbers: members.flatMap((claim) => claim.numbers.flatMap((span) => places[claim.article]?.evidence(span) ?? [])),
    checkWorthy: [...new Set(members.flatMap((claim) => claim.checkWorthy))],
    evidence: members.flatMap((claim) => claimEvidence(places, claim) ?? []),
    x: 0,
    y: 0,
  };
}

function statingEdge(places: readonly ArticleInGraph[], claim: ArticleClaim, to: ClaimId | undefined): readonly GraphEdge[] {
  const place = places[claim.article];
  if (place === undefined || to === undefined) return [];
  const evidence = [place.evidence(claim.span)];
  if (claim.attribution === null)
    return [{ id: edgeId("asserts", place.source, to), kind: "asserts", from: place.source, to, grade: "stated", evidence }];
  const from = place.quotes[claim.attribution];
  const attribution = place.article.attributions[claim.attribution];
  if (from === undefined || attribution === undefined || attribution.nested?.as === "imagined") return [];
  if ([isDenied, isDoubted, refusesToSpeak].some((isNotStated) => isNotStated(place.article.text, attribution))) return [];
  return [{ id: edgeId("expresses", from, to), kind: "expresses", from, to, grade: "stated", evidence }];
}

function stanceEdges(
  places: readonly ArticleInGraph[],
  claims: readonly ArticleClaim[],
  stance: Stance,
  byQuote: ByQuote,
  idOf: ReadonlyMap<number, ClaimId>,
): readonly GraphEdge[] {
  const place = places[stance.article];
  const from = place?.quotes[stance.attribution];
  if (place === undefined || from === undefined) return [];
  const { kind, act } = stance;
  const words = textAt(place.article.text.text, stance.cue);
  const edges = aboutIn(stance, byQuote).flatMap((index): GraphEdge[] => {
    const [claim, to] = [claims[index], idOf.get(index)];
    if (claim === undefined || to === undefined) return [];
    // What it is about stands in another sentence, so the link is one over a distance.
    const grade = inOneSentence(place, stance, claim) ? "stated" : "likely";
    const evidence = [place.evidence(stance.cue), claimEvidence(places, claim)].filter((one) => one !== undefined);
    return [{ id: edgeId(kind, from, to), kind, from, to, grade, words, stance: act, evidence }];
  });
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

/** Indexes of the claims that the stance is about: those of the quotes that it names, and those of other articles. */
const aboutIn = ({ article, of, elsewhere = [] }: Stance, byQuote: ByQuote): readonly number[] => {
  const here = of.flatMap((attribution) => byQuote.get(quoteKey(article, attribution)) ?? []);
  return [...new Set([...here, ...elsewhere])].toSorted((a, b) => a - b);
};

function inOneSentence(place: ArticleInGraph, stance: Stance, claim: ArticleClaim): boolean {
  if (claim.article !== stance.article) return false;
  const sentence = place.article.text.sentences.find((one) => overlaps(one, stance.cue));
  return sentence !== undefined && holds(sentence, claim.span);
}
