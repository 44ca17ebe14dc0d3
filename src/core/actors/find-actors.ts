import type { ArticleActors, ArticleDocument, SpeakerLink } from "../model/actor.ts";
import type { ArticleText } from "../model/article.ts";
import type { Attribution, Grade } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { carrySpeakers } from "./carry-speakers.ts";
import { actorsOf, type Cast } from "./cast.ts";
import { findActs } from "./find-acts.ts";
import { findAddressees } from "./find-addressees.ts";
import { findMayBe } from "./find-may-be.ts";
import { findNames } from "./find-names.ts";
import { findTerms } from "./find-terms.ts";
import { gatherHolders } from "./office-holders.ts";
import { keepActors } from "./keep-actors.ts";
import { nameLater } from "./name-later.ts";
import { nameAddressees, nameSources } from "./name-sources.ts";
import { placeRoles, readRoles } from "./read-roles.ts";
import { rangeOf, readWords, spanOf, type Words } from "./read-words.ts";
import type { Found, Reader } from "./reader.ts";
import { resolveNames } from "./resolve-names.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

/** Who is who in one article, and who each attribution's speaker is. */
export function findActors(text: ArticleText, quotations: readonly Quotation[], attributions: readonly Attribution[]): ArticleActors {
  const words = readWords(text, quotations);
  const reader = openReader(words, attributions);
  const found = carrySpeakers(reader, attributions, quotations, nameLater(reader, attributions, resolveSpeakers(reader, attributions)));
  findTerms(reader);
  placeRoles(reader.cast, reader.bodySpans);
  const addressees = findAddressees(reader, attributions);
  const all: ArticleActors = {
    actors: actorsOf(reader.cast),
    documents: reader.documents.map(({ name, mentions }): ArticleDocument => ({
      name,
      mentions: mentions.toSorted((a, b) => a.start - b.start),
    })),
    speakers: found.map((one, index) => speakerLink(one, index, attributions[index])),
    addressees,
    mayBe: findMayBe(reader, attributions, found),
    acts: findActs(reader),
  };
  return keepActors(all);
}

/** The reader at the article's beginning: names found and gathered, roles read. */
function openReader(words: Words, attributions: readonly Attribution[]): Reader {
  const cast: Cast = { members: [] };
  const rangesOf = (spans: readonly (Span | null)[]) => spans.flatMap((span) => (span === null ? [] : [rangeOf(words, span)]));
  const sources = rangesOf(attributions.map(({ sourceSpan }) => sourceSpan));
  const told = rangesOf(attributions.map(({ addressee }) => addressee));
  const names = nameAddressees(words, nameSources(words, findNames(words, sources), sources), told);
  const resolved = resolveNames(words, names, cast);
  readRoles(words, resolved);
  const bodySpans = resolved.flatMap(({ at, members: [member] }) =>
    member?.kind === "organization" ? [{ ...spanOf(words, at.name), member }] : [],
  );
  placeRoles(cast, bodySpans);
  return {
    words,
    cast,
    names: names.filter((_, index) => names[index]?.sort !== "other" || (resolved[index]?.members.length ?? 0) > 0),
    resolved: new Map(resolved.map((one) => [one.at, one])),
    holders: gatherHolders(cast),
    recents: [],
    documents: [],
    bodies: new Map(),
    described: [],
    strangers: new Map(),
    joints: [],
    bodySpans,
  };
}

const order: readonly Grade[] = ["stated", "likely", "open"];

/** The weaker of span and speaker. A floating quotation is open only until a speaker is carried to it: its marks are sure. */
function weakerOf(found: Found, of: Attribution | undefined): Grade {
  if (of === undefined || (of.sourceSpan === null && of.cue.length === 0 && of.nested === null)) return found.grade;
  return order.indexOf(found.grade) < order.indexOf(of.grade) ? of.grade : found.grade;
}

function speakerLink(found: Found, attribution: number, of: Attribution | undefined): SpeakerLink {
  const imagined = of?.nested?.as === "imagined";
  const both = weakerOf(found, of);
  const open = both === "open" || imagined;
  return {
    attribution,
    actors: open ? [] : found.members.map(({ index }) => index),
    document: open ? null : found.document,
    author: !open && found.author,
    voice: open ? null : found.voice,
    grade: open ? "open" : both,
    rule: found.rule,
    antecedent: found.antecedent,
    because: imagined ? ["The words are imagined: they are put in somebody's mouth."] : found.because,
    candidates: (open ? [...found.members, ...found.candidates] : []).map(({ index }) => index),
  };
}
