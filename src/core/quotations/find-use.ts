import type { ArticleText } from "../model/article.ts";
import type { Quotation, QuotationUse } from "../model/quotation.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";

type Placed = Omit<Quotation, "use">;

const fewestWords = 6; // six words in marks are speech, whatever they are
const farthest = 14; // how many words before a quotation are read for who is made to say it
const speakVerb =
  /^(?:say|says|saying|said|tell|tells|telling|told|think|thinks|thinking|thought|ask|asks|asking|asked|go|goes|like|shout|shouting|shouted|yell|yelling|yelled|argue|argued|claim|claimed|write|wrote|answer|answered|reply|replied|call|called|hear|heard|announce|announced|declare|declared)$/i;
const baseForm =
  /^(?:say|saying|tell|telling|think|thinking|ask|asking|go|shout|shouting|yell|yelling|argue|claim|write|answer|reply|call|like|hear|announce|declare)$/i;
const unreal = /^(?:can|could|might|may|would|will|shall|should|'ll|’ll|'d|’d|if|imagine|imagining|suppose|pretend|gonna|let|lets)$/i;
/** The words before a quotation that is the name of a work: "a spot titled, “Arrogant,”". */
export const namesWork = /\b(?:en|sub)?titled[,:]? ?$/i;
const wish = /^(?:to)$/i;

/** What a pair of marks is for: somebody's words, words put into a mouth, or words held at a distance (scare quotes, titles, names). */
export function findUse(text: ArticleText, quotation: Placed, all: readonly Placed[]): QuotationUse {
  if (isImagined(text, quotation, all)) return "imagined";
  if (namesWork.test(text.text.slice(Math.max(0, quotation.start - 12), quotation.start))) return "scare";
  return quotation.continues !== null || quotation.ending === "reopened" || isSpeech(text, quotation) ? "speech" : "scare";
}

/** "they can say, ‘…’": the nearest verb of speech before it is unreal. Outside of a quotation only "as if to say" and the like count. */
function isImagined(text: ArticleText, quotation: Placed, all: readonly Placed[]): boolean {
  const words = wordsBefore(text, quotation, quotation.inside === null ? null : (all[quotation.inside] ?? null));
  const verb = words.findLastIndex((word) => speakVerb.test(word));
  if (verb < 0 || words.length - verb > 5 || !baseForm.test(words[verb] ?? "")) return false;
  const before = words.slice(0, verb);
  if (quotation.inside === null) return /(?:\bas if to|\bas though to|\bimagine \S+(?: \S+)?)$/i.test(before.join(" "));
  return before.some((word) => unreal.test(word)) || wish.test(before.at(-1) ?? "");
}

/** The words before the quotation, back to where its sentence or the quotation around it begins. */
function wordsBefore({ text, tokens }: ArticleText, quotation: Placed, outer: Placed | null): readonly string[] {
  const words: string[] = [];
  let last = quotation.start;
  const before = firstTokenFrom(tokens, quotation.start);
  for (const token of tokens.slice(Math.max(0, before - farthest), before).toReversed()) {
    const word = text.slice(token.start, token.end);
    if (/^[.?!]$/.test(word) || token.start < (outer?.inner.start ?? 0) || text.slice(token.end, last).includes("\n")) break;
    if (token.pos !== "PUNCT") words.unshift(word);
    last = token.start;
  }
  return words;
}

/** Whether the words are somebody's: long enough, a sentence of their own, or with a verb and not a title. */
function isSpeech({ text, tokens }: ArticleText, { inner, start }: Placed): boolean {
  const from = firstTokenFrom(tokens, inner.start);
  const to = firstTokenFrom(tokens, inner.end);
  const words = tokens.slice(from, Math.min(to, from + 4 * fewestWords)).filter((token) => token.pos !== "PUNCT");
  if (words.length === 0) return false;
  if (words.length >= fewestWords) return true;
  if (sentenceEnd.test(text.slice(inner.end - 1, inner.end)) && sentenceBefore.test(text.slice(Math.max(0, start - 3), start))) return true;
  const titled = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.start + 2))).length;
  return words.length >= 3 && titled < words.length - 1 && words.some((word) => word.pos === "VERB" || word.pos === "AUX");
}

const sentenceEnd = /[.?!…,—-]/;
const sentenceBefore = /(?:^|[.?!”"’:,]\s+|\n)$/;
