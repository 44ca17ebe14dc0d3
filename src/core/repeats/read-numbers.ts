import { ownValue } from "../text/own-value.ts";
const small: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90, dozen: 12, half: 0.5,
}; // prettier-ignore
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The values of the numbers in some folded words, in order: "twenty", "five" and "25" are both 25; "2", "million" is 2,000,000. */
export function readNumbers(keys: readonly string[]): readonly number[] {
  const values: number[] = [];
  let open: number | null = null;
  for (const key of keys) {
    const scale: number | undefined = ownValue(scales, key);
    const value: number | undefined = ownValue(small, key) ?? digits(key);
    if (scale !== undefined) open = (open ?? 1) * scale;
    else if (value === undefined) open = close(values, open);
    else if (open !== null && joins(open, value)) open += value;
    else {
      close(values, open);
      open = value;
    }
  }
  close(values, open);
  return values;
}

/** "twenty five", "two hundred six": the smaller fits into the larger one's zeros. */
const joins = (open: number, value: number): boolean => value > 0 && open > value && open % 10 ** String(value).length === 0;

function digits(key: string): number | undefined {
  const value = /^\d[\d.]*%?$/.test(key) ? Number.parseFloat(key) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

function close(values: number[], open: number | null): null {
  if (open !== null) values.push(open);
  return null;
}
