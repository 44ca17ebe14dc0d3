import type { Neighbourhood, Stub } from "../../core/graph/neighbourhood.ts";
import { counted } from "../wording/phrase.ts";

const nouns = {
  actor: ["person or organisation", "people and organisations"],
  quote: ["quotation", "quotations"],
  claim: ["claim", "claims"],
  source: ["source", "sources"],
} as const;

/** How much of the network is drawn: "Showing 40 of 312. 272 hidden by budget." `unlinked`: how many of what is drawn have no line. */
export function shownLine({ nodes, total, hidden }: Neighbourhood, folded: number, unlinked = 0): string {
  if (total === 0) return "Nothing to draw here.";
  const alone = unlinked === 0 ? "" : ` ${number(unlinked)} of them ${unlinked === 1 ? "has" : "have"} no line to another.`;
  if (hidden + folded === 0) return `All ${number(total)} shown.${alone}`;
  const shown = `Showing ${number(nodes.length)} of ${number(total)}.`;
  const budget = hidden === 0 ? "" : ` ${number(hidden)} hidden by budget.`;
  const claims = folded === 0 ? "" : ` ${counted(folded, "claim")} told by ${folded === 1 ? "its" : "their"} quotation.`;
  return shown + alone + budget + claims;
}

const number = (value: number): string => value.toLocaleString("en");

/** What is not drawn beside a node: "+23 more (9 people and organisations, 14 sources)". */
export function stubWords({ hidden, byKind }: Stub): string {
  const kinds = (["actor", "quote", "claim", "source"] as const).filter((kind) => byKind[kind] > 0);
  return `+${hidden.toLocaleString("en")} more (${kinds.map((kind) => counted(byKind[kind], nouns[kind][0], nouns[kind][1])).join(", ")})`;
}
