import type { Attribution } from "../model/attribution.ts";
import { overlaps } from "../model/span.ts";
import { addMention } from "./cast.ts";
import { readSource } from "./read-source.ts";
import { rangeOf, wordAt } from "./read-words.ts";
import type { Reader } from "./reader.ts";

/** Who was told: the actor that each addressee's words name, or `null`. */
export function findAddressees(reader: Reader, attributions: readonly Attribution[]): readonly (number | null)[] {
  return attributions.map(({ addressee }) => {
    if (addressee === null) return null;
    const range = rangeOf(reader.words, addressee);
    const form = readSource(reader.words, range, reader.names);
    const name = form.form === "names" ? form.names[0] : form.form === "description" ? ownerName(reader, range) : undefined;
    const member = name === undefined ? undefined : reader.resolved.get(name)?.members[0];
    if (member === undefined) return null;
    if (!member.mentions.some((mention) => overlaps(mention, addressee))) addMention(member, addressee, "name");
    return member.index;
  });
}

/** "CNN's Wolf Blitzer", "POLITICO reporters": the outlet that the words begin with. */
function ownerName(reader: Reader, range: { from: number; to: number }) {
  const from = wordAt(reader.words, range.from) === "the" ? range.from + 1 : range.from;
  const name = reader.names.find((one) => one.name.from === from && one.name.to <= range.to);
  return name !== undefined && reader.resolved.get(name)?.members[0]?.outlet === true ? name : undefined;
}
