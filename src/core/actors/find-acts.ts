import type { Act } from "../model/actor.ts";
import type { Reader } from "./reader.ts";

/** What the article says one actor did to another, outside of speech. */
export function findActs(_reader: Reader): readonly Act[] {
  return [];
}
