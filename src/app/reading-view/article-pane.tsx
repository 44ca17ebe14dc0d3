import { isShown, type Sift } from "../../core/graph/is-shown.ts";
import { useEffect, useMemo, useRef } from "react";
import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import type { Span } from "../../core/model/span.ts";
import { useView } from "../state/use-view.ts";
import { markKinds, type MarkKind, type SpeakerKind } from "../state/view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { elsewhere, elsewhereWords } from "../wording/elsewhere.ts";
import { dateName, nodeName, speakersOf } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { ArticleText } from "./article-text.tsx";
import { Margin } from "./margin.tsx";
import { OwnVoice } from "./own-voice.tsx";
import { QuotePeek } from "./quote-peek.tsx";
import { TooUnsure } from "./too-unsure.tsx";
import { sourcing, speakerKinds } from "./sourcing.ts";
import { plainMark, textMarks } from "./text-marks.ts";

/** An article to read: what is known of it, what it stands on, and its text with the marks. */
export function ArticlePane({ article, hits }: { readonly article: SourceNode; readonly hits: readonly Span[] }) {
  const collection = useCollection();
  const { view, go, addressOf } = useView();
  const place = view.place;
  const here = place.at === "article" ? place : null;
  const selected = here?.quote ?? (place.at === "quote" && collection.quote(place.id)?.article === article.article ? place.id : null);
  const words = here?.words ?? null;
  const { strictness, beliefs } = view;
  const all = useMemo(() => quotesIn(collection.quotes, article, { strictness, beliefs }), [collection, article, strictness, beliefs]);
  const shown = useMemo(
    () =>
      all.filter(
        (quote) => view.filters.kinds.length === 0 || speakerKinds(collection, quote).some((kind) => view.filters.kinds.includes(kind)),
      ),
    [all, collection, view.filters.kinds],
  );
  const marks = useMemo(
    () => [
      ...textMarks(collection, article, shown, view.unmarked, selected),
      ...hits.map((span) => plainMark(span, "hit")),
      ...(words ? [plainMark(words, "words")] : []),
    ],
    [collection, article, shown, view.unmarked, selected, hits, words],
  );
  const select = (quote: QuoteId): void =>
    go({ place: { at: "article", id: article.article ?? "", quote, words: null }, text: null, part: null });
  const scroller = useScrollToWords(selected, words);
  return (
    <article className="reading" ref={scroller}>
      <header className="article-head">
        <p className="kicker">
          Article
          <ViewLink
            className="action"
            change={{ place: selected ? { at: "quote", id: selected } : { at: "search" }, text: null }}
            data-close=""
          >
            Back to the list
          </ViewLink>
        </p>
        <h1 className={article.title === null ? "absent" : undefined} tabIndex={-1}>
          {article.title ?? "Headline not known"}
        </h1>
        <ByLine article={article} />
        <SourcingBox quotes={all} />
        <OwnVoice article={article} />
        <TooUnsure article={article} shown={all} />
      </header>
      <Toolbar quotes={shown} selected={selected} onSelect={select} />
      <div className="reading-body">
        <ArticleText
          article={article}
          marks={marks}
          numbered={shown.map((quote) => quote.id)}
          selected={selected}
          onSelect={select}
          addressOf={(quote) =>
            addressOf({ place: { at: "article", id: article.article ?? "", quote, words: null }, text: null, part: null })
          }
          labelOf={(id) => quotationLabel(collection, shown, id)}
          alsoIn={(id) => articlesBeside(collection, id)}
        />
        <Margin quotes={shown} selected={selected} />
      </div>
      {selected && collection.quote(selected) && <QuotePeek quote={collection.quote(selected)!} />}
      {/* looked up on the line above */}
    </article>
  );
}

const quotesIn = (quotes: readonly QuoteNode[], article: SourceNode, sift: Sift): readonly QuoteNode[] =>
  quotes.filter((quote) => quote.article === article.article && (quote.nested?.as === "imagined" || isShown(quote, sift)));

function quotationLabel(collection: ReturnType<typeof useCollection>, quotes: readonly QuoteNode[], id: QuoteId): string {
  const index = quotes.findIndex((quote) => quote.id === id);
  const quote = quotes[index];
  if (!quote) return "Quotation";
  if (quote.nested?.as === "imagined") return `Quotation ${index + 1}: imagined, said by nobody`;
  const who = speakersOf(collection, quote).map(nodeName).join(" and ");
  const found = elsewhere(collection, quote);
  return `Quotation ${index + 1}: ${who === "" ? "speaker not resolved" : who}, ${quote.grade}${found ? `; also ${elsewhereWords(found)}` : ""}`;
}

function articlesBeside(collection: ReturnType<typeof useCollection>, id: QuoteId): number {
  const quote = collection.quote(id);
  return (quote && elsewhere(collection, quote)?.articles) ?? 0;
}

