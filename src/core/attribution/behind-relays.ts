import { cover, textAt } from "../model/span.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts with what goes on behind a relay given to who speaks: in "“…,” Finch said, according to two people. “…”" the second quotation is Finch's,
 * and the two people are those who heard him.
 */
export function behindRelays(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const relays = drafts.filter((draft) => isRelay(text, draft));
  if (relays.length === 0) return drafts;
  const byEnd = new Map(drafts.map((draft) => [endOfTag(text, draft), draft]));
  const speakers = new Map(relays.map((relay) => [relay, speakerBefore(text, relay, byEnd)]));
  const more = new Map([...speakers].flatMap(([{ content }, speaker]) => (speaker === undefined ? [] : [[speaker, content] as const])));
  return drafts.flatMap((draft) => {
    if (speakers.get(draft) !== undefined) return [];
    const behind = more.get(draft);
    return behind === undefined ? [draft] : [{ ...draft, content: [...draft.content, ...behind] }];
  });
}

/** "according to two people. “…”": a quotation laid to those whom the sentence before is told by. */
function isRelay(text: string, { cue, sourceSpan, content }: Draft): boolean {
  const [relay] = cue;
  const said = cover(content);
  if (relay === undefined || sourceSpan === null || said === null || !/^according to$/i.test(textAt(text, relay))) return false;
  return /^\.\s["“]$/.test(text.slice(sourceSpan.end, said.start + 1));
}

/** Whose quotation ends right before the relay. */
function speakerBefore(text: string, { cue }: Draft, byEnd: ReadonlyMap<number | null, Draft>): Draft | undefined {
  const start = cue[0]?.start ?? 0;
  const gap = /,? $/.exec(text.slice(Math.max(0, start - 2), start));
  return gap === null ? undefined : byEnd.get(start - gap[0].length);
}

/** Where the speaker and the cue behind a quotation end; `null` where there are none. */
function endOfTag(text: string, { cue, sourceSpan, content }: Draft): number | null {
  const tag = sourceSpan === null ? null : cover([...cue, sourceSpan]);
  const said = cover(content);
  return tag !== null && said !== null && said.end <= tag.start && /["”]$/.test(textAt(text, said)) ? tag.end : null;
}
