import type { RuleRate } from "../../core/graph/schema.ts";
import { counted } from "./phrase.ts";

/** "right in 181 of 196 tested cases"; "too few to tell" under 20; that it was not measured, where it was not. */
export function rateInWords(rate: Pick<RuleRate, "right" | "tested"> | null): string {
  if (!rate || rate.tested === 0) return "not measured yet";
  if (rate.tested < 20) return `too few to tell (${counted(rate.tested, "tested case")})`;
  return `right in ${rate.right.toLocaleString("en")} of ${rate.tested.toLocaleString("en")} tested cases`;
}
