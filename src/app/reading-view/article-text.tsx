import { useMemo, type MouseEvent } from "react";
import type { SourceNode } from "../../core/graph/schema.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import type { Span } from "../../core/model/span.ts";
import { segments, type Segment } from "./segments.ts";
import { quoteUnder, type TextMark } from "./text-marks.ts";

type ArticleTextProps = {
  readonly article: SourceNode;
  readonly marks: readonly TextMark[];
  /** Quotations in reading order: their numbers stand behind their words. */
  readonly numbered: readonly QuoteId[];
  readonly labelOf: (quote: QuoteId) => string;
  /** In how many other articles a quotation stands. */
  readonly alsoIn: (quote: QuoteId) => number;
  readonly addressOf: (quote: QuoteId) => string;
  readonly selected: QuoteId | null;
  readonly onSelect: (quote: QuoteId) => void;
};

/** The text of an article with its marks. React writes it as text: nothing in it can become markup. */
export function ArticleText(props: ArticleTextProps) {
  const { article, marks } = props;
  const text = article.text ?? "";
  const paragraphs = useMemo(
    () => article.paragraphs.map((paragraph) => ({ paragraph, runs: segments(text, paragraph, within(marks, paragraph)) })),
    [article, marks, text],
  );
  const endings = useMemo(() => lastRuns(paragraphs.flatMap(({ runs }) => runs)), [paragraphs]);
  // A click on words is a short cut for the numbered link behind them, which keyboards and screen readers use.
  const choose = (event: MouseEvent<HTMLElement>): void => {
    if (!(event.target instanceof Element) || event.target.closest("a") || getSelection()?.isCollapsed === false) return;
    const quote = event.target.closest<HTMLElement>("[data-quote]")?.dataset["quote"];
    if (quote) props.onSelect(quote as QuoteId); // written below from a QuoteId
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see `choose`
    <div className="article-text" onClick={choose}>
      {paragraphs.map(({ paragraph, runs }) => (
        <p key={paragraph.start} className={paragraph.furniture ? "furniture" : undefined}>
          {paragraph.furniture && <span className="furniture-note">page furniture, not part of the article: </span>}
          {runs.map((run) => (
            <Run key={run.start} run={run} ending={endings.get(run.start) ?? []} {...props} />
          ))}
        </p>
      ))}
    </div>
  );
}

const within = (marks: readonly TextMark[], paragraph: Span): readonly TextMark[] =>
  marks.filter((mark) => mark.start < paragraph.end && paragraph.start < mark.end);

/** By the start of a run: the quotations whose words end with it. */
function lastRuns(runs: readonly Segment<TextMark>[]): ReadonlyMap<number, readonly QuoteId[]> {
  const last = new Map<QuoteId, number>();
  for (const run of runs) for (const mark of run.marks) if (mark.kind === "content" && mark.quote !== null) last.set(mark.quote, run.start);
  const ending = new Map<number, QuoteId[]>();
  for (const [quote, start] of last) ending.set(start, [...(ending.get(start) ?? []), quote]);
  return ending;
}

type RunProps = ArticleTextProps & { readonly run: Segment<TextMark>; readonly ending: readonly QuoteId[] };

function Run({ run, ending, ...props }: RunProps) {
  if (run.marks.length === 0) return run.text;
  const quote = quoteUnder(run.marks);
  const isSelected = props.selected !== null && run.marks.some((mark) => mark.quote === props.selected);
  return (
    <>
      <span className={classOf(run.marks, isSelected)} data-quote={quote ?? undefined} data-at={run.start}>
        {run.text}
      </span>
      {ending.map((id) => (
        <a
          key={id}
          className={id === props.selected ? "number number-on" : "number"}
          href={props.addressOf(id)}
          aria-label={props.labelOf(id)}
          aria-current={id === props.selected ? "true" : undefined}
          data-number={id}
          data-focus={`number ${id}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            props.onSelect(id);
          }}
        >
          {props.numbered.indexOf(id) + 1}
          {props.alsoIn(id) > 0 && <span className="number-also">+{props.alsoIn(id)}</span>}
        </a>
      ))}
    </>
  );
}

function classOf(marks: readonly TextMark[], selected: boolean): string {
  const kinds = new Set(marks.map((mark) => (mark.imagined ? "imagined" : mark.kind)));
  return ["run", ...[...kinds].map((kind) => `mark-${kind}`), ...(selected ? ["mark-selected"] : [])].join(" ");
}
