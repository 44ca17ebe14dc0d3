import type { ActorKind } from "../model/actor.ts";
import type { AttributionType, Grade, SpeechAct } from "../model/attribution.ts";
import type { ClaimKind, StanceAct } from "../model/claim.ts";
import type { MatchedReview } from "../model/claim-review.ts";
import type { AppliedCorrection } from "../model/correction.ts";
import type { Evidence } from "../model/evidence.ts";
import type { MovedId } from "../model/id-lock.ts";
import type { ActorId, ArticleId, ClaimId, EdgeId, NodeId, QuoteId, SourceId } from "../model/ids.ts";
import type { Alteration, DiffStep } from "../model/repeat.ts";
import type { Span } from "../model/span.ts";

// The graph as it is written, read and explored. Every node and edge carries at least one piece of evidence.

export const nodeKinds = ["actor", "quote", "claim", "source"] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** Which kinds an edge may join, and what it means. `design.md` section 2 is this table in words. */
export const edgeKinds = {
  said: { from: ["actor", "source"], to: ["quote"] },
  addressed: { from: ["quote"], to: ["actor"] },
  appears: { from: ["quote"], to: ["source"] },
  via: { from: ["quote"], to: ["source"] },
  cites: { from: ["source"], to: ["source"] },
  published: { from: ["actor"], to: ["source"] },
  expresses: { from: ["quote"], to: ["claim"] },
  asserts: { from: ["source"], to: ["claim"] },
  disputes: { from: ["quote"], to: ["claim"] },
  supports: { from: ["quote"], to: ["claim"] },
  leavesOpen: { from: ["quote"], to: ["claim"] },
  repeats: { from: ["quote"], to: ["quote"] },
  mentions: { from: ["quote"], to: ["actor"] },
  affiliated: { from: ["actor"], to: ["actor"] },
  acted: { from: ["actor"], to: ["actor"] },
  mayBe: { from: ["actor"], to: ["actor"] },
} as const satisfies Record<string, { from: readonly NodeKind[]; to: readonly NodeKind[] }>;
export type EdgeKind = keyof typeof edgeKinds;

/** Words of an article with their place. */
export type GivenWords = { readonly words: string; readonly evidence: Evidence };

type Common<K extends NodeKind, I extends NodeId> = {
  readonly id: I;
  readonly kind: K;
  /** At least one piece. */
  readonly evidence: readonly Evidence[];
  /** Seeded position, made at build time. */
  readonly x: number;
  readonly y: number;
};

/** The six facts of an unnamed actor; `null` is *not given*. */
export type UnnamedRecord = {
  readonly described: GivenWords | null;
  readonly affiliation: GivenWords | null;
  readonly closeness: GivenWords | null;
  readonly count: GivenWords | null;
  readonly reason: GivenWords | null;
  readonly terms: GivenWords | null;
};

export type ActorNode = Common<"actor", ActorId> & {
  readonly actor: ActorKind;
  /** First is shown. For an unnamed actor: the article's own description. */
  readonly names: readonly string[];
  readonly roles: readonly { readonly words: string; readonly kind: "office" | "party"; readonly evidence: Evidence }[];
  readonly outlet: boolean;
  /** Only for actor `unnamed`. */
  readonly facts: UnnamedRecord | null;
  /** The one article an unnamed actor or a group belongs to; `null` for those linked across articles. */
  readonly article: ArticleId | null;
};

export type QuoteNode = Common<"quote", QuoteId> & {
  readonly article: ArticleId;
  readonly type: AttributionType;
  /** In order; more than one where the cue breaks the content. */
  readonly content: readonly Evidence[];
  readonly quoted: readonly Evidence[];
  readonly cue: readonly Evidence[];
  /** The words in the sentence that name who speaks; `null` where it has none (a floating quotation). */
  readonly sourceSpan: Evidence | null;
  readonly act: SpeechAct;
  readonly speech: boolean;
  readonly grade: Grade;
  readonly rule: string;
  /** The trace of the attribution, for "Why?": a short sentence a step. */
  readonly because: readonly string[];
  /** The earlier words the speaker was resolved through, or `null`. */
  readonly antecedent: Evidence | null;
  /** Who it could have been, where the grade is `open`. */
  readonly candidates: readonly ActorId[];
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** For a quotation inside another. An imagined one is never shown as something anyone said. */
  readonly nested: { readonly inside: QuoteId; readonly as: "second-hand" | "imagined" } | null;
};

