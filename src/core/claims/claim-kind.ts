import type { Attribution } from "../model/attribution.ts";
import type { ClaimKind } from "../model/claim.ts";

const asks = /^(?:whether|if|why|how|what|when|where|who|which)\b/i;
const foresees =
  /\b(?:will|shall|won['’]t|going to|gonna|is expected to|are expected to|is likely to|are likely to|is set to|are set to)\b|['’]ll\b/i;
const means =
  /\b(?:I|we)(?:['’]ll| will| shall| won['’]t|['’]m going to| am going to| are going to|['’]re going to| plan to| intend to| want to)\b|^(?:to |plans? to|intends? to|wants? to)/i;
const judges =
  /\b(?:should|shouldn['’]t|ought to|must|have to|has to|needs? to|I think|I believe|I feel|we think|we believe|in my view|in my opinion|too (?:much|many|little|few|far|late))\b/i;

// Words that weigh rather than tell. Whoever uses them of a thing gives an opinion of it.
const weighing = new Set(
  `absurd aggressive alarming amazing awful bad best better bold brilliant catastrophic controversial crazy cruel dangerous desperate devastating
  disappointing disastrous disgraceful disgusting dishonest dramatic embarrassing evil excellent extraordinary extreme fair fantastic foolish
  frightening good great hateful hollow honest horrible horrific hypocritical ideal impressive inappropriate incompetent incredible ineffective
  inspiring irresponsible laughable lovely ludicrous meaningless nasty nice nonsense offensive outrageous pathetic perfect pointless poor
  radical reckless remarkable ridiculous right sad scandalous shameful shocking silly smart stunning stupid surprising terrible terrific
  troubling ugly unacceptable unbelievable unexpected unfair unfortunate unnecessary unreasonable useless vile weak wise wonderful worse worst
  worrying wrong`.split(/\s+/),
);

/** Whether the words weigh a thing rather than tell of it. */
export const isWeighing = (words: string): boolean => (words.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => weighing.has(word));

/** What kind of statement some words make; `attribution` is how they are said, `null` for the article's own voice. */
export function claimKind(words: string, attribution: Attribution | null): ClaimKind {
  if (/\?["'”’\s]*$/.test(words) || (attribution?.act === "asks" && (asks.test(words) || attribution.type === "indirect")))
    return "question";
  if (attribution?.act === "intends" || attribution?.act === "promises" || means.test(words)) return "intention";
  if (judges.test(words) || isWeighing(words)) return "opinion";
  if (attribution?.act === "believes" || attribution?.act === "worries") return "opinion";
  return foresees.test(words) ? "prediction" : "fact";
}
