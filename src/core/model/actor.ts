import type { Grade } from "./attribution.ts";
import type { Mention } from "./mention.ts";
import type { Span } from "./span.ts";

/** Who can say something. A generic crowd ("voters", "critics") is a `group`; `unnamed` is somebody in particular whom the article does not name. */
export type ActorKind = "person" | "organization" | "group" | "unnamed";

/** Words of a role, office or party, with their place: "president of the National Association of Secretaries of State". */
export type Role = {
  readonly span: Span;
  readonly words: string;
  /** `party` for "a Republican"; `office` for anything one is or was. */
  readonly kind: "office" | "party";
  /** The organisation or place the role is at, where the words name one that is an actor: index into the article's actors. */
  readonly at: number | null;
};

/** One fact about an unnamed actor: the article's own words, or `null` for *not given*. */
export type Given = { readonly span: Span; readonly words: string } | null;

/** The six facts about an unnamed actor, each given verbatim or not given. */
export type UnnamedFacts = {
  readonly described: Given; // "a senior official familiar with the talks": the fullest description
  readonly affiliation: Given; // "Republican", "Justice Department"
  readonly closeness: Given; // "briefed on the case", "familiar with the talks"
  readonly count: Given; // "two", "several"; a bare plural is not given
  readonly reason: Given; // "to avoid White House retaliation"
  readonly terms: Given; // "speaking anonymously", "on condition of anonymity"
};

/** Somebody as one article knows them. */
export type ArticleActor = {
  readonly kind: ActorKind;
  /** Fullest name first; for an unnamed actor or a group the article's own description, without its article. Never empty. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** Only for kind `unnamed`. */
  readonly facts: UnnamedFacts | null;
  /** An organisation that publishes or reports: "CNN". */
  readonly outlet: boolean;
};

/** A poll, report, lawsuit or memo that speaks or is cited. */
export type ArticleDocument = { readonly name: string; readonly mentions: readonly Span[] };

/** Who an attribution's speaker is, and why we say so. */
export type SpeakerLink = {
  /** Index into the article's attributions. */
  readonly attribution: number;
  /** Indexes into the article's actors; more than one for joint speakers; empty where nobody is resolved. */
  readonly actors: readonly number[];
  /** Index into the article's documents, where a document speaks; else `null`. */
  readonly document: number | null;
  /** Where the article's own author speaks ("I asked"). */
  readonly author: boolean;
  /** "a spokesman for Disney": the organisation speaks (it is in `actors`) through an open voice that is not an unnamed source; these are the words. */
  readonly voice: Span | null;
  /** The weaker of span and speaker. */
  readonly grade: Grade;
  readonly rule: string;
  /** The earlier words the source span was resolved through ("Mississippi Secretary of State Michael Watson" for "he"), or `null`. */
  readonly antecedent: Span | null;
  /** The trace, for "Why?": one short sentence a step, in plain words. */
  readonly because: readonly string[];
  /** Others it could have been, where the grade is `open`. */
  readonly candidates: readonly number[];
};

/** Two unnamed descriptions in one article that may be one person, with the reasons; never merged by the program. */
export type MayBe = {
  readonly a: number;
  readonly b: number;
  readonly reasons: readonly { readonly words: string; readonly spans: readonly Span[] }[];
};

/** What the article says one actor did to another, outside of speech: sued, asked, rejected, signed. */
export type Act = { readonly from: number; readonly to: number; readonly verb: Span; readonly sentence: Span };

/** What the actors stage knows of one article. */
export type ArticleActors = {
  readonly actors: readonly ArticleActor[];
  readonly documents: readonly ArticleDocument[];
  readonly speakers: readonly SpeakerLink[]; // one for each attribution, in order
  /** Who was told, for attributions with an addressee: index into actors, or `null`. One for each attribution, in order. */
  readonly addressees: readonly (number | null)[];
  readonly mayBe: readonly MayBe[];
  readonly acts: readonly Act[];
};
