import type { Annotation } from "./annotation.ts";
import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";

/** What the front matter may say of an article. An absent key means *not known*: nothing is guessed. */
export type ArticleFacts = {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string; // ISO 8601 date or date and time, as given
  readonly updated?: string;
  readonly url?: string;
  readonly wire?: string; // the agency whose copy it is
  readonly invented?: boolean; // a sample that we wrote
};

/** One article as read from outside: its facts and its text as given, front matter removed. */
export type Article = ArticleFacts & {
  readonly id: ArticleId;
  readonly text: string;
  /** Where somebody else has annotated it. */
  readonly annotation?: Annotation;
};

/** Universal coarse part-of-speech tags (universaldependencies.org), as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** A word or mark of the normalised text: `text.slice(start, end)`. */
export type Token = Span & { readonly pos: PartOfSpeech };

/** Tokens `[from, to)` of the article. A sentence never crosses a paragraph. */
export type Sentence = Span & { readonly from: number; readonly to: number };

/** A run of lines between line breaks; `furniture` marks page furniture ("Read more:", a share line, a paragraph a second time). */
export type Paragraph = Span & {
  readonly sentences: readonly Sentence[];
  readonly from: number;
  readonly to: number;
  readonly furniture: boolean;
};

/** What the text stage knows of one article. Every offset in Sayso counts in `text`, which is normalised once, here. */
export type ArticleText = {
  readonly article: Article;
  /** Normalised text: NFC, line feeds only, no-break spaces as spaces, zero-width characters and the byte-order mark gone. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Pairs [offset in `text`, offset in the text as given] where the distance between the two changes, in order; empty when nothing changed. */
  readonly changes: readonly (readonly [at: number, given: number])[];
};
