/** One line of the table: what was measured on what, what came out, and what is aimed at. */
export type Figure = {
  readonly what: string;
  readonly on: string;
  readonly measured: string;
  /** Empty: printed for orientation. */
  readonly target: string;
  /** `null`: nothing is aimed at. */
  readonly isMet: boolean | null;
};

/** A figure that must be at most `most`. */
export const atMost = (what: string, on: string, value: number, most: number, unit: string): Figure => ({
  what,
  on,
  measured: withUnit(value, unit),
  target: `≤ ${withUnit(most, unit)}`,
  isMet: value <= most,
});

/** A figure that must be at least `least`. */
export const atLeast = (what: string, on: string, value: number, least: number, unit: string): Figure => ({
  what,
  on,
  measured: withUnit(value, unit),
  target: `≥ ${withUnit(least, unit)}`,
  isMet: value >= least,
});

/** A figure for orientation. */
export const seen = (what: string, on: string, value: number, unit: string): Figure => ({
  what,
  on,
  measured: withUnit(value, unit),
  target: "",
  isMet: null,
});

function withUnit(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toLocaleString("en", { maximumFractionDigits: digits })} ${unit}`.trim();
}
