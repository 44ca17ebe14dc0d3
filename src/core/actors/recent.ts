import { shownGender, type Member } from "./cast.ts";
import type { Words } from "./read-words.ts";
import type { Pronoun } from "./words/pronouns.ts";

/** One place where an actor was spoken of lately. */
export type Recent = {
  readonly member: Member;
  readonly at: number; // token
  /** Subject of its clause. */
  readonly subject: boolean;
  /** The words that name who speaks. */
  readonly spoke: boolean;
  /** Inside somebody's quotation. */
  readonly quoted: boolean;
  /** Named in full with a role for the first time. */
  readonly newcomer: boolean;
};

/** How many places back are looked at, and how many paragraphs. */
const farthest = 60;
const paragraphsBack = 4;

/** How many sentences back somebody named twice is gone on with. */
const sentencesAgain = 2;

export type Standing = { readonly member: Member; readonly score: number; readonly at: Recent };

/** Those whom a pronoun at token `at` may stand for, best first. `about`: whom its own words call by name, so that it is likelier another. */
export function standingsFor(
  words: Words,
  recents: readonly Recent[],
  at: number,
  pronoun: Pronoun,
  about: ReadonlySet<Member> = new Set(),
): readonly Standing[] {
  const best = new Map<Member, Standing>();
  const again = new Map<Member, number>();
  for (let index = recents.length - 1; index >= Math.max(0, recents.length - farthest); index--) {
    const recent = recents[index];
    if (recent === undefined || recent.at >= at) continue;
    if ((words.paragraph[at] ?? 0) - (words.paragraph[recent.at] ?? 0) > paragraphsBack) break;
    if (!fits(recent.member, pronoun)) continue;
    const score = scoreOf(words, recent, at) + (about.has(recent.member) ? aboutWeight : 0);
    const known = best.get(recent.member);
    if (known === undefined || known.score < score) best.set(recent.member, { member: recent.member, score, at: recent });
    if (!recent.quoted && (words.told[at] ?? 0) - (words.told[recent.at] ?? 0) <= sentencesAgain)
      again.set(recent.member, (again.get(recent.member) ?? 0) + 1);
  }
  return [...best.values()]
    .map((one) => ((again.get(one.member) ?? 0) > 1 ? { ...one, score: one.score + againWeight } : one))
    .toSorted((a, b) => b.score - a.score);
}

/** Whether number and gender agree, as far as the article shows them; a given name counts where it shows nothing else. */
export function fits(member: Member, { number, gender }: Pronoun): boolean {
  if (number === "many") return member.plural || member.kind === "group";
  if (gender === "thing") return member.kind === "organization";
  if (member.plural || (member.kind !== "person" && member.kind !== "unnamed")) return false;
  const shown = shownGender(member) ?? member.nameGender ?? member.called;
  return shown === null || shown === gender;
}

// Weights, tuned on PolNeAR dev and train: each in sentences' worth of distance.
const subjectWeight = 1.5; // subjects are gone on with
const spokeWeight = 1.5; // and speakers speak again
const quotedWeight = -3; // names inside a quotation are what it is about
const paragraphWeight = -1; // a new paragraph is a new start
const sentenceWeight = -0.7;
const farthestSentence = 4;
const personWeight = 1; // somebody named rather than somebody described
const tokenWeight = -0.004; // between two in one sentence the later one
const sameSentenceWeight = 1; // the subject of the sentence that the pronoun stands in
const aboutWeight = -3; // nobody calls himself by name
const againWeight = 0.5; // whom the last sentences have named twice they are about
const newcomerWeight = 2.2; // somebody introduced with a role is about to speak

function scoreOf(words: Words, recent: Recent, at: number): number {
  const sentences = Math.min((words.told[at] ?? 0) - (words.told[recent.at] ?? 0), farthestSentence);
  const paragraphs = (words.paragraph[at] ?? 0) - (words.paragraph[recent.at] ?? 0);
  return (
    sentences * sentenceWeight +
    paragraphs * paragraphWeight +
    (at - recent.at) * tokenWeight +
    (recent.member.kind === "person" ? personWeight : 0) +
    (recent.subject ? subjectWeight : 0) +
    (recent.subject && sentences === 0 ? sameSentenceWeight : 0) +
    (recent.newcomer ? newcomerWeight : 0) +
    (recent.spoke ? spokeWeight : 0) +
    (recent.quoted && words.quotation[at] !== words.quotation[recent.at] ? quotedWeight : 0)
  );
}
