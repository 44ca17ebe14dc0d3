import type { Attribution } from "../model/attribution.ts";
import { overlaps } from "../model/span.ts";
import { addMention, type Member } from "./cast.ts";
import { readSource, type NounPhrase } from "./read-source.ts";
import { givenAt, rangeOf, spanOf, tokensOf, wordAt } from "./read-words.ts";
import { describedBody, type Reader } from "./reader.ts";
import { bodyNouns } from "./words/organisation-words.ts";

/** Who was told: the actor that each addressee's words name, or `null`. */
export function findAddressees(reader: Reader, attributions: readonly Attribution[]): readonly (number | null)[] {
  return attributions.map(({ addressee }) => {
    if (addressee === null) return null;
    const range = rangeOf(reader.words, addressee);
    const form = readSource(reader.words, range, reader.names);
    const name = form.form === "names" ? form.names[0] : form.form === "description" ? ownerName(reader, range) : undefined;
    const body = form.form === "description" ? namedBody(reader, form.noun) : null;
    const member = name === undefined ? body : reader.resolved.get(name)?.members[0];
    if (member === undefined || member === null) return null;
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

/** "the Arden council": a body that the words themselves tell from others of its kind; `null` for "the council" and "a council". */
function namedBody(reader: Reader, { determiner, core, head, range }: NounPhrase): Member | null {
  const { words } = reader;
  if (determiner !== "known" || core.to < range.to || !bodyNouns.has(wordAt(words, head))) return null;
  const isTold = tokensOf({ from: core.from, to: head }).some((at) => /^\p{Lu}/u.test(givenAt(words, at)));
  return isTold ? describedBody(reader, spanOf(words, core), spanOf(words, range)) : null;
}
