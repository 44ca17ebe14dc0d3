type Search = {
  readonly env?: Record<string, string | undefined>;
  readonly platform?: string;
  readonly usable?: (file: string) => boolean;
};

/** Where a browser may be, best first. */
export function browserCandidates(search?: Omit<Search, "usable">): string[];
/** The path of a browser that starts, or `null`. Throws when SAYSO_CHROMIUM names one that does not. */
export function findBrowser(search?: Search): string | null;
/** What to type where no browser was found. */
export const browserAdvice: string;
