import { namesWork } from "../quotations/find-use.ts";
import type { Draft } from "./draft.ts";

/** The drafts without those that take the name of a work for what it says: "The spot, titled “Arrogant,” ran for a week." */
export const dropTitles = (text: string, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ cue, content: [first] }) => {
    const last = cue.at(-1);
    const isTitled = last !== undefined && namesWork.test(text.slice(last.start, last.end));
    return !isTitled || first === undefined || !/^["“‘']/.test(text.slice(first.start, first.start + 1));
  });
