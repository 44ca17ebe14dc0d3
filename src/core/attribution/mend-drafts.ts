import { addFloatingQuotations } from "./add-floating-quotations.ts";
import type { Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { behindRelays } from "./behind-relays.ts";
import { dropTitles } from "./drop-titles.ts";
import { hearings } from "./hearings.ts";
import { joinBroken } from "./join-broken.ts";
import { mendContents } from "./mend-contents.ts";
import { overheard } from "./overheard.ts";
import { ownSubjects } from "./own-subjects.ts";
import { partedContents } from "./parted-contents.ts";
import { partPassives } from "./part-passives.ts";
import { partSentences } from "./part-sentences.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { shownSpeaking } from "./shown-speaking.ts";
import { signQuotations } from "./sign-quotations.ts";
import { swallowedSources } from "./swallowed-sources.ts";
import { toldFirst } from "./told-first.ts";
import { trimSources } from "./trim-sources.ts";
import { wholeSubjects } from "./whole-subjects.ts";

/** One thing that is mended in drafts, by the model or by the rules. */
type Mend = (drafts: readonly Draft[]) => readonly Draft[];

/** The drafts with what grammar and marks settle: first who speaks, then what was said, then the quotations that no cue was found for. */
export function mendDrafts(words: Words, found: readonly Draft[]): readonly Draft[] {
  const { text, quotations } = words;
  const whoSpeaks: readonly Mend[] = [
    (drafts) => dropTitles(text.text, drafts),
    (drafts) => shownSpeaking(text.text, drafts),
    (drafts) => ownSubjects(words, drafts),
    (drafts) => partPassives(text.text, drafts),
    (drafts) => wholeSubjects(words, drafts),
    (drafts) => swallowedSources(words, drafts),
    (drafts) => trimSources(text.text, drafts),
  ];
  const whatWasSaid: readonly Mend[] = [
    (drafts) => partSentences(text.text, text.sentences, drafts),
    (drafts) => mendContents(text.text, quotations, drafts),
    (drafts) => partedContents(words, drafts),
    (drafts) => toldFirst(words, drafts),
    (drafts) => behindRelays(text.text, drafts),
    (drafts) => joinBroken(text.text, quotations, drafts),
    (drafts) => hearings(text, quotations, drafts),
  ];
  const withoutCue: readonly Mend[] = [
    (drafts) => quoteBlocks(words, drafts),
    (drafts) => overheard(words, drafts),
    (drafts) => signQuotations(text, quotations, drafts),
    (drafts) => addFloatingQuotations(text, quotations, drafts),
  ];
  return [...whoSpeaks, ...whatWasSaid, ...withoutCue].reduce((drafts, mend) => mend(drafts), found);
}
