import { accuracyRules, strictnesses, type Strictness } from "../../core/graph/is-shown.ts";
import type { RuleRate } from "../../core/graph/schema.ts";
import { useCollection } from "../ui/use-collection.ts";
import { Block } from "./block.tsx";

const strictnessWords: Record<Strictness, string> = {
  strict: "Only what the sentence states",
  normal: "What is likely too (as you begin)",
  everything: "Everything found",
};

/** How much of what is shown is right, and how much there is that is not shown, at each strictness; measured on annotated articles. */
export function Accuracy() {
  const collection = useCollection();
  const rows = strictnesses.map((strictness) => {
    const { right, found } = accuracyRules(strictness);
    return { strictness, right: collection.rate(right), found: collection.rate(found) };
  });
  if (rows.every(({ right }) => right === null)) return null;
  return (
    <Block title="How much to trust what is shown">
      <p>
        Measured on 84 annotated news articles of 2015 and 2016 (PolNeAR, development part), on which Sayso was tuned, so expect somewhat
        less elsewhere. Right means: the same source and at least half of the same words as people marked. Two people agree with each other
        on about seven of ten.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Shown</th>
            <th scope="col">Right, of those shown</th>
            <th scope="col">Shown, of all that people marked</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ strictness, right, found }) => (
            <tr key={strictness}>
              <th scope="row">{strictnessWords[strictness]}</th>
              <td>{shareInWords(right)}</td>
              <td>{shareInWords(found)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The model that finds them: two small networks trained for this project on the training part of PolNeAR 1.0 (Newell, Margolin and
        Ruths 2018), with quotation marks as hard evidence and hand-written rules beside them. It reads English news; it has not learned
        transcripts, fiction or other languages.
      </p>
      <h3>Known failures</h3>
      <ul>
        <li>
          Reports without quotation marks whose verb is unusual, or that hang on a noun (“an agreement to …”), are missed or cut short.
        </li>
        <li>Where a report ends is the commonest mistake: a phrase at its edge may belong to it or not.</li>
        <li>A speaker named only by a role that the article never ties to a name stays open.</li>
        <li>Satire and long reconstructed conversations leave many speakers open.</li>
      </ul>
    </Block>
  );
}

const shareInWords = (rate: RuleRate | null): string =>
  rate === null
    ? "not measured"
    : `${rate.right.toLocaleString("en")} of ${rate.tested.toLocaleString("en")} (${Math.round((100 * rate.right) / rate.tested)}\u00a0%)`;
