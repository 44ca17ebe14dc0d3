import type { Span } from "./span.ts";

/** A problem in what we were given: a record with a place and a remedy, never an exception. */
export type Issue = {
  readonly rule: string; // "empty-file", "not-utf-8", "unknown-key" …
  readonly severity: "error" | "warning" | "note"; // an error leaves the article out
  readonly file: string;
  /** 1-based line and column in the file, where known. */
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly span?: Span;
  readonly message: string; // what is wrong
  readonly remedy: string; // what to do
};
