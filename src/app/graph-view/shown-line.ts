import type { Neighbourhood, Stub } from "../../core/graph/neighbourhood.ts";
import type { Lens } from "../state/view.ts";
import { counted } from "../wording/phrase.ts";

const nouns = {
  actor: ["person or organisation", "people and organisations"],
  quote: ["quotation", "quotations"],
  claim: ["claim", "claims"],
  source: ["source", "sources"],
} as const;

/** How much of the network is drawn: "Showing 40 of 312. 272 are left out so that it can be read." `unlinked`: how many of what is drawn have no line. */
export function shownLine({ nodes, total, hidden }: Neighbourhood, lens: Lens, folded: number, unlinked = 0): string {
  if (total === 0) return nothing[lens];
  const alone = unlinked === 0 ? "" : ` ${number(unlinked)} of them ${unlinked === 1 ? "has" : "have"} no line to another.`;
  if (hidden + folded === 0) return `All ${number(total)} shown.${alone}`;
  const shown = `Showing ${number(nodes.length)} of ${number(total)}.`;
  const budget = hidden === 0 ? "" : ` ${number(hidden)} ${hidden === 1 ? "is" : "are"} left out so that it can be read.`;
  const claims = folded === 0 ? "" : ` ${counted(folded, "claim")} told by ${folded === 1 ? "its" : "their"} quotation.`;
  return shown + alone + budget + claims;
}

/** Why a lens shows nothing: an empty picture alone does not tell. */
const nothing: Readonly<Record<Lens, string>> = {
  provenance: "Nothing to draw here.",
  actors: "Nothing to draw here.",
  "speaks-for": "Nothing to draw: no article here ties anybody to a body by an office or as a member.",
  answers:
    "Nothing to draw: of what is sure enough to be shown, nobody disputes, supports, questions or declines to comment on what another says.",
};

const number = (value: number): string => value.toLocaleString("en");

/** What is not drawn beside a node: "+23 more (9 people and organisations, 14 sources)". */
export function stubWords({ hidden, byKind }: Stub): string {
  const kinds = (["actor", "quote", "claim", "source"] as const).filter((kind) => byKind[kind] > 0);
  return `+${hidden.toLocaleString("en")} more (${kinds.map((kind) => counted(byKind[kind], nouns[kind][0], nouns[kind][1])).join(", ")})`;
}