export type ClaimNode = Common<"claim", ClaimId> & {
  readonly claim: ClaimKind;
  readonly words: string;
  readonly numbers: readonly Evidence[];
  readonly checkWorthy: readonly string[];
};

export type SourceKind = "article" | "report" | "document" | "gap";
export type SourceNode = Common<"source", SourceId> & {
  readonly source: SourceKind;
  /** What it is called on screen: title, else the first words for an article; the document's name; "CNN's report". */
  readonly label: string;
  // An absent fact is `null`: not known.
  readonly article: ArticleId | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly wire: string | null;
  readonly invented: boolean;
  /** The file of somebody else's annotation that says who said what in it; absent: Sayso found it. */
  readonly annotation?: string | undefined;
  /** Only for kind `article`: the normalised text, which all evidence counts in, and its SHA-256 in hex. */
  readonly text: string | null;
  readonly sha256: string | null;
  /** Only for kind `article`: paragraphs; `furniture` is page furniture, left out of quotes. */
  readonly paragraphs: readonly (Span & { readonly furniture: boolean })[];
};

export type GraphNode = ActorNode | QuoteNode | ClaimNode | SourceNode;

type Edge<K extends EdgeKind, X = unknown> = {
  readonly id: EdgeId;
  readonly kind: K;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly grade: Grade;
  /** At least one piece. */
  readonly evidence: readonly Evidence[];
} & X;

export type GraphEdge =
  | Edge<
      "said",
      {
        readonly rule: string;
        readonly cue: string;
        /** words of an institution's open voice, "a spokesman for Disney" */ readonly voice: GivenWords | null;
      }
    >
  | Edge<"addressed">
  | Edge<"appears">
  | Edge<"via", { readonly words: string }> // the attributing words: "reported CNN"
  | Edge<"cites", { readonly words: string }>
  | Edge<"published">
  | Edge<"expresses">
  | Edge<"asserts">
  | Edge<"disputes", { readonly words: string; readonly stance?: StanceAct | undefined }>
  | Edge<"supports", { readonly words: string; readonly stance?: StanceAct | undefined }>
  | Edge<"leavesOpen", { readonly words: string; readonly stance?: StanceAct | undefined }> // questions it, or declines to speak of it
  | Edge<
      "repeats",
      {
        readonly alterations: readonly Alteration[];
        readonly diff: readonly DiffStep[];
        readonly score: number;
        readonly order: "known" | "not known";
      }
    >
  | Edge<"mentions">
  | Edge<"affiliated", { readonly role: string }>
  | Edge<"acted", { readonly verb: string }>
  | Edge<"mayBe", { readonly reasons: readonly { readonly words: string; readonly evidence: readonly Evidence[] }[] }>;

/** How often a rule was right on annotated articles. */
export type RuleRate = { readonly rule: string; readonly right: number; readonly tested: number };

export const graphVersion = 1;

/** The whole graph as records, sorted by id: what `graph.json` holds. */
export type GraphRecords = {
  readonly version: typeof graphVersion;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Measured rates of the rules that occur here, from `graph-data/model/rule-rates.json`. */
  readonly rates: readonly RuleRate[];
  /** What the build left out and why, for the About page. */
  readonly issues: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: "error" | "warning" | "note";
    readonly message: string;
    readonly remedy: string;
  }[];
  /** People's decisions, in the order they were applied; absent: none were made. */
  readonly corrections?: readonly AppliedCorrection[] | undefined;
  /** Ids of earlier builds that are no more, for the links that bear them; absent: none. */
  readonly moved?: readonly MovedId[] | undefined;
  /** Other people's fact-checks; absent: none were given. They are theirs: nothing else in the graph rests on them. */
  readonly reviews?: readonly MatchedReview[] | undefined;
  /** How often what the builds of this collection gave has changed, from 1; absent: nobody counts. */
  readonly build?: number | undefined;
};
