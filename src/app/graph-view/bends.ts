type Ends = { readonly from: string; readonly to: string };

const apart = 0.22; // of the line's length, between two neighbours of one pair

/**
 * How far each line bows out, as a share of its length and to the left of its own direction: 0 for the only line of a pair, else spread
 * about the straight line, so that no two lie on each other.
 */
export function bends(lines: readonly Ends[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(pairOf(line), (counts.get(pairOf(line)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const pair = pairOf(line);
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    const bend = (index - ((counts.get(pair) ?? 1) - 1) / 2) * apart;
    return line.from < line.to ? bend : -bend + 0; // "left" turns round with the line; `+ 0` makes -0 into 0
  });
}

const pairOf = ({ from, to }: Ends): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
