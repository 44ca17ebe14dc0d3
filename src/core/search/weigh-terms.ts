import type { Places } from "./postings.ts";

/** The terms of one field: where each occurs and how often, and how many terms each node has. */
export type Tally = {
  /** For each term the numbers of nodes in rising order, and after each how often the term occurs in it. */
  readonly places: Map<string, number[]>;
  readonly lengths: Map<number, number>;
};

export const newTally = (): Tally => ({ places: new Map(), lengths: new Map() });

/** Counts the terms of a node; nodes come in the order of their numbers. */
export function tallyTerms({ places, lengths }: Tally, node: number, terms: readonly string[]): void {
  lengths.set(node, terms.length);
  for (const term of terms) {
    const here = places.get(term);
    if (here === undefined) places.set(term, [node, 1]);
    else if (here.at(-2) === node) here.push((here.pop() ?? 0) + 1);
    else here.push(node, 1);
  }
}

// How soon more of the same word counts no more, and how much a long text is held against it: lunr's own settings.
const saturation = 1.2;
const lengthShare = 0.75;

/**
 * The places of a field's terms with their weights, as lunr weighs them (BM25; a term is as rare as it is over all fields, of which each has every
 * node). lunr's own Builder keeps an object for each term of each text: for 100,000 quotations it took two and a half minutes.
 */
export function weighTerms(field: Tally, boost: number, all: readonly Tally[]): ReadonlyMap<string, Places> {
  const nodes = field.lengths.size;
  const average = [...field.lengths.values()].reduce((sum, length) => sum + length, 0) / nodes;
  const weighed = (term: string, places: Places): Places => {
    const having = all.reduce((sum, one) => sum + (one.places.get(term)?.length ?? 0) / 2, 0);
    const rarity = Math.log(1 + Math.abs((nodes - having + 0.5) / (having + 0.5)));
    return places.map((value, at) => {
      if (at % 2 === 0) return value;
      const length = (field.lengths.get(places[at - 1] ?? 0) ?? 0) / average;
      const weight = (rarity * ((saturation + 1) * value)) / (saturation * (1 - lengthShare + lengthShare * length) + value);
      return Math.round(boost * weight * 1000) / 1000; // as lunr rounds it
    });
  };
  return new Map(Array.from(field.places, ([term, places]) => [term, weighed(term, places)]));
}
