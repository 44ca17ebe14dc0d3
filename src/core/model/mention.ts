import type { Span } from "./span.ts";

/** How words refer to somebody. */
export type MentionForm = "name" | "acronym" | "pronoun" | "description" | "unnamed" | "group";

/** Words of one article that refer to somebody: the span takes in a title or role in front and leaves an apposition behind out. */
export type Mention = Span & {
  readonly form: MentionForm;
  /** Index into the article's actors, or `null` where it is not resolved. */
  readonly actor: number | null;
};
