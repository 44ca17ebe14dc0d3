import type { ArticleText, Token } from "../model/article.ts";
import { checkReasons, type CheckReason } from "../model/check-reasons.ts";
import type { ClaimKind } from "../model/claim.ts";
import { textAt, type Span } from "../model/span.ts";
import { spansInside } from "../text/first-token-from.ts";

/** A reason why a fact-checker may want to look at a claim, in plain words with the claim's own; `weight` ranks claims, it is no verdict. */
export type Reason = { readonly words: string; readonly weight: number };

const patterns: readonly { readonly says: CheckReason; readonly pattern: RegExp }[] = [
  { says: "It compares, or claims a record", pattern: /\b(?:only|first|never|always|every single|(?:the )?(?:most|(?<!at )least|largest|biggest|highest|lowest|fastest|slowest|oldest|worst|best)\b|record|more [\w-]+ than|less [\w-]+ than|fewer [\w-]+ than|(?:higher|lower|larger|smaller|faster|slower|greater) than|doubled|tripled|halved|unprecedented)\b/i },
  { says: "It speaks of law or of rules", pattern: /\b(?:laws?|bills?|statutes?|constitution(?:al)?|unconstitutional|illegal(?:ly)?|legal(?:ly)?|courts?|ruling|ruled|banned|bans?|prohibit\w*|requires?|required|allowed|permits?|permitted|licen[cs]ed?|regulations?|ordinances?|treat(?:y|ies)|contracts?|sued|lawsuits?|indicted|convicted|agreement)\b/i },
  { says: "It gives a cause", pattern: /\b(?:because of|due to|caused|led to|leads to|thanks to|resulted in|as a result of|blamed on)\b/i },
  { says: "It rests on data or documents", pattern: /\b(?:data|statistics|stud(?:y|ies)|surveys?|polls?|reports?|records|documents?|audits?|figures|census|census|emails?|e-mails?|minutes)\b/i },
  { says: "It says how often or how much", pattern: /\b(?:most|many|few|majority|half|often|rarely|routinely|increase[ds]?|decrease[ds]?|rose|fell|risen|fallen|grew|dropped|average|rate)\b/i },
]; // prettier-ignore

/** The reasons for checking the words at `span`, heaviest first; none for an opinion or a question, which nobody can check. */
export function reasonsToCheck(text: ArticleText, span: Span, kind: ClaimKind, numbers: readonly Span[]): readonly Reason[] {
  if (kind === "opinion" || kind === "question" || kind === "intention") return [];
  const words = textAt(text.text, span);
  const [number] = numbers;
  const done = kind === "fact" ? pastEvent(text, span) : null;
  const found = [
    ...(number === undefined ? [] : [reason("It gives a number", textAt(text.text, number))]),
    ...(done === null ? [] : [reason("It tells of something done", done)]),
    ...patterns.flatMap(({ says, pattern }) => {
      const match = pattern.exec(words);
      return match === null ? [] : [reason(says, match[0])];
    }),
  ];
  return found.toSorted((a, b) => b.weight - a.weight);
}

const reason = (says: CheckReason, words: string): Reason => ({ words: `${says}: “${words}”.`, weight: checkReasons[says] });

const irregular =
  /^(?:became|began|bought|broke|brought|built|came|cost|cut|did|drew|drove|fell|found|fought|gave|got|grew|had|held|hit|kept|knew|laid|led|left|lost|made|met|paid|put|ran|rose|said|sat|saw|sent|set|shot|shut|sold|spent|stood|stole|struck|swore|took|taught|told|threw|understood|went|won|wore|wrote)$/i;

/** The words of the first verb that tells of something done: "has sued", "provided", "was built". */
function pastEvent(text: ArticleText, span: Span): string | null {
  const tokens = spansInside(text.tokens, span);
  for (const [at, token] of tokens.entries()) {
    if (token.pos !== "VERB" || isOpen(text, tokens, at)) continue;
    const word = textAt(text.text, token);
    const before = tokens.slice(Math.max(0, at - 2), at).find((one) => /^(?:has|have|had|was|were|did)$/i.test(textAt(text.text, one)));
    const subject = tokens.slice(0, at).some(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON");
    if (before !== undefined) return text.text.slice(before.start, token.end);
    const previous = tokens[at - 1];
    const attributive = previous !== undefined && (previous.pos === "DET" || previous.pos === "ADJ" || previous.pos === "AUX");
    if (subject && !attributive && ((/..ed$/i.test(word) && !/eed$/i.test(word)) || irregular.test(word))) return word;
  }
  return null;
}

/** After "could be", "to be" or "if": nothing that was done. */
const isOpen = (text: ArticleText, tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /^(?:can|could|may|might|must|shall|should|will|would|to|if|['’]ll|wo|ca)$/i.test(textAt(text.text, token)));
