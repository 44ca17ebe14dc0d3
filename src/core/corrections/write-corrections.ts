import { stringify } from "yaml";
import type { Correction } from "../model/correction.ts";

/** The corrections as YAML to put at the end of `corrections.yaml`: one entry each, keys in the order a person reads them. */
export function writeCorrections(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return "";
  return stringify(corrections.map(ordered), { lineWidth: 140, schema: "failsafe" });
}

function ordered({ decision, about, who, when, why, ...rest }: Correction): Readonly<Record<string, unknown>> {
  return { decision, about, ...rest, who, when, why };
}
