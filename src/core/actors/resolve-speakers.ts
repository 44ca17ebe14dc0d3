import type { Member } from "./cast.ts";
import type { Attribution } from "../model/attribution.ts";
import { readNounPhrase, readSource, type SourceForm } from "./read-source.ts";
import { beginsSentence, posAt, rangeOf, spanOf, textOf, wordAt, type Range, type Words } from "./read-words.ts";
import { found, nobody, noteRecent, type Found, type Reader } from "./reader.ts";
import { noteBody } from "./resolve-bodies.ts";
import { resolveDescription } from "./resolve-descriptions.ts";
import { notePronoun, resolvePronoun } from "./resolve-pronouns.ts";
import type { NameAt } from "./find-names.ts";
import type { ResolvedName } from "./resolve-names.ts";
import { pronouns } from "./words/pronouns.ts";
import { bodyNouns } from "./words/organisation-words.ts";

/**
 * Reads the article from its beginning to its end and resolves each source span where it stands, so that "he" and "the official" go back to
 * whoever was spoken of last. One result for each attribution; `null` where it has no source span.
 */
export function resolveSpeakers(reader: Reader, attributions: readonly Attribution[]): readonly (Found | null)[] {
  const { words } = reader;
  const results: (Found | null)[] = attributions.map(() => null);
  const bySpan = new Map<string, number>();
  const starts = sourcesByToken(words, attributions);
  const names = new Map(reader.names.map((name) => [name.name.from, name]));
  for (let at = 0; at < words.tokens.length; at++) {
    for (const index of starts.get(at) ?? []) results[index] = resolveOnce(reader, attributions, index, results, bySpan);
    const name = names.get(at);
    if (name !== undefined) noteName(reader, name);
    if (bodyNouns.has(wordAt(words, at))) noteBody(reader, at);
    if (pronouns.has(wordAt(words, at)) && !starts.has(at)) follow(reader, at);
  }
  return results;
}

