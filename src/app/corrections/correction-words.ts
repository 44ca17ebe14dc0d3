import { endsOf } from "../../core/corrections/corrections-about.ts";
import type { Correction } from "../../core/model/correction.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { nodeName } from "../wording/names.ts";
import { shortened } from "../wording/shortened.ts";
import { listed, type Phrase } from "../wording/phrase.ts";
import { shelfOf } from "./corrected.ts";

/** What a person decided, as the end of a sentence: "the speaker is Ada Quill". */
export function decisionWords(collection: Collection, correction: Correction): readonly Phrase[] {
  const name = (id: string): readonly Phrase[] => [nameOf(collection, id)];
  switch (correction.decision) {
    case "speaker":
      return correction.to.length === 0 ? ["who speaks is open"] : ["the speaker is ", ...listed(correction.to.map(name))];
    case "not-a-quote":
      return ["this is not a quotation"];
    case "boundaries":
      return [`the words are ${correction.words.map(inMarks).join(" … ")}`];
    case "merge":
      return [...name(correction.about), " is one with ", ...name(correction.with)];
    case "split":
      return correction.quotes === undefined
        ? ["in ", ...name(`source:${correction.article}`), " this is somebody else of that name"]
        : ["somebody else than ", ...name(correction.about), " said: ", ...listed(correction.quotes.map(name))];
    case "claim-kind":
      return [`this is ${withArticle[correction.to]}`];
    case "note":
      return ["noted"];
    default:
      return [...listed(endsOf(correction.about).map(name)), pairWords[correction.decision]];
  }
}

/** The record that a decision is about, where its words do not name it; else `null`. */
export function subjectOf(collection: Collection, correction: Correction): Phrase | null {
  const isNamed = correction.decision === "merge" || (correction.decision === "split" && correction.quotes !== undefined);
  if (isNamed || endsOf(correction.about).length > 0) return null;
  const subject = nameOf(collection, correction.about);
  return typeof subject === "string" ? shortened(subject) : { ...subject, words: shortened(subject.words) };
}

/** Words that have quotation marks of their own get no second ones. */
const inMarks = (words: string): string => (/^["“‘«„]/.test(words) ? words : `“${words}”`);

const withArticle = {
  fact: "a fact",
  opinion: "an opinion",
  prediction: "a prediction",
  intention: "an intention",
  question: "a question",
};

const pairWords = {
  same: " are the same",
  different: " are not the same",
  "not-enough": " may be the same: there is not enough to tell",
};

/** The name of a record; of one that a correction took away, as it was called before; else its id. */
function nameOf(collection: Collection, id: string): Phrase {
  const here = collection.graph.node(id);
  if (here !== null) return { to: here.id, words: nodeName(here) };
  const before = shelfOf(collection).base.node(id as NodeId); // any text may be asked for
  return before === null ? id : nodeName(before);
}
