import type { Attribution } from "../model/attribution.ts";
import { introduce } from "./introduce.ts";
import { joinedParts } from "./join-parts.ts";
import { namesIn, readNounPhrase, readSource, type NounPhrase } from "./read-source.ts";
import { spanOf, textOf, wordAt, type Range } from "./read-words.ts";
import { found, nobody, type Found, type Reader } from "./reader.ts";
import { ownedBody } from "./resolve-bodies.ts";
import { isPlural, resolveMany } from "./resolve-many.ts";
import { resolveNamed } from "./resolve-named.ts";
import { notePronoun, resolvePronoun } from "./resolve-pronouns.ts";
import { resolveRole } from "./resolve-roles.ts";
import { documentNouns, insiderNouns, newDeterminers } from "./words/description-words.ts";
import { bodyNouns } from "./words/organisation-words.ts";
import { isRoleNoun } from "./words/titles.ts";

/**
 * "the Clinton campaign and DNC", "She and her aides", "Ruiz and his brother", "a pilot and an aide": every part is somebody; `null` where one
 * is not, for a quotation of two is not given to one of them.
 */
export function resolveJoint(reader: Reader, range: Range, attribution: Attribution): Found | null {
  const parts = joinedParts(reader.words, range, namesIn(reader.names, range));
  if (parts.length < 2) return null;
  const resolved: Found[] = [];
  const apart = parts.every(({ from }) => newDeterminers.has(wordAt(reader.words, from)));
  for (const part of parts) {
    const one = resolvePart(reader, part, attribution, apart || resolved.length > 0);
    if (one === null || one.grade === "open") return areTwoPeople(reader, parts) ? halfKnown(reader, range) : null;
    resolved.push(one);
  }
  const likely = resolved.some(({ grade }) => grade === "likely");
  const steps = resolved.filter(({ grade }) => grade === "likely").flatMap(({ because }) => because);
  const members = [...new Set(resolved.flatMap((part) => part.members))];
  return found(members, likely ? "likely" : "stated", "joint", [...steps, "The sentence names the speakers."]);
}

/** "the mayor and the governor": two people by their determiners, so that what holds for one is not said of both. */
function areTwoPeople({ words, names }: Reader, [first, ...others]: readonly Range[]): boolean {
  if (first === undefined || !others.some(({ from }) => /^(?:the|his|her)$/.test(wordAt(words, from)))) return false;
  const form = readSource(words, first, names);
  if (form.form !== "description") return form.form === "names" || form.form === "pronoun";
  const { determiner, core, head } = form.noun;
  return determiner === "known" && core.to === first.to && !isPlural(words, head) && !documentNouns.has(wordAt(words, head));
}

const halfKnown = ({ words }: Reader, range: Range): Found =>
  nobody("joint", `Of “${textOf(words, spanOf(words, range))}” the text does not tell who each is.`);

/** Who one of several joined parts is; `null` where it is nobody. Only `behind` another can it be his: "their friends and advisers" are one group. */
function resolvePart(reader: Reader, part: Range, attribution: Attribution, behind: boolean): Found | null {
  const form = readSource(reader.words, part, reader.names);
  if (form.form === "names") return resolveNamed(reader, form.names);
  if (form.form === "pronoun") {
    const resolved = resolvePronoun(reader, form.at);
    notePronoun(reader, form.at, resolved, true);
    return resolved;
  }
  if (form.form !== "description") return null;
  if (behind && form.noun.named !== null) return resolveNamed(reader, [form.noun.named]);
  return (
    bodyPart(reader, form.noun, part) ?? (behind ? (ownPart(reader, part, attribution) ?? newPart(reader, form.noun, attribution)) : null)
  );
}

/** "the Clinton campaign". */
function bodyPart(reader: Reader, noun: NounPhrase, part: Range): Found | null {
  const body = noun.core.to >= part.to - 1 ? ownedBody(reader, noun.head) : null;
  return body === null ? null : found([body], "stated", "body", []);
}

/** Those who belong to the one named before them: "his aides", "her husband". */
function ownPart(reader: Reader, part: Range, attribution: Attribution): Found | null {
  if (!/^(?:his|her|their)$/.test(wordAt(reader.words, part.from))) return null;
  const noun = readNounPhrase(reader.words, part, namesIn(reader.names, part));
  return isPlural(reader.words, noun.head) ? resolveMany(reader, noun, attribution) : resolveRole(reader, noun);
}

/** Others whom the words only describe: "other officials", "an aide". Of "Ruiz and allies" nobody says whose they are. */
function newPart(reader: Reader, noun: NounPhrase, attribution: Attribution): Found | null {
  const head = wordAt(reader.words, noun.head);
  if (documentNouns.has(head) || bodyNouns.has(head) || noun.determiner === "none") return null;
  if (isPlural(reader.words, noun.head)) return resolveMany(reader, noun, attribution);
  return noun.determiner === "new" && (insiderNouns.has(head) || isRoleNoun(head)) ? introduce(reader, noun, "unnamed", false) : null;
}
