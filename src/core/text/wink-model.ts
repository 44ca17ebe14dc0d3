import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import core from "wink-eng-lite-web-model/dist/load-core-model.js";
import pos from "wink-eng-lite-web-model/dist/load-pos-model.js";
import sbd from "wink-eng-lite-web-model/dist/load-sbd-model.js";
import type { Model } from "wink-nlp";

/**
 * wink's English model with what sentences and parts of speech are found by, and no more. Its names, feelings, negations and lists of irregular
 * forms are a fifth of a page's language model, and wink reads them all, asked or not. A test holds the tags to those of the whole model.
 */
export const winkModel: Model = {
  core,
  sbd,
  pos,
  featureFn,
  ner: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [noMachine] }),
  sa: () => ({ machines: [noMachine] }),
  metaCER: () => ({ machines: noMachine, transformers: [] }),
  addons: {},
};

/** A machine as wink reads it, that knows no pattern: layout, last state, moves, ends, marks, what belongs to the ends. */
const noMachine = '[100,0,{"0":{}},{},{},{}]';
