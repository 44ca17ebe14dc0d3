import { textAt, type Span } from "../model/span.ts";
import { cueForms } from "./cue-lexicon.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts without the subjects of passive cues as their sources: who "was accused of taking bribes" or "was asked how" says nothing there. Who was
 * told is left out; any other is part of what is said of him. Of 355 such cues in the training corpus 3 have their source before them.
 */
export const partPassives = (text: string, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => withoutSubject(text, draft)).filter(({ content }) => content.length > 0);

const passive =
  /\b(?:is|are|was|were|be|been|being|[’']re)(?:n[’']t)?(?: (?:not|been|being|\p{L}+ly|also|once|often|never|first|now|still|even))* (\p{L}+)(?: \p{L}{2,5})?$/iu;
/** Participles that tell of a state: who is worried worries. */
const state = /^(?:worried|determined|opposed|pledged|agreed|decided)$/;
/** Verbs that take whom they speak of before their preposition: "a man accused of arson" accuses nobody, "she accused him of it" does. */
const reduced =
  /^(?:\p{L}+ly )?(?:accused of|blamed for|(?:charged|credited) with|(?:criticiz|criticis|prais|condemn|denounc|fault|mock|ridicul)ed for|(?:suspect|convict)ed of)$/iu;
/** "The club has been rocked by claims that …": whose claims they are is not said. */
const byWords =
  /\b(?:is|are|was|were|be|been|being)\b.*\bby (?:\p{L}+ ){0,3}(?:claim|allegation|accusation|report|suggestion|warning|rumou?r|prediction|fear|concern)s?$/iu;
const mark = /["“]|''/;
const nearest = 12; // characters between a subject and a cue that leaves its auxiliary out

function withoutSubject(text: string, draft: Draft): Draft {
  const { sourceSpan, cue, content } = draft;
  const [span] = cue;
  if (sourceSpan === null || span === undefined || cue.length > 1 || sourceSpan.end > span.start) return draft;
  const isBeside = span.start - sourceSpan.end <= nearest;
  if (isAskedInCommas(text, draft) || byWords.test(textAt(text, span))) return { ...draft, sourceSpan: null };
  if (isAskedBehind(text, draft)) return { ...draft, content: [] };
  if (isReduced(text, span))
    return content.some((part) => mark.test(textAt(text, part))) ? answered(text, draft, span) : { ...draft, sourceSpan: null };
  const group = text.slice(isBeside ? sourceSpan.end : span.start, span.end).trim();
  const told = reduced.test(group.replace(/^,\s*/, "")) ? false : passiveOf(group);
  if (told === null) return draft;
  const subject = told || !isBeside || content.some(({ start }) => start < span.start) ? [] : [sourceSpan];
  return { ...draft, sourceSpan: null, content: [...subject, ...content] };
}

/** "Ruiz, asked whether she would go, said no": one comma parts no subject from its verb. */
function isAskedInCommas(text: string, { sourceSpan, cue, content }: Draft): boolean {
  const [asked] = cue;
  const first = content.find((part) => asked !== undefined && part.start >= asked.end);
  if (sourceSpan === null || asked === undefined || first === undefined) return false;
  if (
    !/^[^,]+, ?$/.test(text.slice(sourceSpan.start, asked.start)) ||
    !/(?:^|[.?!]["”’]* |\n)$/.test(text.slice(0, sourceSpan.start).slice(-4))
  )
    return false;
  const words = text.slice(asked.start, first.end);
  return /^(?:asked|pressed|questioned|quizzed) (?:about|by|if|whether|why|how|what|when|who)\b/.test(words);
}

/** "“True,” said Ruiz, when told. “He did.”": nothing was said but what the cue before has, to which the second quotation belongs. */
function isAskedBehind(text: string, { sourceSpan, cue, content }: Draft): boolean {
  const [question] = cue;
  if (sourceSpan === null || question === undefined || !content.every(({ start }) => start >= question.end)) return false;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, sourceSpan.start - 30), sourceSpan.start));
  const isInverted = cueForms.get(before?.[1]?.toLowerCase() ?? "")?.form === "past";
  if (!isInverted || !/^,?\s+(?:when\s+)?$/.test(text.slice(sourceSpan.end, question.start))) return false;
  const behind = text.slice(question.end, content[0]?.start);
  return /^(?:when\s+)?(?:told|asked|pressed|questioned)$/i.test(textAt(text, question)) && /\.\s+$/.test(behind);
}

/** "She said, when asked whether it was safe, “Never.”": the quotation is what she said. Where no other verb stands before the question, it keeps its own. */
function answered(text: string, draft: Draft, question: Span): Draft {
  const verb = /(\p{L}+),?\s+(?:when\s+(?:\p{L}+ly\s+)?)?$/u.exec(text.slice(Math.max(0, question.start - 40), question.start));
  if (verb === null || cueForms.get(verb[1]?.toLowerCase() ?? "")?.form !== "past") return draft;
  const start = question.start - verb[0].length;
  const content = draft.content.flatMap((part) => {
    const opening = textAt(text, part).search(mark);
    return opening < 0 ? [] : [{ start: part.start + opening, end: part.end }];
  });
  return { ...draft, cue: [{ start, end: start + (verb[1]?.length ?? 0) }], content };
}

/**
 * "She said, when asked about the bridge, that …": of 33 such cues in the training corpus one has its source before it. A quotation that was taken
 * for the question's is the answer, so its speaker stays.
 */
function isReduced(text: string, cue: Span): boolean {
  const words = /\bwhen (?:\p{L}+ly )?(\p{L}+)/iu.exec(text.slice(Math.max(0, cue.start - "when ".length), cue.end));
  return words !== null && cueForms.get(words[1]?.toLowerCase() ?? "")?.form === "past";
}

/** Whether the subject of the passive is told something; `null` where the words are no passive of a cue verb. */
function passiveOf(cue: string): boolean | null {
  const participle = passive.exec(cue)?.[1]?.toLowerCase() ?? "";
  const form = cueForms.get(participle);
  if (form?.form !== "past" || state.test(participle) || /\bassured of$/i.test(cue)) return null;
  return form.verbs.some(({ frames }) => frames.includes("o"));
}
