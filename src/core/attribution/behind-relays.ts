import { cover, textAt, type Span } from "../model/span.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts with what goes on behind a relay given to who speaks: in "“…,” Finch said, according to two people. “…”" the second quotation is Finch's,
 * and the two people are those who heard him.
 */
export function behindRelays(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const speakers = new Map(drafts.map((draft) => [draft, speakerBefore(text, draft, drafts)]));
  return drafts.flatMap((draft) => {
    if (speakers.get(draft) !== null) return [];
    const more = drafts.filter((relay) => speakers.get(relay) === draft).flatMap(({ content }) => content);
    return more.length === 0 ? [draft] : [{ ...draft, content: [...draft.content, ...more] }];
  });
}

/** Whose quotation goes on behind the relay; `null` where it is none, or nobody speaks right before it. */
function speakerBefore(text: string, { cue, sourceSpan, content }: Draft, drafts: readonly Draft[]): Draft | null {
  const [relay] = cue;
  const said = cover(content);
  if (relay === undefined || sourceSpan === null || said === null || !/^according to$/i.test(textAt(text, relay))) return null;
  const goesOn = /^\.\s["“]$/.test(text.slice(sourceSpan.end, said.start + 1));
  return (goesOn && drafts.find((draft) => endsAt(text, draft, relay))) || null;
}

/** Whether the draft is a quotation with its speaker and cue behind it, and the relay behind them. */
function endsAt(text: string, { cue, sourceSpan, content }: Draft, relay: Span): boolean {
  const tag = sourceSpan === null ? null : cover([...cue, sourceSpan]);
  const said = cover(content);
  if (tag === null || said === null || said.end > tag.start || !/["”]$/.test(textAt(text, said))) return false;
  return tag.end <= relay.start && /^,? $/.test(text.slice(tag.end, relay.start));
}
