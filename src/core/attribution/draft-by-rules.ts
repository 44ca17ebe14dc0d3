import { clausesOf, type Range, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { findTurns, type Turn } from "./find-turns.ts";
import { readCues } from "./read-cue.ts";
import { accordingTo } from "./rules/according-to.ts";
import { bareClause, subordinateClause } from "./rules/clause-after-cue.ts";
import { cueAfterContent, invertedCue } from "./rules/cue-after-content.ts";
import { cueNoun } from "./rules/cue-noun.ts";
import { frontedParticiple } from "./rules/fronted-participle.ts";
import { infinitive, passiveCue } from "./rules/infinitive-after-cue.ts";
import { nounPhrase } from "./rules/noun-phrase-after-cue.ts";
import { invertedBeforeQuotation, quotationAfterCue } from "./rules/quotation-after-cue.ts";
import { sourceOf } from "./rules/source-of.ts";
import { wordsUsed } from "./rules/words-used.ts";
import { toDraft, type Found, type Rule } from "./rules/rule.ts";

/** The rules in the order they are asked; the first that answers wins. What stands behind its cue is looked for before what stands ahead. */
const passes: readonly Readonly<Record<string, Rule>>[] = [
  { "cue-after-content": cueAfterContent, "inverted-cue": invertedCue },
  {
    "quotation-after-cue": quotationAfterCue,
    "inverted-before-quotation": invertedBeforeQuotation,
    "fronted-participle": frontedParticiple,
  },
  {
    "clause-after-cue": subordinateClause,
    "passive-cue": passiveCue,
    infinitive,
    "bare-clause": bareClause,
    "noun-phrase": nounPhrase,
  },
];

/** What the rules find in an article, clause by clause; `turns` are its own, for who has them already. */
export function draftByRules(words: Words, turns: ReadonlyMap<number, Turn> = findTurns(words.text, words.quotations)): readonly Draft[] {
  const { text } = words;
  const drafts: Draft[] = [];
  for (const paragraph of text.paragraphs) {
    if (paragraph.furniture) continue;
    const turn = turns.get(paragraph.from);
    if (turn !== undefined) addTurn(drafts, turn);
    else for (const clause of clausesOf(words, paragraph.sentences)) for (const draft of draftClause(words, clause)) drafts.push(draft);
  }
  return drafts;
}

/** What is said behind a label, and what goes on with it. */
function addTurn(drafts: Draft[], { speaker, cue, content }: Turn): void {
  const before = drafts.at(-1);
  if (cue !== null)
    drafts.push({
      content: [content],
      cue: [cue],
      sourceSpan: speaker,
      grade: speaker === null ? "likely" : "stated",
      rule: "speaker label",
    });
  else if (before !== undefined) drafts[drafts.length - 1] = { ...before, content: [...before.content, content] };
}

type Take = (found: Found | null, rule: string) => boolean;
type Taken = { readonly from: number; readonly flags: Uint8Array };

function draftClause(words: Words, clause: Range): readonly Draft[] {
  const taken: Taken = { from: clause.from, flags: new Uint8Array(clause.to - clause.from) };
  const drafts: Draft[] = [];
  const take: Take = (found, rule) => {
    if (found === null || found.content.some((range) => !isWithin(clause, range) || isTaken(taken, range))) return false;
    for (const range of [...found.content, found.cue]) mark(taken, range);
    drafts.push(toDraft(words, found, rule));
    return true;
  };
  let free = clause.from;
  for (let at = clause.from; at < clause.to; at++) {
    if (isHeld(words, at)) continue;
    if (take(accordingTo(words, clause, free, at), "according-to")) free = at + 2;
    else if (takeCue(words, clause, free, at, passes[0] ?? {}, take)) free = at + 1;
  }
  for (const rules of passes.slice(1)) takeAhead(words, clause, taken, rules, take);
  return drafts;
}

/** The attributions whose content stands ahead of their cue, from left to right. */
function takeAhead(words: Words, clause: Range, taken: Taken, rules: Readonly<Record<string, Rule>>, take: Take): void {
  for (let at = clause.from; at < clause.to; at++) {
    if (isHeld(words, at) || isTaken(taken, { from: at, to: at + 1 })) continue;
    if (take(cueNoun(words, clause, at), "cue-noun") || take(wordsUsed(words, clause, at), "words-used")) continue;
    takeCue(words, clause, clause.from, at, rules, take);
  }
}

function takeCue(words: Words, clause: Range, free: number, at: number, rules: Readonly<Record<string, Rule>>, take: Take): boolean {
  const cues = readCues(words, at, Math.max(free, clause.from));
  if (cues.length === 0) return false;
  // Most rules look far ahead of their cue, so those that nobody speaks are left first.
  if (rules !== passes[0] && at > clause.from && !cues.some((cue) => cue.passive || sourceOf({ words, clause, free, cue }) !== null))
    return false;
  for (const [name, rule] of Object.entries(rules)) for (const cue of cues) if (take(rule({ words, clause, free, cue }), name)) return true;
  return false;
}

const isWithin = (clause: Range, { from, to }: Range): boolean => clause.from <= from && from < to && to <= clause.to;

/** Whether the token stands in a quotation that is somebody's words: no cue of the article's own voice. */
const isHeld = (words: Words, at: number): boolean => {
  const held = words.quotation[at] ?? -1;
  return held >= 0;
};

const isTaken = ({ from, flags }: Taken, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (flags[at - from] === 1) return true;
  return false;
};

const mark = ({ from, flags }: Taken, range: Range): void => {
  flags.fill(1, Math.max(0, range.from - from), range.to - from);
};
