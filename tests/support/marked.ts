import type { Span } from "../../src/core/model/span.ts";

export type Marked = {
  readonly text: string;
  /** The span of the only stretch marked `<name>…</name>`; throws when there is none or more than one. */
  readonly at: (name: string) => Span;
  /** The spans of every stretch marked so, in order. */
  readonly all: (name: string) => readonly Span[];
};

/** Reads a text that bears its own marks, so that nobody counts characters: `marked("“No,” <cue>said</cue> <who>Ana Ruiz</who>.")`. */
export function marked(source: string): Marked {
  const spans = new Map<string, Span[]>();
  const open: { name: string; start: number }[] = [];
  let text = "";
  let last = 0;
  for (const tag of source.matchAll(/<(\/?)([a-z][a-zA-Z0-9-]*)>/g)) {
    text += source.slice(last, tag.index);
    last = tag.index + tag[0].length;
    const name = tag[2] ?? "";
    if (tag[1] === "") open.push({ name, start: text.length });
    else spans.set(name, [...(spans.get(name) ?? []), { start: opened(open, name), end: text.length }]);
  }
  text += source.slice(last);
  const all = (name: string) => (spans.get(name) ?? []).toSorted((a, b) => a.start - b.start);
  return { text, all, at: (name) => only(name, all(name)) };
}

function opened(open: { name: string; start: number }[], name: string): number {
  const index = open.findLastIndex((tag) => tag.name === name);
  const [tag] = index < 0 ? [] : open.splice(index, 1);
  if (tag === undefined) throw new Error(`marked: </${name}> closes nothing.`);
  return tag.start;
}

function only(name: string, spans: readonly Span[]): Span {
  const [span] = spans;
  if (span === undefined || spans.length > 1) throw new Error(`marked: ${spans.length} stretches are called "${name}"; at() needs one.`);
  return span;
}
