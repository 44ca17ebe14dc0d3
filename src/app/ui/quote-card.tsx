import type { ReactNode } from "react";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Span } from "../../core/model/span.ts";
import { cueOf } from "../wording/cue-words.ts";
import { countsLine } from "../wording/counts-line.ts";
import { venue } from "../wording/names.ts";
import { CopyActions } from "./copy-actions.tsx";
import { GradeMark } from "./grade-mark.tsx";
import { QuoteWords, wordsLabel } from "./quote-words.tsx";
import { ReadLink } from "./read-link.tsx";
import { SpeakerLine } from "./speaker-line.tsx";
import { useCollection } from "./use-collection.ts";
import { ViewLink } from "./view-link.tsx";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";

/** A quote in a list: its words largest, then who, how sure, the cue, the place, the counts, and what can be done. */
export function QuoteCard({
  quote,
  hits = [],
  selected,
}: {
  readonly quote: QuoteNode;
  readonly hits?: readonly Span[];
  readonly selected: boolean;
}) {
  const collection = useCollection();
  const { view } = useView();
  const page = opening(view, quote.id);
  return (
    <article className="card quote-card" data-card={quote.id} aria-current={selected ? "true" : undefined}>
      <p className={`words words-${quote.type}`}>
        <ViewLink change={page} className="words-link" data-focus={`card ${quote.id}`} data-open="">
          <QuoteWords quote={quote} hits={hits} />
        </ViewLink>
      </p>
      <p className="meta meta-who">
        <SpeakerLine quote={quote} />
        <GradeMark grade={quote.grade} />
      </p>
      <p className="meta">
        <Cue quote={quote} /> <span>{wordsLabel(quote)}</span> <span>{venue(collection, quote)}</span>{" "}
        <span>paragraph {quote.paragraph}</span>
      </p>
      <p className="meta">
        {countsLine(collection, quote).map((count) => (
          <span key={count}>{count}</span>
        ))}
      </p>
      <p className="actions">
        <ReadLink quote={quote} />
        <ViewLink className="action" change={{ ...page, part: "chain" }}>
          Chain
        </ViewLink>
        <CopyActions node={quote} />
      </p>
    </article>
  );
}

/** The cue, always shown: "claimed" is not "said". */
export const Cue = ({ quote }: { readonly quote: QuoteNode }) => <span className="cue">{cueOf(quote)}</span>;

type RowProps = {
  readonly quote: QuoteNode;
  readonly note?: string;
  /** Whether the row says who speaks; not where the whole list is one speaker's. */
  readonly who?: boolean;
  readonly children?: ReactNode;
};

/** A quote in a list of few on another page: words, who, and where. */
export function QuoteRow({ quote, note, who = true, children }: RowProps) {
  const collection = useCollection();
  const { view } = useView();
  return (
    <div className="row">
      <p className="words words-small">
        <ViewLink change={opening(view, quote.id)} className="words-link">
          <QuoteWords quote={quote} />
        </ViewLink>
      </p>
      {who && (
        <p className="meta meta-who">
          <SpeakerLine quote={quote} />
          <GradeMark grade={quote.grade} />
        </p>
      )}
      <p className="meta">
        {!who && <GradeMark grade={quote.grade} />}
        {note !== undefined && <span>{note}</span>}
        <Cue quote={quote} /> <span>{venue(collection, quote)}</span> <span>paragraph {quote.paragraph}</span>
      </p>
      {children}
    </div>
  );
}
