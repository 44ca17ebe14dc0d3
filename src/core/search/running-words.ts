import type { GraphNode } from "../graph/schema.ts";
import type { Steps } from "../model/steps.ts";
import { numberWords } from "./number-words.ts";
import { searchedTexts } from "./searched-texts.ts";

/** The words of each node's texts one after another, as numbers, so that no text is read again for a phrase. */
export type RunningWords = {
  /** Whether a text of the node with this number has the folded words of a phrase one after another, whatever stands between them. */
  readonly hasPhrase: (phrase: readonly string[]) => (node: number) => boolean;
  /** Reads, a node a step, what was not read yet. Nobody need wait for it: a node that is asked for before is read then. */
  readonly readAhead: () => Steps<void>;
};

const textEnd = 0; // no phrase runs from one text into the next
const unknown = 1; // stands for every word that is not among the known
const fromNumber = (number: number): number => number + unknown + 1; // none is -1

/** The words of `nodes`. `known`: the words that may be asked for; a phrase with another one is found nowhere. */
export function runningWordsOf(nodes: readonly GraphNode[], known: readonly string[]): RunningWords {
  const { numberOf, eachIn } = numberWords([...new Set(known)]);
  const row = growingRow();
  row.add(textEnd); // so that no node starts at 0, which says that it was not read
  const [starts, ends] = [new Uint32Array(nodes.length), new Uint32Array(nodes.length)];
  const read = (number: number): void => {
    const node = nodes[number];
    if (node === undefined || starts[number] !== 0) return;
    starts[number] = row.length();
    for (const parts of searchedTexts(node)) {
      for (const { exact } of parts) eachIn(exact, (word) => row.add(fromNumber(word)));
      row.add(textEnd);
    }
    ends[number] = row.length();
  };
  return {
    hasPhrase: (phrase) => {
      const asked = Uint32Array.from(phrase, (word) => fromNumber(numberOf(word)));
      if (asked.length === 0 || asked.includes(unknown)) return () => false;
      return (number) => {
        read(number);
        return stands(asked, row.words(), starts[number] ?? 0, ends[number] ?? 0);
      };
    },
    readAhead: function* () {
      for (const number of nodes.keys()) {
        read(number);
        yield;
      }
    },
  };
}

/** Whether `asked`, which is not empty, stands in `words` between `start` and `end`. */
function stands(asked: Uint32Array, words: Uint32Array, start: number, end: number): boolean {
  const first = asked[0];
  for (let at = start; at + asked.length <= end; at++) {
    if (words[at] !== first) continue;
    let same = 1;
    while (same < asked.length && words[at + same] === asked[same]) same++;
    if (same === asked.length) return true;
  }
  return false;
}

type GrowingRow = { readonly add: (word: number) => void; readonly length: () => number; readonly words: () => Uint32Array };

function growingRow(): GrowingRow {
  let words = new Uint32Array(1 << 12);
  let length = 0;
  return {
    add: (word) => {
      if (length === words.length) {
        const larger = new Uint32Array(2 * words.length);
        larger.set(words);
        words = larger;
      }
      words[length++] = word;
    },
    length: () => length,
    words: () => words,
  };
}
