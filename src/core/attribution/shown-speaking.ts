import { textAt } from "../model/span.ts";
import type { Draft } from "./draft.ts";

const shows =
  /\b(?:footage|videos?|clips?|tapes?|recordings?|audio|shows?|showed|showing|features?|featured|plays?|played|airs?|aired|captures?|captured)\b/i;
const speaker = String.raw`(?:[Tt]he |[Aa]n? )?(?:[\p{L}’'.-]+ ){0,5}[\p{L}’'.-]+`;
const says = "(?:saying|asking|telling|claiming|declaring|warning|boasting|shouting|yelling|insisting|promising|admitting|joking|replying)";
/** "Ana Ruiz asking, “…”", to its end. */
const speaking = new RegExp(String.raw`^(${speaker}) (${says}(?: [\p{Ll}]+ ?[\p{L}]*)?[,:]?) ?(?=["“][^"“”]+["”]$)`, "u");

/** The drafts with who speaks in what somebody shows: "The spot plays footage of Ana Ruiz asking, “…”" has Ruiz asking, and the spot saying nothing. */
export const shownSpeaking = (text: string, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { content, cue } = draft;
    const [said] = content;
    if (said === undefined || content.length > 1 || !cue.some((part) => shows.test(textAt(text, part)))) return draft;
    const [all, who, verb] = speaking.exec(textAt(text, said)) ?? [];
    if (all === undefined || who === undefined || verb === undefined) return draft;
    const start = said.start + who.length + 1;
    return {
      ...draft,
      content: [{ start: said.start + all.length, end: said.end }],
      cue: [{ start, end: start + verb.replace(/,$/, "").length }],
      sourceSpan: { start: said.start, end: said.start + who.length },
    };
  });
