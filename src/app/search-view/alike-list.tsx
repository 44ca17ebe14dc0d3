import { repeatsOf } from "../../core/graph/repeats-of.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Alike } from "../../core/search/find-alike.ts";
import { Added, Removed } from "../detail/telling-view.tsx";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { SpeakerLine } from "../ui/speaker-line.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { alikeChanges, alikeSentence } from "../wording/alike.ts";
import { venue } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import type { FoundAlike } from "./found.ts";

/** Which quotations share much of a pasted text, by whom, and what differs; or that none does, and what that means. */
export function AlikeList({ of, hidden }: { readonly of: readonly FoundAlike[]; readonly hidden: number }) {
  return (
    <section className="alike" aria-labelledby="alike">
      <h2 id="alike">{of.length === 0 ? "No quotation here is like this" : `${counted(of.length, "quotation")} like this`}</h2>
      {of.length === 0 && <p className="not-said">Not found here does not mean it was not said.</p>}
      {hidden > 0 && <p className="quiet">The filters hide {counted(hidden, "quotation")} like this.</p>}
      {of.map(({ quote, alike }) => (
        <AlikeRow key={quote.id} quote={quote} alike={alike} />
      ))}
    </section>
  );
}

function AlikeRow({ quote, alike }: { readonly quote: QuoteNode; readonly alike: Alike }) {
  const collection = useCollection();
  const { view } = useView();
  const repeats = repeatsOf(collection.graph, quote.id);
  const isEarliest = repeats.length > 0 && repeats.every(({ is, edge }) => is === "later" && edge.order === "known");
  return (
    <article className="telling">
      <p className="meta meta-who">
        <SpeakerLine quote={quote} />
        <GradeMark grade={quote.grade} />
      </p>
      <p>{alikeSentence(alike)}</p>
      <p className="chips">
        {isEarliest && <span className="chip">earliest here</span>}
        {alikeChanges(alike).map((change) => (
          <span key={change} className="chip">
            {change}
          </span>
        ))}
      </p>
      <div className="telling-side">
        <strong>Here</strong>
        <p className="words words-small telling-words">
          {alike.steps.map((step, index) => (
            <Removed key={index} step={step} word="only here" />
          ))}
        </p>
        <p className="meta">
          <span>{venue(collection, quote)}</span>
          <span>paragraph {quote.paragraph}</span>
          <ViewLink change={opening(view, quote.id)} data-open="">
            Open this wording
          </ViewLink>
        </p>
      </div>
      <div className="telling-side">
        <strong>You pasted</strong>
        <p className="words words-small telling-words">
          {alike.steps.map((step, index) => (
            <Added key={index} step={clipped(step)} word="only in what you pasted" />
          ))}
        </p>
      </div>
    </article>
  );
}

const mostShown = 200; // characters

/** What a page has around the quotation need not be read again. */
const clipped = (step: Alike["steps"][number]): Alike["steps"][number] =>
  step.op === "added" && step.later.length > mostShown ? { ...step, later: `${step.later.slice(0, mostShown)} …` } : step;
