import { compareText } from "../model/compare.ts";
import type { IdLock, MovedId } from "../model/id-lock.ts";
import type { ArticleId } from "../model/ids.ts";
import { uniqueIds } from "./content-ids.ts";
import { foldedWords } from "../text/folded-words.ts";
import { articleMarks, findRenames, renamedPlaces } from "./follow-renames.ts";
import { groupBy } from "./group-by.ts";
import { hash } from "./hash.ts";
import { grows, lostOwnIds, ownIds } from "./own-ids.ts";
import { renameNodes } from "./rename-nodes.ts";
import type { GraphNode, GraphRecords } from "./schema.ts";
import { whyGone } from "./why-gone.ts";

/** A graph whose ids hold on, and the lock for the next build. */
export type KeptIds = { readonly records: GraphRecords; readonly lock: IdLock };

export const noLock: IdLock = { version: 1, ids: {}, moved: [] };

/**
 * Gives the claims, and the actors that articles share, the ids that they had before: one that is made from some of the same places is the same, however it
 * has grown. Ids of quotes and of what one article has to itself come from content alone. An id that nothing has any more is listed under `moved` with
 * where its places went. An article whose file was renamed is the same article: what grows keeps its id, and what it had to itself leads to its new name.
 */
export function keepIds(records: GraphRecords, given: IdLock): KeptIds {
  const marks = articleMarks(records.nodes);
  const renames = findRenames(marks, given.marks ?? {});
  const lock = { ...given, ids: renamedPlaces(given.ids, renames) };
  const growing = records.nodes.filter(grows).map((node) => ({ id: node.id as string, places: placesOf(node) }));
  const names = chooseNames(growing, lock);
  const kept = renameNodes(records, new Map([...names].filter(([id, name]) => id !== name)));
  const places = Object.fromEntries(
    growing.map((node) => [names.get(node.id) ?? node.id, node.places] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const own = ownIds(kept.nodes);
  const here = new Set<string>(kept.nodes.map(({ id }) => id));
  const moved = movedIds(
    here,
    [...movedGrowing(places, lock, (article) => Object.hasOwn(marks, article)), ...lostOwnIds(own, lock, renames)],
    lock,
  );
  return { records: moved.length === 0 ? kept : { ...kept, moved }, lock: { version: 1, ids: places, own, marks, moved } };
}

/** Where a node's words stand, without offsets, which any edit would change: for an actor the fullest words of each article. */
function placesOf(node: GraphNode): readonly string[] {
  const byArticle = groupBy(node.evidence, ({ source }) => source);
  const telling =
    node.kind === "claim"
      ? node.evidence
      : [...byArticle.values()].flatMap((all) => all.toSorted((a, b) => b.exact.length - a.exact.length).slice(0, 1));
  const places = telling.map(({ source, exact }) => `${source.slice("source:".length)}:${hash(foldedWords(exact)).slice(0, 8)}`);
  return [...new Set(places)].toSorted();
}

type Growing = { readonly id: string; readonly places: readonly string[] };

/** The name each node goes by: the locked id it shares most places with, which nobody with more has; else its own. */
function chooseNames(growing: readonly Growing[], lock: IdLock): ReadonlyMap<string, string> {
  const owners = groupBy(
    Object.entries(lock.ids).flatMap(([id, places]) => places.map((place) => ({ id, place }))),
    ({ place }) => place,
  );
  const offers = growing.flatMap((node) => {
    const shared = groupBy(
      node.places.flatMap((place) => owners.get(place) ?? []),
      ({ id }) => id,
    );
    return [...shared]
      .filter(([id]) => kindOf(id) === kindOf(node.id))
      .map(([locked, places]) => ({ node: node.id, locked, shared: places.length }));
  });
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { node, locked } of offers.toSorted(
    (a, b) =>
      b.shared - a.shared ||
      Number(b.node === b.locked) - Number(a.node === a.locked) ||
      compareText(a.node, b.node) ||
      compareText(a.locked, b.locked),
  )) {
    if (names.has(node) || taken.has(locked)) continue;
    names.set(node, locked);
    taken.add(locked);
  }
  const unique = uniqueIds();
  for (const id of taken) unique(id);
  for (const { id } of growing) if (!names.has(id)) names.set(id, unique(id));
  return names;
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));

/** What became of the locked ids of growing things that nothing has any more. */
function movedGrowing(places: IdLock["ids"], lock: IdLock, isHere: (article: ArticleId) => boolean): readonly MovedId[] {
  const owners = groupBy(
    Object.entries(places).flatMap(([id, all]) => all.map((place) => ({ id, place }))),
    ({ place }) => place,
  );
  return Object.entries(lock.ids)
    .filter(([id]) => !Object.hasOwn(places, id))
    .map(([id, all]): MovedId => {
      const to = [...new Set(all.flatMap((place) => (owners.get(place) ?? []).map((owner) => owner.id)))].toSorted();
      return { id, to, because: reasonFor(to, all, isHere) };
    });
}

/** The ids that are no more: those lost now, with the last build that had them, and those of the builds before. Sorted. */
function movedIds(here: ReadonlySet<string>, lost: readonly MovedId[], lock: IdLock): readonly MovedId[] {
  const until = lock.build === undefined ? {} : { until: lock.build.number };
  const before = lock.moved.filter(({ id }) => !here.has(id)).map((one) => followed(one, lost));
  const all = new Map([...before, ...lost.map((one) => ({ ...one, ...until }))].map((one) => [one.id, one]));
  return [...all.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function reasonFor(to: readonly string[], places: readonly string[], isHere: (article: ArticleId) => boolean): string {
  if (to.length === 1) return "It was found to be one with this.";
  if (to.length > 1) return "It was found to be several.";
  return whyGone([...new Set(places.map((place) => place.slice(0, place.lastIndexOf(":"))))], isHere);
}

/** A move whose goal has moved on goes where that went. */
function followed(move: MovedId, lost: readonly MovedId[]): MovedId {
  const to = [...new Set(move.to.flatMap((id) => lost.find((one) => one.id === id)?.to ?? [id]))];
  const onward = move.to.map((id) => lost.find((one) => one.id === id)).find((one) => one !== undefined && one.to.length === 0);
  return { ...move, to, because: to.length === 0 && onward !== undefined ? onward.because : move.because };
}
