import { groupBy } from "./group-by.ts";
import type { SaysoGraph } from "./open-graph.ts";
import type { QuoteNode, SourceNode } from "./schema.ts";

/** A quote on the line of time. `at`: where its article's date stands between the first date (0) and the last (1); `null` where no date is given. */
export type Appearance = { readonly quote: QuoteNode; readonly date: string | null; readonly at: number | null };

/** What one outlet printed, earliest first, the undated last; `outlet` is `null` where the articles do not name theirs. */
export type Lane = { readonly outlet: string | null; readonly appearances: readonly Appearance[] };

/** A stretch of whole days on which nothing appeared, between two dates on which something did; `from` and `to` are those dates on the line, 0 to 1. */
export type Silence = {
  readonly after: string;
  readonly before: string;
  readonly days: number;
  readonly from: number;
  readonly to: number;
};

export type TimeLine = {
  /** By the first date each outlet has; those without a date last. */
  readonly lanes: readonly Lane[];
  /** The first and the last date given; `null` where no article gives one. */
  readonly first: string | null;
  readonly last: string | null;
  /** The longest stretch without an appearance, where it is longer than a day. */
  readonly silence: Silence | null;
  /** How many quotes stand in articles that give no date. */
  readonly undated: number;
};

/** When quotes appeared, outlet by outlet. A date is that of the article; one without a day counts as its first day. */
export function timeLine(graph: SaysoGraph, quotes: readonly QuoteNode[]): TimeLine {
  const dated = quotes.map((quote) => {
    const article = graph.node(`source:${quote.article}`, "source");
    return { quote, outlet: article?.outlet ?? null, ...dateOf(article) };
  });
  const days = [...new Set(dated.flatMap(({ time }) => time ?? []))].toSorted((a, b) => a - b);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const at = (time: number | null): number | null => (time === null ? null : last === first ? 0 : (time - first) / (last - first));
  const placed = dated
    .map(({ quote, outlet, date, time }) => ({ quote, outlet, date, at: at(time) }))
    .toSorted((a, b) => (a.at ?? 2) - (b.at ?? 2) || (a.quote.id < b.quote.id ? -1 : 1));
  const dateAt = (time: number): string => dated.find((one) => one.time === time)?.date ?? "";
  return {
    lanes: lanesOf(placed),
    first: days.length === 0 ? null : dateAt(first),
    last: days.length === 0 ? null : dateAt(last),
    silence: longest(days, dateAt, at),
    undated: dated.filter(({ time }) => time === null).length,
  };
}

const dayLength = 86_400_000; // milliseconds

/** The article's date as given, and the milliseconds of the day it means; nothing where it is not a date that can be placed. */
function dateOf(article: SourceNode | null): { readonly date: string | null; readonly time: number | null } {
  const date = article?.published ?? null;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(date ?? "") ?? [];
  return year === undefined ? { date, time: null } : { date, time: Date.UTC(Number(year), Number(month) - 1, Number(day)) };
}

const lanesOf = (placed: readonly (Appearance & { readonly outlet: string | null })[]): readonly Lane[] =>
  [...groupBy(placed, ({ outlet }) => outlet)].map(([outlet, lane]) => ({
    outlet,
    appearances: lane.map(({ quote, date, at }) => ({ quote, date, at })),
  }));

function longest(days: readonly number[], dateAt: (time: number) => string, at: (time: number) => number | null): Silence | null {
  const silences = days.slice(1).map((before, index) => {
    const after = days[index] ?? before;
    const whole = Math.round((before - after) / dayLength) - 1;
    return { after: dateAt(after), before: dateAt(before), days: whole, from: at(after) ?? 0, to: at(before) ?? 1 };
  });
  return silences.filter(({ days: long }) => long > 1).toSorted((a, b) => b.days - a.days)[0] ?? null;
}
