import * as z from "zod/mini";
import type { Annotation } from "../../core/model/annotation.ts";
import type { ClaimReview } from "../../core/model/claim-review.ts";

// What a project file holds besides articles and corrections, as checks at the door. Whether spans fit their text is asked where they are used.

const span = z.object({ start: z.int(), end: z.int() });

export const annotationSchema: z.ZodMiniType<Annotation> = z.object({
  file: z.string(),
  attributions: z.array(z.object({ content: z.array(span).check(z.minLength(1)), cue: z.array(span), source: z.nullable(span) })),
});

const words = z.string().check(z.minLength(1));
const address = z.string().check(z.regex(/^https?:\/\/[^\s/]/i));

export const reviewSchema: z.ZodMiniType<ClaimReview> = z.object({
  claimReviewed: words,
  checker: words,
  url: z.nullable(address),
  published: z.nullable(words),
  rating: z.nullable(words),
  claimant: z.nullable(words),
  appearances: z.array(address),
  file: z.string(),
});
