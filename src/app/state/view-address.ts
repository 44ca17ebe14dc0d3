import { strictnesses } from "../../core/graph/is-shown.ts";
import type { Span } from "../../core/model/span.ts";
import type { ActorId, ClaimId, NodeId, QuoteId, SourceId } from "../../core/model/ids.ts";
import {
  alteredValues,
  factValues,
  grades,
  isDate,
  lenses,
  lists,
  markKinds,
  noFilters,
  orders,
  parts,
  quoteTypes,
  speakerKinds,
  startView,
  type Filters,
  type Place,
  type View,
} from "./view.ts";

// A view and its address, `#/q/quote:post:5f3a?q=harbour`. Both ways are pure and neither ever throws:
// people edit addresses, mail programs break them, and later builds add parameters.

/** The view at an address: a hash, with or without its `#`. What it does not know it keeps in `rest`. */
export function parseView(hash: string): View {
  const [path = "", query = ""] = splitOnce(hash.replace(/^#?\/?/, ""), "?");
  const params = new URLSearchParams(query);
  const take = (key: string): string | null => {
    const value = params.get(key);
    params.delete(key);
    return value;
  };
  const outlets = [...new Set(params.getAll("outlet"))].filter((name) => name !== "");
  params.delete("outlet");
  const place = parsePlace(path, take);
  return {
    place,
    part: oneOf(parts, take("part")),
    query: take("q") ?? "",
    list: oneOf(lists, take("list")) ?? startView.list,
    order: oneOf(orders, take("order")) ?? startView.order,
    filters: { ...parseFilters(take), outlets },
    text: take("text"),
    lens: oneOf(lenses, take("lens")),
    focus: words(take("focus")).flatMap((id) => nodeId(id) ?? []),
    only: take("only") === "1",
    strictness: oneOf(strictnesses, take("sure")) ?? startView.strictness,
    beliefs: take("beliefs") === "1",
    drawAll: take("all") === "1",
    unmarked: someOf(markKinds, take("unmarked")),
    collection: take("c") || null,
    rest: [...params],
  };
}

/** The address of a view, beginning with `#/`. */
export function formatView(view: View): string {
  const params: (readonly [string, string])[] = [];
  const put = (key: string, value: string | null): void => {
    if (value !== null && value !== "") params.push([key, value]);
  };
  const path = formatPlace(view.place, put);
  put("part", view.part);
  put("q", view.query);
  put("list", view.list === startView.list ? null : view.list);
  put("order", view.order === startView.order ? null : view.order);
  put("speaker", view.filters.speakers.join(" "));
  put("kind", view.filters.kinds.join(" "));
  put("type", view.filters.types.join(" "));
  put("grade", view.filters.grades.join(" "));
  for (const outlet of view.filters.outlets) put("outlet", outlet);
  put("about", view.filters.about.join(" "));
  put("altered", view.filters.altered.join(" "));
  put("fact", view.filters.facts.join(" "));
  put("from", view.filters.from);
  put("to", view.filters.to);
  put("text", view.text);
  put("lens", view.lens);
  put("focus", view.focus.join(" "));
  put("only", view.only ? "1" : null);
  put("sure", view.strictness === startView.strictness ? null : view.strictness);
  put("beliefs", view.beliefs ? "1" : null);
  put("all", view.drawAll ? "1" : null);
  put("unmarked", view.unmarked.join(" "));
  put("c", view.collection);
  const query = [...params, ...view.rest].map(([key, value]) => `${escaped(key)}=${escaped(value)}`).join("&");
  return `#/${path}${query === "" ? "" : `?${query}`}`;
}

type Take = (key: string) => string | null;
type Put = (key: string, value: string | null) => void;

function parsePlace(path: string, take: Take): Place {
  const [noun = "", rest = ""] = splitOnce(path.replace(/\/+$/, ""), "/");
  const id = unescaped(rest);
  switch (noun) {
    case "":
      return { at: "home" };
    case "search":
    case "unnamed":
    case "about":
    case "check":
      if (id === "") return { at: noun };
      break;
    case "review":
      if (id === "") return { at: "review", item: take("item") || null };
      break;
    case "compare":
      if (id === "") return { at: "compare", of: words(take("of")).flatMap((one) => nodeId(one) ?? []) };
      break;
    case "net":
      if (id === "") return { at: "network", selected: nodeId(take("sel")) };
      break;
    case "q":
      if (isQuote(id)) return { at: "quote", id };
      break;
    case "a":
      if (isActor(id)) return { at: "actor", id };
      break;
    case "c":
      if (isClaim(id)) return { at: "claim", id };
      break;
    case "s":
      if (isSource(id)) return { at: "source", id };
      break;
    case "r":
      if (id !== "") return { at: "article", id, quote: quoteId(take("at")), words: span(take("words")) };
  }
  return { at: "nowhere", path };
}

function formatPlace(place: Place, put: Put): string {
  switch (place.at) {
    case "home":
      return "";
    case "quote":
      return `q/${escaped(place.id)}`;
    case "actor":
      return `a/${escaped(place.id)}`;
    case "claim":
      return `c/${escaped(place.id)}`;
    case "source":
      return `s/${escaped(place.id)}`;
    case "article":
      put("at", place.quote);
      put("words", place.words && `${place.words.start}-${place.words.end}`);
      return `r/${escaped(place.id)}`;
    case "network":
      put("sel", place.selected);
      return "net";
    case "review":
      put("item", place.item);
      return "review";
    case "compare":
      put("of", place.of.join(" "));
      return "compare";
    case "nowhere":
      return place.path;
    default:
      return place.at;
  }
}

function parseFilters(take: Take): Filters {
  return {
    ...noFilters,
    speakers: words(take("speaker")).filter(isActor),
    kinds: someOf(speakerKinds, take("kind")),
    types: someOf(quoteTypes, take("type")),
    grades: someOf(grades, take("grade")),
    about: words(take("about")).filter(isActor),
    altered: someOf(alteredValues, take("altered")),
    facts: someOf(factValues, take("fact")),
    from: date(take("from")),
    to: date(take("to")),
  };
}

const isQuote = (id: string): id is QuoteId => id.startsWith("quote:");
const isActor = (id: string): id is ActorId => id.startsWith("actor:");
const isClaim = (id: string): id is ClaimId => id.startsWith("claim:");
const isSource = (id: string): id is SourceId => id.startsWith("source:");
const quoteId = (id: string | null): QuoteId | null => (id !== null && isQuote(id) ? id : null);
const nodeId = (id: string | null): NodeId | null =>
  id !== null && (isQuote(id) || isActor(id) || isClaim(id) || isSource(id)) ? id : null;

/** A year, a month or a day; anything else is none. */
const date = (text: string | null): string | null => (text !== null && isDate(text) ? text : null);

function span(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "") ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

const words = (list: string | null): string[] => [...new Set((list ?? "").split(/\s+/).filter((word) => word !== ""))];
const oneOf = <T extends string>(all: readonly T[], word: string | null): T | null => all.find((one) => one === word) ?? null;
const someOf = <T extends string>(all: readonly T[], list: string | null): T[] => {
  const given = new Set(words(list));
  return all.filter((one) => given.has(one));
};

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g; // encodeURIComponent throws on these

// Ids are made of letters, digits and these; left as they are, an address can be read aloud.
const escaped = (text: string): string =>
  encodeURIComponent(text.replace(loneSurrogate, "\uFFFD"))
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%20", "+")
    .replaceAll("'", "%27");

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text; // a stray % in an address somebody typed
  }
}
