import type { SpeechAct } from "../model/attribution.ts";
import type { QuoteNode } from "./schema.ts";

// Who rejects, questions or asks for something does not state it.
const acts: ReadonlySet<SpeechAct> = new Set(["denies", "disputes", "declines", "questions", "corrects", "asks", "demands"]);

/** Whether the cue says that the speaker puts the words forward: not where they are rejected, questioned or asked for. Words wholly in marks are the speaker's own, whatever they do. */
export const putsForward = ({ act, type }: Pick<QuoteNode, "act" | "type">): boolean => type === "direct" || !acts.has(act);
