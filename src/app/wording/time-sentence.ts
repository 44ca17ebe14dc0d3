import type { TimeLine } from "../../core/graph/time-line.ts";
import { dateName } from "./names.ts";
import { counted } from "./phrase.ts";

/** "From 3 Jun 2031 to 9 Jun 2031, in 3 outlets. Nothing for 2 days after 4 Jun 2031. For 1 quotation no date is known." */
export function timeSentence(line: TimeLine): string {
  if (line.first === null || line.last === null) return "No article that has it says when it was published.";
  const outlets = line.lanes.filter(({ outlet }) => outlet !== null).length;
  const days = line.first === line.last ? `On ${dateName(line.first)}` : `From ${dateName(line.first)} to ${dateName(line.last)}`;
  return [
    `${days}${outlets === 0 ? "" : `, in ${counted(outlets, "outlet")}`}.`,
    ...(line.silence === null ? [] : [`Nothing for ${counted(line.silence.days, "day")} after ${dateName(line.silence.after)}.`]),
    ...(line.undated === 0 ? [] : [`For ${counted(line.undated, "quotation")} no date is known.`]),
  ].join(" ");
}
