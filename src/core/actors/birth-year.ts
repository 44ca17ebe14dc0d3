import type { ArticleActor } from "../model/actor.ts";
import type { ArticleText } from "../model/article.ts";

/** "John Marsh, 71," and "Marsh (71)": the age right behind a name. */
const age = /^(?:, (?:aged )?|,? \(|, who is )(?<age>[1-9]\d)(?=[,.;)]|$| and\b)/;

/** The year in which somebody was born, by the age that the article gives and its date, a year too late at most; `null` where it gives none, or has no date. */
export function birthYear({ text, article }: ArticleText, { kind, mentions }: ArticleActor): number | null {
  const year = Number(/^\d{4}/.exec(article.published ?? "")?.[0] ?? Number.NaN);
  if (kind !== "person" || Number.isNaN(year)) return null;
  for (const { form, end } of mentions) {
    const given = form === "name" ? age.exec(text.slice(end, end + 20))?.groups?.["age"] : undefined;
    if (given !== undefined) return year - Number(given);
  }
  return null;
}

/** Papers are a year off, and a birthday another: what lies further apart is two people's. */
const mostApart = 3;

/** Whether two years of birth cannot be one person's. */
export const bornApart = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) > mostApart;
