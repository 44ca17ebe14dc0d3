import type { Span } from "../model/span.ts";

/** Turns code points into UTF-16 offsets into `text`; `null` for a span that does not fit it or is empty. The other way round: `exports/code-points.ts`. */
export function utf16Counter(text: string): (span: Span) => Span | null {
  const at: number[] = [];
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) at.push(unit);
  at.push(text.length);
  return ({ start, end }) => {
    const [from, to] = [at[start], at[end]];
    return from === undefined || to === undefined || from >= to ? null : { start: from, end: to };
  };
}
