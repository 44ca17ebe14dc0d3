import type { SearchIndex } from "./build-index.ts";
import { scoreAdder, type Found } from "./found-nodes.ts";
import { openPostings, type Postings } from "./postings.ts";
import { stem } from "./stem.ts";

export type LookUp = {
  /** Everything that has a folded word: its stem, its name and, where it may be unfinished, words that it begins. */
  readonly find: (word: string, unfinished: boolean) => Found;
  /** The numbers of the nodes that have just this word, folded, in a name. */
  readonly named: (name: string) => readonly number[];
  /** Every word and name that occurs, each folded, in the order of their characters. */
  readonly words: readonly string[];
  readonly names: readonly string[];
};

const mostKept = 200;
const whole = 10; // a whole word weighs this much more than a beginning
/** A shorter beginning fits half the index. */
export const shortestBeginning = 3;

/** Looks words up in the index of a graph of `nodes` nodes; what was looked up is kept for the next letter typed. */
export function lookUpIn(index: SearchIndex, nodes: number): LookUp {
  const words = openPostings(index.words);
  const names = openPostings(index.names);
  const formsOf = formsByStem(words.terms);
  const { add, take } = scoreAdder(nodes);
  const kept = new Map<string, Found>();
  const find = (word: string, unfinished: boolean): Found => {
    const begins = unfinished && word.length >= shortestBeginning;
    const key = `${word}${begins ? "*" : ""}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const addWhole = (node: number, weight: number): void => add(node, whole * weight);
    for (const form of formsOf.get(stem(word)) ?? []) words.each(form, addWhole);
    const name = names.numberOf(word);
    if (name >= 0) names.each(name, addWhole);
    if (begins) for (const field of [words, names]) eachBegun(field, word, add);
    const found = take();
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, found);
    return found;
  };
  const named = (name: string): readonly number[] => {
    const number = names.numberOf(name);
    const nodesNamed: number[] = [];
    if (number >= 0) names.each(number, (node) => nodesNamed.push(node));
    return nodesNamed;
  };
  return { find, named, words: words.terms, names: names.terms };
}

function eachBegun(field: Postings, beginning: string, take: (node: number, weight: number) => void): void {
  // What begins with it is a run, which ends before the first term that comes after all of them.
  const [from, end] = [field.firstFrom(beginning), field.firstFrom(`${beginning}\u{10ffff}`)];
  for (let term = from; term < end; term++) field.each(term, take);
}

/** The numbers of the words that share a stem. */
function formsByStem(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    const known = forms.get(stem(word));
    if (known === undefined) forms.set(stem(word), [number]);
    else known.push(number);
  }
  return forms;
}
