import type { Member } from "./cast.ts";
import type { NameAt } from "./name-at.ts";
import { spanOf, textOf } from "./read-words.ts";
import { found, nobody, type Found, type Reader } from "./reader.ts";
import type { ResolvedName } from "./resolve-names.ts";

/** The sentence itself names who speaks. */
export function resolveNamed(reader: Reader, names: readonly NameAt[]): Found {
  const resolved = names.map((name) => reader.resolved.get(name));
  const members = [...new Set(resolved.flatMap((one) => one?.members ?? []))];
  const open = resolved.flatMap((one) => one?.candidates ?? []);
  if (members.length === 0 || resolved.some((one) => (one?.members.length ?? 0) === 0)) return namedOpen(reader, names, open);
  const weak = resolved.find((one) => one !== undefined && /^(?:house-style|spelling)$/.test(one.how));
  const rule =
    members.length > 1 ? "joint" : weak === undefined ? "named" : weak.how === "spelling" ? "named-spelling" : "named-shared-surname";
  return found(members, weak === undefined ? "stated" : "likely", rule, [whyNamed(weak ?? resolved[0], members)]);
}

function namedOpen({ words }: Reader, names: readonly NameAt[], open: readonly Member[]): Found {
  const written = names.map(({ whole }) => textOf(words, spanOf(words, whole))).join(" and ");
  return nobody(
    "named-open",
    open.length > 0 ? `“${written}” fits several people of the article.` : `The article does not tell who “${written}” is.`,
    open,
  );
}

function whyNamed(resolved: ResolvedName | undefined, members: readonly Member[]): string {
  const name = members[0]?.names[0] ?? "";
  switch (resolved?.how) {
    case "surname":
    case "given":
      return `The sentence names the speaker, whom the article calls “${name}” in full.`;
    case "house-style":
      return `Several people of the article bear the name; on its own it has meant “${name}” since before the others came up.`;
    case "title":
      return `Several people of the article bear the name; the title fits “${name}” only.`;
    case "spelling":
      return `The article has “${name}”, which differs by one letter, and nobody else like it.`;
    default:
      return members.length > 1 ? "The sentence names the speakers." : "The sentence names the speaker.";
  }
}
