import type { Collection } from "../collection.ts";
import { noFilters, type Filters } from "../state/view.ts";
import { fieldNames, isField, searchFields, type FieldName } from "./search-fields.ts";

/** A search text taken apart: the words to look for, what its fields ask, and what is to be said of those that mean nothing. */
export type ReadFields = {
  /** The text without its fields; those that mean nothing stay in it, so that they can be mended. */
  readonly text: string;
  /** The same without any field, for the search. */
  readonly words: string;
  /** What the fields ask; empty where they ask nothing. */
  readonly filters: Partial<Filters>;
  /** A sentence for each field that is not known or takes no such value. */
  readonly notes: readonly string[];
  /** The field that is being typed: what stands at the end, and may go on. */
  readonly open: { readonly field: FieldName; readonly value: string; readonly typed: string } | null;
};

const longest = 300; // characters; a longer text was pasted, and its colons are its own
const piece = /\S*?[“"][^”"]*[”"]?|\S+/gu;
const asField = /^(\p{L}{2,12}):(?!\/\/)(.*)$/su;

/** Reads fields, `speaker:name`, `outlet:"two words"`, out of a search text. `isDone`: nothing more is to come, so that the last one counts too. */
export function readFields(given: string, collection: Collection, isDone: boolean): ReadFields {
  if (given.length > longest) return { text: given, words: given, filters: {}, notes: [], open: null };
  const pieces = [...given.matchAll(piece)].map(([text]) => text);
  const read: Mutable = { kept: [], words: [], filters: {}, notes: [], open: null };
  for (let at = 0; at < pieces.length;) at += readPiece(read, pieces, at, collection, isDone, given);
  // A space that ends the text says that its last word is finished.
  const end = /\s$/.test(given) && read.open === null ? " " : "";
  return {
    text: read.kept.join(" ") + (read.kept.length > 0 ? end : ""),
    words: read.words.join(" ") + (read.words.length > 0 ? end : ""),
    filters: read.filters,
    notes: read.notes,
    open: read.open,
  };
}

type Mutable = { kept: string[]; words: string[]; filters: Partial<Filters>; notes: string[]; open: ReadFields["open"] };

/** Reads the piece at `at` and says how many pieces it took: a name may have several words. */
function readPiece(read: Mutable, pieces: readonly string[], at: number, collection: Collection, isDone: boolean, given: string): number {
  const text = pieces[at] ?? "";
  const [, word, rest = ""] = asField.exec(text) ?? [];
  const name = word?.toLowerCase();
  if (name === undefined || !isField(name)) {
    if (name !== undefined && rest !== "" && !/\p{N}$/u.test(word ?? "")) read.notes.push(unknownField(name));
    read.kept.push(text);
    read.words.push(text);
    return 1;
  }
  const field = searchFields[name];
  const isQuoted = /^[“"]/.test(rest);
  const isClosed = isQuoted && rest.length > 1 && /[”"]$/.test(rest);
  const first = rest.replaceAll(/[“”"]/g, "");
  const taken = isQuoted || first === "" ? 1 : longestName(field.read, pieces, at, first, collection);
  const value = [first, ...pieces.slice(at + 1, at + taken)].join(" ");
  const isLast = at + taken >= pieces.length;
  // A word from a list ends at a space; a name may go on.
  const mayGoOn = isLast && !isClosed && (field.words === null && !/^\d/.test(value) ? true : !/\s$/.test(given));
  if (mayGoOn && !isDone) {
    read.open = { field: name, value, typed: pieces.slice(at).join(" ") };
    return taken;
  }
  const filters = value === "" ? null : field.read(field.words === null ? value : value.toLowerCase(), collection);
  if (filters !== null) read.filters = { ...read.filters, ...addFilters({ ...noFilters, ...read.filters }, filters) };
  else {
    read.notes.push(value === "" ? `${name}: ${field.asks}; nothing follows it yet.` : `${name}: ${field.wrong(value)}`);
    read.kept.push(...pieces.slice(at, at + taken));
  }
  return taken;
}

/** How many pieces make the longest name that the collection knows, from one on. */
function longestName(
  reads: (value: string, collection: Collection) => Partial<Filters> | null,
  pieces: readonly string[],
  at: number,
  first: string,
  collection: Collection,
): number {
  let taken = 1;
  for (let more = 2; more <= 6 && at + more <= pieces.length; more++) {
    const name = [first, ...pieces.slice(at + 1, at + more)].join(" ");
    if (name.slice(first.length).includes(":")) break;
    if (reads(name, collection) !== null) taken = more;
  }
  return taken;
}

const unknownField = (name: string): string =>
  `There is no field “${name}:”, so it was looked for as words. The fields are ${fieldNames.map((one) => `${one}:`).join(" ")}`;

/** The filters with more of them: lists grow, a date takes the place of the one before. */
export function addFilters(filters: Filters, more: Partial<Filters>): Filters {
  const joined = Object.entries(more).map(([key, value]) => {
    const before = filters[key as keyof Filters];
    return [key, Array.isArray(value) && Array.isArray(before) ? [...new Set([...before, ...value])] : (value ?? before)];
  });
  return { ...filters, ...(Object.fromEntries(joined) as Partial<Filters>) };
}
