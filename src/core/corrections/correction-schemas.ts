import * as z from "zod/mini";
import type { ActorId, ClaimId, EdgeId, NodeId, QuoteId } from "../model/ids.ts";

// A correction as a person writes it. Each schema is strict: a misspelt key is a mistake that would else go unseen.

const idOf = <I extends string>(...prefixes: readonly string[]) =>
  z.custom<I>(
    (value) => typeof value === "string" && prefixes.some((prefix) => value.startsWith(prefix)),
    `an id that starts with ${prefixes.join(" or ")}`,
  );
const words = z.string().check(z.minLength(1));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/, "a date, such as 2031-04-02"));
const signed = { who: words, when: date, why: words };
const quote = idOf<QuoteId>("quote:");
const actor = idOf<ActorId>("actor:");
const edge = idOf<EdgeId>("edge:");

export const correctionSchemas = {
  speaker: z.strictObject({ decision: z.literal("speaker"), about: quote, to: z.array(actor), ...signed }),
  "not-a-quote": z.strictObject({ decision: z.literal("not-a-quote"), about: quote, ...signed }),
  boundaries: z.strictObject({ decision: z.literal("boundaries"), about: quote, words: z.array(words).check(z.minLength(1)), ...signed }),
  merge: z.strictObject({ decision: z.literal("merge"), about: actor, with: actor, ...signed }),
  split: z.strictObject({
    decision: z.literal("split"),
    about: actor,
    article: words,
    quotes: z.optional(z.array(quote).check(z.minLength(1))),
    ...signed,
  }),
  same: z.strictObject({ decision: z.literal("same"), about: edge, ...signed }),
  different: z.strictObject({ decision: z.literal("different"), about: edge, ...signed }),
  "not-enough": z.strictObject({ decision: z.literal("not-enough"), about: edge, ...signed }),
  "claim-kind": z.strictObject({
    decision: z.literal("claim-kind"),
    about: idOf<ClaimId>("claim:"),
    to: z.enum(["fact", "opinion", "prediction", "intention", "question"]),
    ...signed,
  }),
  note: z.strictObject({
    decision: z.literal("note"),
    about: idOf<NodeId | EdgeId>("quote:", "actor:", "claim:", "source:", "edge:"),
    ...signed,
  }),
} as const;
