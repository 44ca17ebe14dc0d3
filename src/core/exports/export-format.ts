import type { SaysoGraph } from "../graph/open-graph.ts";

/** A file of an export: its name, without folders, and its text. */
export type ExportFile = { readonly name: string; readonly text: string };

/** What an export cannot know by itself. */
export type ExportOptions = {
  /** How offsets are counted where the format does not say: code points, as the W3C and brat have it, or UTF-16 units, as some of their readers do. */
  readonly offsetUnit?: "codepoint" | "utf16";
};

/** One way to write a graph down for others. */
export type ExportFormat = {
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** What it is and who opens it, in a line. */
  readonly about: string;
  readonly mediaType: string;
  /** Whether its file begins with a byte-order mark: without one Excel takes UTF-8 for the system's own letters. */
  readonly marked?: true;
  readonly write: (graph: SaysoGraph, options?: ExportOptions) => readonly ExportFile[];
};

/** A file's text as it is saved under its name. */
export const savedText = ({ marked }: ExportFormat, { text }: ExportFile): string => (marked ? `\ufeff${text}` : text);
