import type { ArticleText, PartOfSpeech } from "../../model/article.ts";
import type { Quotation } from "../../model/quotation.ts";
import { cuePriorSize } from "./cue-prior.ts";
import { lengthStates, lengthStateSize, quoteStates, quoteStateSize, quotedTokens } from "./quote-states.ts";
import type { RuleLabels } from "./rule-labels.ts";
import { knownForms, shapes, type WordForms } from "./word-forms.ts";

/** The columns of small numbers, each with how many values it may take. */
export const smallColumns = [
  { name: "shape", size: shapes.length },
  { name: "quote", size: quoteStateSize },
  { name: "quotation length", size: lengthStateSize },
  { name: "cue prior", size: cuePriorSize },
  { name: "from sentence start", size: 12 },
  { name: "to sentence end", size: 12 },
  { name: "part of speech", size: 19 },
] as const;
export const cuePriorColumn = 3;

/** What a model reads of an article: by token of `text.tokens`, words for its vocabularies and a column of small numbers for each of `smallColumns`. */
export type ArticleFeatures = {
  readonly length: number;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly suffixes: readonly string[];
  readonly small: readonly Uint8Array[];
  /** What the rules make of each token; only the linear model reads it. */
  readonly byRules: RuleLabels;
};

/** The features of every token. `cuePrior` gives a stem's bucket (`cue-prior.ts`); `quoted` is given by who has read it already. */
export function articleFeatures(
  text: ArticleText,
  quotations: readonly Quotation[],
  byRules: RuleLabels,
  cuePrior: (stem: string) => number,
  quoted = quotedTokens(text, quotations),
): ArticleFeatures {
  const { length } = text.tokens;
  const [words, stems, suffixes]: [string[], string[], string[]] = [[], [], []];
  const [shape, prior, pos] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  eachForm(text, quoted.marks, (token, forms) => {
    words.push(forms.word);
    stems.push(forms.stem);
    suffixes.push(forms.suffix);
    shape[token] = forms.shape;
    prior[token] = cuePrior(forms.stem);
    pos[token] = posIndex[text.tokens[token]?.pos ?? ""] ?? 0;
  });
  const small = [shape, quoteStates(text, quoted), lengthStates(text, quoted), prior, ...sentenceDistances(text), pos];
  return { length, words, stems, suffixes, small, byRules };
}

/** Tells the forms of each token. */
function eachForm({ text, tokens }: ArticleText, marks: Uint8Array, tell: (token: number, forms: WordForms) => void): void {
  tokens.forEach(({ start, end }, token) => {
    const mark = marks[token];
    tell(token, knownForms(mark ? (mark === 1 ? "``" : "''") : text.slice(start, Math.min(end, start + 32))));
  });
}

const farthest = 11;

/** How many tokens a token is from where its sentence begins and ends, at most 11. */
function sentenceDistances({ sentences, tokens }: ArticleText): [Uint8Array, Uint8Array] {
  const starts = new Uint8Array(tokens.length);
  const ends = new Uint8Array(tokens.length);
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) {
      starts[at] = Math.min(farthest, at - from);
      ends[at] = Math.min(farthest, to - 1 - at);
    }
  return [starts, ends];
}

const partsOfSpeech: readonly PartOfSpeech[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
];
const posIndex: Readonly<Record<string, number>> = Object.fromEntries(partsOfSpeech.map((pos, index) => [pos, index + 1]));
