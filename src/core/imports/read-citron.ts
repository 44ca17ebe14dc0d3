import * as z from "zod/mini";
import type { GivenAttribution } from "../model/annotation.ts";
import type { Issue } from "../model/issue.ts";
import type { Span } from "../model/span.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { utf16Counter } from "./utf16-counter.ts";

const span = z.object({ start: z.int(), end: z.int(), text: z.string() });
const quote = z.object({ cue: z.optional(z.nullable(span)), sources: z.optional(z.array(span)), contents: z.array(span) });
const citron = z.object({ text: z.string(), quotes: z.array(quote) });
type CitronSpan = z.infer<typeof span>;
type CitronQuote = z.infer<typeof quote>;

/**
 * The quotes of BBC Citron's JSON (`docs/data_format.md`: code points), its annotations and its output alike. Citron's own output counts tokens, not
 * characters, so a span whose words are not at its offsets is looked for by its words, and taken only where they stand once between what is around it.
 * What cannot be placed is an issue. Never throws.
 */
export function readCitron(file: string, json: string): AnnotatedText | { readonly issues: readonly Issue[] } {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return { issues: [issue(file, `It is not JSON: ${error instanceof Error ? error.message : String(error)}`, "error")] };
  }
  const read = citron.safeParse(given);
  if (!read.success)
    return {
      issues: [
        issue(
          file,
          `It is not Citron's format: ${read.error.issues[0]?.path.join(".") ?? ""}: ${read.error.issues[0]?.message ?? ""}`,
          "error",
        ),
      ],
    };
  const { text, quotes } = read.data;
  const place = placer(text);
  const placed = quotes.map(
    (one, index) =>
      attributionOf(one, place) ??
      issue(file, `Quote ${index + 1} (“${(one.contents[0]?.text ?? "").slice(0, 60)}”) could not be placed.`, "warning"),
  );
  return { text, attributions: placed.filter((one) => "content" in one), issues: placed.filter((one) => "rule" in one) };
}

function attributionOf({ cue, sources = [], contents }: CitronQuote, place: (span: CitronSpan) => Span | null): GivenAttribution | null {
  const content = contents.map(place).toSorted(byPlace);
  if (content.length === 0 || content.some((part) => part === null)) return null;
  const [source] = sources;
  const at = cue ? place(cue) : null;
  return { content: content.filter((part) => part !== null), cue: at === null ? [] : [at], source: source ? place(source) : null };
}

const byPlace = (a: Span | null, b: Span | null): number => (a?.start ?? 0) - (b?.start ?? 0);

/** Gives a span's UTF-16 place: where it says, else the only place of its words. */
function placer(text: string): (span: CitronSpan) => Span | null {
  const toUtf16 = utf16Counter(text);
  return (given) => {
    const said = toUtf16(given);
    if (said !== null && text.slice(said.start, said.end) === given.text) return said;
    const start = given.text === "" ? -1 : text.indexOf(given.text);
    return start < 0 || text.includes(given.text, start + 1) ? null : { start, end: start + given.text.length };
  };
}

const issue = (file: string, message: string, severity: "error" | "warning"): Issue => ({
  rule: "citron",
  severity,
  file,
  place: null,
  message,
  remedy: "Give the JSON that Citron writes or its annotator saves, with the text it was made from.",
});
