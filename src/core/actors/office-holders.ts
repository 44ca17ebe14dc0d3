import type { Cast, Member } from "./cast.ts";
import { push } from "./people.ts";

/** The people of an article by the nouns of their roles and by their parties, so that an article of many descriptions stays quick. */
export type OfficeHolders = {
  readonly byNoun: ReadonlyMap<string, readonly Member[]>;
  readonly byParty: ReadonlyMap<string, readonly Member[]>;
};

/** Gathers them once all roles are read. */
export function gatherHolders({ members }: Cast): OfficeHolders {
  const byNoun = new Map<string, Member[]>();
  const byParty = new Map<string, Member[]>();
  for (const member of members) {
    if (member.kind !== "person") continue;
    for (const noun of member.nouns) push(byNoun, noun, member);
    for (const party of member.parties) push(byParty, party, member);
  }
  return { byNoun, byParty };
}

/** Those with one of the offices or of the party, in the order in which the article names them. */
export function holdersOf({ byNoun, byParty }: OfficeHolders, offices: readonly string[], party: string | undefined): readonly Member[] {
  const found = new Set([...offices.flatMap((office) => byNoun.get(office) ?? []), ...(byParty.get(party ?? "") ?? [])]);
  return [...found].toSorted((a, b) => a.index - b.index);
}
