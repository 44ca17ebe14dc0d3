import type { GivenAttribution } from "../model/annotation.ts";
import type { Issue } from "../model/issue.ts";
import { cover, type Span } from "../model/span.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { utf16Counter } from "./utf16-counter.ts";

type Bound = { readonly type: string; readonly parts: readonly Span[] };
type Event = { readonly id: string; readonly line: number; readonly arguments: readonly (readonly [role: string, id: string])[] };

/**
 * The attributions of a brat standoff file in PolNeAR's scheme: events whose arguments are Source, Cue and Content. Offsets are code points, as brat
 * counts. A line that does not say what its place says, or an event without content, is an issue; the others are kept. Never throws.
 */
export function readBrat(file: string, text: string, standoff: string): AnnotatedText {
  const toUtf16 = utf16Counter(text);
  const bounds = new Map<string, Bound>();
  const events: Event[] = [];
  const issues: Issue[] = [];
  standoff.split(/\r?\n/).forEach((line, index) => {
    const bound = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/.exec(line);
    if (bound) {
      const parts = partsOf(bound[3] ?? "", toUtf16);
      if (parts !== null && saysItsWords(text, parts, bound[4] ?? "")) bounds.set(bound[1] ?? "", { type: bound[2] ?? "", parts });
      else issues.push(issueAt(file, index, `${bound[1] ?? ""} is not at its place: “${(bound[4] ?? "").slice(0, 60)}”.`));
      return;
    }
    const event = /^(E\d+)\t(\S.*)$/.exec(line);
    if (event) events.push({ id: event[1] ?? "", line: index, arguments: argumentsOf(event[2] ?? "") });
    else if (line !== "" && !/^[ARMN#*]/.test(line)) issues.push(issueAt(file, index, "It is no line of brat standoff."));
  });
  const read = events.map(
    (event) => attributionOf(event, bounds) ?? issueAt(file, event.line, `${event.id} has no content that is there.`),
  );
  return {
    text,
    attributions: read.filter((one) => "content" in one),
    issues: [...issues, ...read.filter((one) => "rule" in one)],
  };
}

function partsOf(places: string, toUtf16: (span: Span) => Span | null): readonly Span[] | null {
  const parts = places.split(";").map((place) => {
    const [start = 0, end = 0] = place.split(" ").map(Number);
    return toUtf16({ start, end });
  });
  return parts.every((part) => part !== null) ? parts : null;
}

const saysItsWords = (text: string, parts: readonly Span[], words: string): boolean =>
  parts.map(({ start, end }) => text.slice(start, end)).join(" ") === words;

/** "Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T5" without the trigger; brat numbers a role that comes again. */
const argumentsOf = (line: string): Event["arguments"] =>
  line
    .split(/\s+/)
    .slice(1)
    .map((argument) => {
      const [role = "", id = ""] = argument.split(":");
      return [role.replace(/\d+$/, ""), id] as const;
    });

function attributionOf(event: Event, bounds: ReadonlyMap<string, Bound>): GivenAttribution | null {
  const spans = (role: string): readonly Span[] =>
    event.arguments
      .filter(([name]) => name === role)
      .flatMap(([, id]) => bounds.get(id)?.parts ?? [])
      .toSorted((a, b) => a.start - b.start);
  const content = spans("Content");
  return content.length === 0 ? null : { content, cue: spans("Cue"), source: cover(spans("Source")) };
}

const issueAt = (file: string, index: number, message: string): Issue => ({
  rule: "brat",
  severity: "warning",
  file,
  place: { line: index + 1, column: 1 },
  message,
  remedy: "Check that the annotation belongs to this text and counts in code points; the line was left out.",
});