/** The attributions whose source span begins at each token. */
function sourcesByToken(words: Words, attributions: readonly Attribution[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  attributions.forEach(({ sourceSpan }, index) => {
    if (sourceSpan === null) return;
    const { from } = rangeOf(words, sourceSpan);
    starts.set(from, [...(starts.get(from) ?? []), index]);
  });
  return starts;
}

/** Two attributions with one source span have one speaker. */
function resolveOnce(
  reader: Reader,
  attributions: readonly Attribution[],
  index: number,
  results: readonly (Found | null)[],
  bySpan: Map<string, number>,
): Found | null {
  const attribution = attributions[index];
  if (attribution === undefined || attribution.sourceSpan === null) return null;
  const key = `${attribution.sourceSpan.start}-${attribution.sourceSpan.end}`;
  const same = bySpan.get(key);
  if (same !== undefined) return results[same] ?? null;
  bySpan.set(key, index);
  const range = rangeOf(reader.words, attribution.sourceSpan);
  const form = readSource(reader.words, range, reader.names);
  const result = resolveForm(reader, form, attribution, range);
  const [member] = result.members;
  if (member !== undefined && result.members.length === 1 && form.form === "description")
    noteRecent(reader, { member, at: form.noun.head, subject: true, spoke: true, quoted: false, named: true });
  return result;
}

function resolveForm(reader: Reader, form: SourceForm, attribution: Attribution, range: Range): Found {
  const { words } = reader;
  const quoted = (words.quotation[range.from] ?? -1) >= 0;
  switch (form.form) {
    case "author":
      return quoted
        ? insideQuotation("“I” inside a quotation is its speaker.")
        : { ...nobody("author", "“I” outside of quotations is the article's author."), author: true, grade: "stated" };
    case "we":
      return nobody("we", "“We” and “you” are nobody in particular.");
    case "pronoun": {
      const resolved = resolvePronoun(reader, form.at);
      notePronoun(reader, form.at, resolved, true);
      return resolved;
    }
    case "relative":
      return resolveRelative(reader, form.at, attribution);
    case "names":
      return resolveNamed(reader, form.names);
    case "description":
      return resolveDescription(reader, form.noun, attribution);
  }
}

const insideQuotation = (because: string): Found => nobody("inside", because);

/** The sentence itself names who speaks. */
function resolveNamed(reader: Reader, names: readonly NameAt[]): Found {
  const resolved = names.map((name) => reader.resolved.get(name));
  const members = resolved.flatMap((one) => one?.members ?? []);
  const open = resolved.flatMap((one) => one?.candidates ?? []);
  const written = names.map(({ whole }) => textOf(reader.words, spanOf(reader.words, whole))).join(" and ");
  if (members.length === 0 || (names.length > 1 && resolved.some((one) => (one?.members.length ?? 0) === 0)))
    return nobody(
      "named-open",
      open.length > 0
        ? `“${written}” fits several people of the article.`
        : `The article says nothing of “${written}” that tells who it is.`,
      open,
    );
  const weak = resolved.find((one) => one !== undefined && /^(?:house-style|spelling)$/.test(one.how));
  const rule =
    members.length > 1 ? "joint" : weak?.how === "spelling" ? "named-spelling" : weak !== undefined ? "named-shared-surname" : "named";
  return found([...new Set(members)], weak === undefined ? "stated" : "likely", rule, [because(weak ?? resolved[0], members)]);
}

function because(resolved: ResolvedName | undefined, members: readonly Member[]): string {
  const [first] = members;
  const name = first?.names[0] ?? "";
  switch (resolved?.how) {
    case "surname":
    case "given":
      return `The sentence names the speaker, whom the article calls “${name}” in full.`;
    case "house-style":
      return `Several people of the article bear the name; it calls the others in full each time, and “${name}” by the surname alone.`;
    case "title":
      return `Several people of the article bear the name; the title fits “${name}” only.`;
    case "spelling":
      return `The article has “${name}”, which differs by one letter, and nobody else like it.`;
    default:
      return members.length > 1 ? "The sentence names the speakers." : "The sentence names the speaker.";
  }
}

/** "who", "which": whatever stands right in front of it. */
function resolveRelative(reader: Reader, at: number, attribution: Attribution): Found {
  const { words } = reader;
  const range = phraseInFront(words, at);
  if (range === null) return nobody("relative", "What stands before the relative clause is not told.");
  const form = readSource(words, range, reader.names);
  if (form.form === "names" || form.form === "description") {
    const result =
      form.form === "names"
        ? resolveNamed(reader, form.names)
        : resolveDescription(
            reader,
            readNounPhrase(
              words,
              range,
              reader.names.filter(({ name }) => name.from >= range.from && name.to <= range.to),
            ),
            attribution,
          );
    return result.grade === "open"
      ? result
      : {
          ...result,
          rule: "relative",
          because: [`The clause is about “${textOf(words, spanOf(words, range))}”, right in front of it.`, ...result.because],
        };
  }
  return nobody("relative", "What stands before the relative clause is not told.");
}

/** The noun phrase that ends at token `at`, its closing comma or bracket aside. */
function phraseInFront(words: Words, at: number): Range | null {
  let to = at;
  while (to > 0 && /^[,()]$/.test(wordAt(words, to - 1))) to--;
  let from = to;
  while (from > 0 && words.sentence[from - 1] === words.sentence[at] && at - from < 20) {
    const pos = posAt(words, from - 1);
    const word = wordAt(words, from - 1);
    if (/^(?:VERB|AUX|SCONJ|PUNCT|PRON)$/.test(pos ?? "") && !/^(?:'s|his|her|their|familiar)$/.test(word)) break;
    if (pos === "ADP" && word !== "of" && word !== "in" && word !== "at" && word !== "with") break;
    from--;
    if (pos === "DET" && !/^(?:ADP)$/.test(posAt(words, from - 1) ?? "")) break;
  }
  return from < to ? { from, to } : null;
}

/** Notes a name where it stands, for the pronouns behind it. */
function noteName(reader: Reader, name: NameAt): void {
  const [member] = reader.resolved.get(name)?.members ?? [];
  if (member === undefined || reader.resolved.get(name)?.members.length !== 1) return;
  const { words } = reader;
  noteRecent(reader, {
    member,
    at: name.name.from,
    subject: !name.possessive && isSubject(words, name),
    spoke: name.speaks,
    quoted: name.quotation >= 0,
    named: true,
  });
}

/** A name that begins its sentence or stands in front of a verb. */
function isSubject(words: Words, { whole, name }: NameAt): boolean {
  if (/^(?:VERB|AUX)$/.test(posAt(words, name.to) ?? "") || wordAt(words, name.to) === "who") return true;
  const opens = beginsSentence(words, whole.from) || (posAt(words, whole.from - 1) === "DET" && beginsSentence(words, whole.from - 1));
  return opens && /^(?:ADV|PUNCT|CCONJ)$/.test(posAt(words, name.to) ?? "");
}

/** A pronoun outside of source spans: it keeps its person in mind. Inside quotations the speakers' own ways rule, so it is left alone. */
function follow(reader: Reader, at: number): void {
  const word = wordAt(reader.words, at);
  if ((reader.words.quotation[at] ?? -1) >= 0 || !/^(?:he|him|his|she|her|himself|herself)$/.test(word)) return;
  notePronoun(reader, at, resolvePronoun(reader, at), false);
}
