import type { SourceNode } from "../graph/schema.ts";

/** A name for a record that holds anywhere: `urn:sayso:quote:post:5f3a`. */
export const urnOf = (id: string): string => `urn:sayso:${encodeURIComponent(id).replaceAll("%3A", ":")}`;

/** Where a source is on the web, where that is known; else its own name. */
export const addressOf = (source: SourceNode): string => source.url ?? urnOf(source.id);

/** An object without the keys that hold nothing: what is not known is left out, never written as an empty string. */
export function known<T extends Readonly<Record<string, unknown>>>(record: T): Partial<T> {
  const kept = Object.entries(record).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Partial<T>;
}

/** JSON for people and programs: two spaces, a line feed at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
