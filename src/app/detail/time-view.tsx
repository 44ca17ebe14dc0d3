import "./time-view.css";
import type { CSSProperties, ReactNode } from "react";
import { groupBy } from "../../core/graph/group-by.ts";
import { timeLine, type Appearance, type Silence } from "../../core/graph/time-line.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { dateName, nodeName, quoteWords, speakersOf } from "../wording/names.ts";
import { shortened } from "../wording/shortened.ts";
import { timeSentence } from "../wording/time-sentence.ts";

/** What an appearance does: carries the words, tells the statement in words that make another claim, takes a stand on the claim, or leaves it open. */
export type Stand = "says" | "alike" | "supports" | "disputes" | "open";

export type TimeViewProps = {
  readonly of: readonly { readonly quote: QuoteNode; readonly stand: Stand }[];
  readonly current?: QuoteId | undefined;
};

/** When quotes appeared, as a sentence and drawn: a line for each outlet, time from left to right, what has no date apart. */
export default function TimeView({ of, current }: TimeViewProps) {
  const collection = useCollection();
  const line = timeLine(
    collection.graph,
    of.map(({ quote }) => quote),
  );
  const stands = new Map(of.map(({ quote, stand }) => [quote.id, stand]));
  return (
    <>
      <p>{timeSentence(line)}</p>
      {line.first !== null && (
        <dl className="time" data-undated={line.undated > 0}>
          {line.lanes.map(({ outlet, appearances }) => (
            <div key={outlet} className="time-lane">
              <dt>{outlet ?? "outlet not known"}</dt>
              <dd className="time-track">
                {line.silence && <Quiet silence={line.silence} />}
                {[...groupBy(appearances, ({ at }) => at)].map(([at, together]) => (
                  <span key={at} className="time-stack" data-undated={at === null} style={placed(at ?? 0)}>
                    {together.map((one) => (
                      <Mark key={one.quote.id} of={one} stand={stands.get(one.quote.id) ?? "says"} isCurrent={one.quote.id === current} />
                    ))}
                  </span>
                ))}
              </dd>
            </div>
          ))}
          <div className="time-axis" aria-hidden="true">
            <span>{dateName(line.first)}</span>
            {line.last !== null && line.last !== line.first && <span>{dateName(line.last)}</span>}
            {line.undated > 0 && <span className="time-undated">no date</span>}
          </div>
        </dl>
      )}
      <Legend of={new Set(stands.values())} />
    </>
  );
}

/** Where on a lane something begins and how long it is, both as shares of it; the styles place it. */
const placed = (at: number, long = 0): CSSProperties => ({ "--at": at, "--long": long }) as CSSProperties;

const Quiet = ({ silence: { from, to } }: { readonly silence: Silence }) => (
  <span className="time-silence" aria-hidden="true" style={placed(from, to - from)} />
);

const shapes: Readonly<Record<Stand, ReactNode>> = {
  says: <circle cx="8" cy="8" r="5" />,
  alike: <path d="M8 2.5a5.5 5.5 0 1 0 .01 0zM8 5a3 3 0 1 1-.01 0z" />,
  supports: <path d="M8 2 14 13.5H2z" />,
  disputes: <path d="M2 3h12v4h-4v7H6V7H2z" />,
  open: <path d="M2.5 2.5h11v11h-11zM5 5v6h6V5z" />,
};
const standNames: Readonly<Record<Stand, string>> = {
  says: "states it",
  alike: "tells it in other words",
  supports: "supports it",
  disputes: "disputes it",
  open: "questions it, or declines to comment",
};

const Shape = ({ of }: { readonly of: Stand }) => (
  <svg className={`time-${of}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {shapes[of]}
  </svg>
);

/** What the shapes mean, where there is more than one. */
function Legend({ of }: { readonly of: ReadonlySet<Stand> }) {
  if (of.size < 2) return null;
  return (
    <p className="time-legend" aria-hidden="true">
      {(Object.keys(shapes) as Stand[])
        .filter((stand) => of.has(stand))
        .map((stand) => (
          <span key={stand}>
            <Shape of={stand} /> {standNames[stand]}
          </span>
        ))}
    </p>
  );
}

type MarkProps = {
  readonly of: Appearance;
  readonly stand: Stand;
  readonly isCurrent: boolean;
};

function Mark({ of: { quote, date }, stand, isCurrent }: MarkProps) {
  const collection = useCollection();
  const { view } = useView();
  const who = speakersOf(collection, quote).map(nodeName).join(" and ") || "speaker not resolved";
  const does = stand === "says" ? "" : `${standNames[stand]}: `;
  const label = `${date === null ? "date not known" : dateName(date)}: ${who}, ${does}${shortened(quoteWords(quote))}`;
  return (
    <ViewLink
      className="time-mark"
      change={opening(view, quote.id)}
      aria-label={label}
      aria-current={isCurrent ? "true" : undefined}
      title={label}
    >
      <Shape of={stand} />
    </ViewLink>
  );
}