function ByLine({ article }: { readonly article: SourceNode }) {
  const facts = [
    { name: "outlet", fact: article.outlet },
    { name: "author", fact: article.byline },
    { name: "date", fact: article.published === null ? null : dateName(article.published) },
  ];
  return (
    <p className="byline">
      {facts.map(({ name, fact }) => (
        <span key={name} className={fact === null ? "absent" : undefined}>
          {fact ?? `${name} not known`}
        </span>
      ))}
      {article.invented && <span>an invented sample</span>}
      <ViewLink change={{ place: { at: "source", id: article.id }, text: article.article }}>about this article</ViewLink>
    </p>
  );
}

/** What the article stands on, kind by kind; each kind filters the marks. */
function SourcingBox({ quotes }: { readonly quotes: readonly QuoteNode[] }) {
  const collection = useCollection();
  const { view, go } = useView();
  const chosen = view.filters.kinds;
  const toggle = (kind: SpeakerKind): void =>
    go(
      { filters: { ...view.filters, kinds: chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind] } },
      "replace",
    );
  const lines = sourcing(collection, quotes);
  if (lines.length === 0) return <p className="quiet">No quotation was found in this article.</p>;
  return (
    <fieldset className="sourcing">
      <legend className="unseen">What this article stands on; choose kinds to mark only theirs</legend>
      {lines.map((line) => (
        <button
          key={line.kind}
          type="button"
          className="sourcing-line"
          aria-pressed={chosen.includes(line.kind)}
          onClick={() => toggle(line.kind)}
        >
          <span className="sourcing-count">{line.kind === "open" ? line.quotes : line.sources}</span>
          <span className="sourcing-name">{line.name}</span>
          <span className="sourcing-note">
            {counted(line.quotes, "quotation")}
            {line.note === "" ? "" : `; ${line.note}`}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

const markNames: Record<MarkKind, string> = { content: "Words", source: "Speakers", cue: "Cues", claim: "Claims" };

function Toolbar({
  quotes,
  selected,
  onSelect,
}: {
  readonly quotes: readonly QuoteNode[];
  readonly selected: QuoteId | null;
  readonly onSelect: (quote: QuoteId) => void;
}) {
  const { view, go } = useView();
  const index = quotes.findIndex((quote) => quote.id === selected);
  const step = (by: number): void => {
    const next = quotes[index === -1 ? (by > 0 ? 0 : quotes.length - 1) : (index + by + quotes.length) % quotes.length];
    if (next) onSelect(next.id);
  };
  const toggle = (kind: MarkKind): void =>
    go({ unmarked: view.unmarked.includes(kind) ? view.unmarked.filter((one) => one !== kind) : [...view.unmarked, kind] }, "replace");
  const noMarks = view.unmarked.length === markKinds.length;
  const switchAll = (): void => go({ unmarked: noMarks ? [] : markKinds }, "replace");
  return (
    <div className="reading-bar" role="toolbar" aria-label="Quotations and marks">
      <button type="button" className="action" data-step="-1" onClick={() => step(-1)} disabled={quotes.length === 0}>
        <span aria-hidden="true">← </span>Previous
      </button>
      <span className="count" aria-live="polite">
        {index === -1 ? numberedWords(quotes) : `${index + 1} of ${quotes.length}`}
      </span>
      <button type="button" className="action" data-step="1" onClick={() => step(1)} disabled={quotes.length === 0}>
        Next<span aria-hidden="true"> →</span>
      </button>
      <span className="marks-switch">
        {markKinds.toReversed().map((kind) => (
          <button key={kind} type="button" className="toggle" aria-pressed={!view.unmarked.includes(kind)} onClick={() => toggle(kind)}>
            <span className={`sample mark-${kind}`}>{markNames[kind]}</span>
          </button>
        ))}
        <button type="button" className="toggle" aria-pressed={noMarks} onClick={switchAll}>
          No marks
        </button>
      </span>
    </div>
  );
}

/** "13 quotations, 1 imagined": what is numbered in the text. */
function numberedWords(quotes: readonly QuoteNode[]): string {
  const imagined = quotes.filter(({ nested }) => nested?.as === "imagined").length;
  return `${counted(quotes.length - imagined, "quotation")}${imagined === 0 ? "" : `, ${imagined} imagined`}`;
}

/** Brings the selected quotation, or the words an address names, into the middle of the pane. */
function useScrollToWords(selected: QuoteId | null, words: Span | null) {
  const root = useRef<HTMLElement>(null);
  const start = words?.start ?? null;
  useEffect(() => {
    const found =
      start === null
        ? selected &&
          root.current?.querySelector(`[data-quote="${CSS.escape(selected)}"].mark-content, [data-quote="${CSS.escape(selected)}"]`)
        : root.current?.querySelector(".mark-words");
    if (found)
      found.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }, [selected, start]);
  return root;
}
