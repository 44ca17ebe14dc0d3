import type { MayBe } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Found, Reader } from "./reader.ts";

/** Pairs of unnamed descriptions that may be one person, with the reasons. */
export function findMayBe(_reader: Reader, _attributions: readonly Attribution[], _found: readonly Found[]): readonly MayBe[] {
  return [];
}
