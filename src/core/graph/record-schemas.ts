import * as z from "zod/mini";
import type { ActorId, ArticleId, ClaimId, EdgeId, NodeId, QuoteId, SourceId } from "../model/ids.ts";
import { stanceActs } from "../model/claim.ts";
import { alterations } from "../model/repeat.ts";
import { graphVersion, type GraphEdge, type GraphNode, type GraphRecords } from "./schema.ts";

// `schema.ts` as checks at the door: what comes from a file has these shapes or is refused.

const idOf = <I extends string>(...prefixes: readonly string[]) =>
  z.custom<I>(
    (value) => typeof value === "string" && prefixes.some((prefix) => value.startsWith(prefix)),
    `an id that starts with ${prefixes.join(" or ")}`,
  );
const sourceId = idOf<SourceId>("source:");
const actorId = idOf<ActorId>("actor:");
const quoteId = idOf<QuoteId>("quote:");
const claimId = idOf<ClaimId>("claim:");
const nodeId = idOf<NodeId>("source:", "actor:", "quote:", "claim:");
const edgeId = idOf<EdgeId>("edge:");
const articleId: z.ZodMiniType<ArticleId> = z.string();

const offset = z.int().check(z.minimum(0));
const span = z.object({ start: offset, end: offset });
const evidence = z.object({ source: sourceId, span, exact: z.string() });
const evidences = z.array(evidence);
const someEvidence = z.array(evidence).check(z.minLength(1));
const given = z.nullable(z.object({ words: z.string(), evidence }));
const known = z.nullable(z.string());

const claimKind = z.enum(["fact", "opinion", "prediction", "intention", "question"]);
const grade = z.enum(["stated", "likely", "open"]);
const act = z.enum([
  "says", "claims", "confirms", "denies", "disputes", "declines", "warns", "asks", "promises", "announces", "argues", "suggests", "agrees", "demands",
  "reports", "finds", "writes", "believes", "intends", "worries", "corrects", "questions",
]); // prettier-ignore

const common = { evidence: someEvidence, x: z.number(), y: z.number() };

const actor = z.object({
  ...common,
  id: actorId,
  kind: z.literal("actor"),
  actor: z.enum(["person", "organization", "group", "unnamed"]),
  names: z.array(z.string()).check(z.minLength(1)),
  roles: z.array(z.object({ words: z.string(), kind: z.enum(["office", "party"]), evidence })),
  outlet: z.boolean(),
  facts: z.nullable(z.object({ described: given, affiliation: given, closeness: given, count: given, reason: given, terms: given })),
  article: z.nullable(articleId),
});

const quote = z.object({
  ...common,
  id: quoteId,
  kind: z.literal("quote"),
  article: articleId,
  type: z.enum(["direct", "mixed", "indirect"]),
  content: someEvidence,
  quoted: evidences,
  cue: evidences,
  sourceSpan: z.nullable(evidence),
  act,
  speech: z.boolean(),
  grade,
  rule: z.string(),
  because: z.array(z.string()),
  antecedent: z.nullable(evidence),
  candidates: z.array(actorId),
  paragraph: z.int().check(z.minimum(1)),
  nested: z.nullable(z.object({ inside: quoteId, as: z.enum(["second-hand", "imagined"]) })),
});

const claim = z.object({
  ...common,
  id: claimId,
  kind: z.literal("claim"),
  claim: claimKind,
  words: z.string(),
  numbers: evidences,
  checkWorthy: z.array(z.string()),
});

const source = z.object({
  ...common,
  id: sourceId,
  kind: z.literal("source"),
  source: z.enum(["article", "report", "document", "gap"]),
  label: z.string(),
  article: z.nullable(articleId),
  title: known,
  outlet: known,
  byline: known,
  published: known,
  updated: known,
  url: known,
  wire: known,
  invented: z.boolean(),
  annotation: z.optional(z.string()),
  text: known,
  sha256: known,
  paragraphs: z.array(z.object({ start: offset, end: offset, furniture: z.boolean() })),
});

