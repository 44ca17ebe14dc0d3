import lunr from "lunr";
import { expect, test } from "vitest";
import { newTally, tallyTerms, weighTerms } from "../../../src/core/search/weigh-terms.ts";

const texts = [
  { id: "1", words: ["the", "pier", "stays", "shut", "the", "pier"], names: ["ida", "falk"] },
  { id: "2", words: ["the", "quay", "is", "open"], names: [] },
  { id: "5", words: [], names: ["pier", "news", "pier"] },
  { id: "6", words: ["falk", "pier", "constructor", "__proto__", "toString"], names: ["ida"] },
];

test("terms weigh what lunr's own Builder gives them", () => {
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.field("words");
  builder.field("names", { boost: 3 });
  for (const text of texts) builder.add(text);
  // What lunr writes: a vector is its terms by number, each followed by its weight, rounded to a thousandth.
  const { fieldVectors, invertedIndex } = builder.build().toJSON() as {
    readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
    readonly invertedIndex: readonly (readonly [string, { readonly _index: number }])[];
  };
  const termOf = new Map(invertedIndex.map(([term, { _index }]) => [_index, term]));
  const theirs = fieldVectors.flatMap(([ref, vector]) =>
    vector.flatMap((term, at) => (at % 2 === 0 ? `${ref} ${termOf.get(term)} ${vector[at + 1]}` : [])),
  );

  const [words, names] = [newTally(), newTally()];
  for (const text of texts) {
    // lunr puts every term in lower case.
    tallyTerms(
      words,
      Number(text.id),
      text.words.map((word) => word.toLowerCase()),
    );
    tallyTerms(names, Number(text.id), text.names);
  }
  const ours = Object.entries({ words: weighTerms(words, 1, [words, names]), names: weighTerms(names, 3, [words, names]) }).flatMap(
    ([field, weighed]) =>
      [...weighed].flatMap(([term, places]) =>
        places.flatMap((node, at) => (at % 2 === 0 ? `${field}/${node} ${term} ${places[at + 1]}` : [])),
      ),
  );
  expect(theirs.length).toBeGreaterThan(15);
  expect(ours.toSorted()).toEqual(theirs.toSorted());
});
