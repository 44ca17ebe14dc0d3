/** An article's id is its file's stem: lower-case letters, digits, `-`, `_` and `.`. */
export type ArticleId = string;

// Each id shows its kind and is made from content, never from chance or from an offset, so a rebuild is a small diff.
export type SourceId = `source:${string}`; // source:voter-rolls
export type ActorId = `actor:${string}`; // actor:michael-watson, actor:voter-rolls:a-republican-official
export type QuoteId = `quote:${string}`; // quote:voter-rolls:5f3a9c1b
export type ClaimId = `claim:${string}`;
export type NodeId = SourceId | ActorId | QuoteId | ClaimId;
export type EdgeId = `edge:${string}`;

/** The id of the source that an article of ours is. */
export const articleSourceId = (article: ArticleId): SourceId => `source:${article}`;
