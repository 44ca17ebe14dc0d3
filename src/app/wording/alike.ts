import type { Alike } from "../../core/search/find-alike.ts";
import { counted } from "./phrase.ts";
import { alterationNames } from "./telling.ts";

/** How a pasted text and a wording here compare, in words: "You pasted 14 words; the wording here has 19; 2 differ." */
export function alikeSentence({ pasted, here, differ, moreHere, morePasted }: Alike): string {
  const more = [
    ...(moreHere > 0 ? [`${moreHere} more stand here before or after`] : []),
    ...(morePasted > 0 ? [`${morePasted} of yours stand outside it`] : []),
  ];
  const differing = differ === 0 ? "no word within differs" : `${differ} ${differ === 1 ? "differs" : "differ"}`;
  return `You pasted ${counted(pasted, "word")}; the wording here has ${here}; ${[differing, ...more].join("; ")}.`;
}

/** What a pasted text does to the wording here, most serious first. */
export const alikeChanges = ({ alterations, moreHere, morePasted }: Alike): readonly string[] =>
  alterations.flatMap((alteration) => {
    if (alteration !== "shortened") return [alterationNames[alteration]];
    return [...(moreHere > 0 ? ["you pasted a part of it"] : []), ...(morePasted > 0 ? ["you pasted more than it"] : [])];
  });