const ends = { id: edgeId, from: nodeId, to: nodeId, grade, evidence: someEvidence };
const plain = <K extends string>(kind: K) => z.object({ ...ends, kind: z.literal(kind) });
const worded = <K extends string>(kind: K) => z.object({ ...ends, kind: z.literal(kind), words: z.string() });
const step = z.object({ op: z.enum(["same", "removed", "added", "replaced"]), earlier: z.nullable(span), later: z.nullable(span) });

const stance = z.optional(z.enum(stanceActs));

export const nodeSchema: z.ZodMiniType<GraphNode> = z.discriminatedUnion("kind", [actor, quote, claim, source]);

export const edgeSchema: z.ZodMiniType<GraphEdge> = z.discriminatedUnion("kind", [
  z.object({ ...ends, kind: z.literal("said"), rule: z.string(), cue: z.string(), voice: given }),
  plain("addressed"),
  plain("appears"),
  worded("via"),
  worded("cites"),
  plain("published"),
  plain("expresses"),
  plain("asserts"),
  z.object({ ...ends, kind: z.literal("disputes"), words: z.string(), stance }),
  z.object({ ...ends, kind: z.literal("supports"), words: z.string(), stance }),
  z.object({ ...ends, kind: z.literal("leavesOpen"), words: z.string(), stance }),
  z.object({
    ...ends,
    kind: z.literal("repeats"),
    alterations: z.array(z.enum(alterations)),
    diff: z.array(step),
    score: z.number(),
    order: z.enum(["known", "not known"]),
  }),
  plain("mentions"),
  z.object({ ...ends, kind: z.literal("affiliated"), role: z.string() }),
  z.object({ ...ends, kind: z.literal("acted"), verb: z.string() }),
  z.object({ ...ends, kind: z.literal("mayBe"), reasons: z.array(z.object({ words: z.string(), evidence: evidences })) }),
]);

const text = z.string();

const decided = { who: text, when: text, why: text, failed: known };
const correction = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("speaker"), about: quoteId, to: z.array(actorId), ...decided }),
  z.object({ decision: z.literal("not-a-quote"), about: quoteId, ...decided }),
  z.object({ decision: z.literal("boundaries"), about: quoteId, words: z.array(text), ...decided }),
  z.object({ decision: z.literal("merge"), about: actorId, with: actorId, ...decided }),
  z.object({ decision: z.literal("split"), about: actorId, article: articleId, quotes: z.optional(z.array(quoteId)), ...decided }),
  z.object({ decision: z.enum(["same", "different", "not-enough"]), about: edgeId, ...decided }),
  z.object({ decision: z.literal("claim-kind"), about: claimId, to: claimKind, ...decided }),
  z.object({ decision: z.literal("note"), about: z.union([nodeId, edgeId]), ...decided }),
]);

const review = z.object({
  claimReviewed: text,
  checker: text,
  url: known,
  published: known,
  rating: known,
  claimant: known,
  appearances: z.array(text),
  file: text,
  matches: z.array(z.object({ to: z.union([claimId, sourceId]), by: z.enum(["same-words", "shortened", "appearance"]) })),
});
const build = z.optional(z.int().check(z.minimum(1)));

/** The shape of `graph.json`. */
export const graphSchema: z.ZodMiniType<GraphRecords> = z.object({
  version: z.literal(graphVersion),
  build,
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
  rates: z.array(z.object({ rule: text, right: offset, tested: offset })),
  issues: z.array(z.object({ file: text, rule: text, severity: z.enum(["error", "warning", "note"]), message: text, remedy: text })),
  corrections: z.optional(z.array(correction)),
  reviews: z.optional(z.array(review)),
  moved: z.optional(z.array(z.object({ id: text, to: z.array(text), because: text, until: build }))),
});
