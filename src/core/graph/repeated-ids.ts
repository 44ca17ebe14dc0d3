/**
 * The ids of nodes, or of edges, that an earlier one has too. Records are written in the order of their ids, which one look at each neighbour tells; a set of 180,000 long ids
 * takes as long as to read all their evidence.
 */
export function repeatedIds<I extends string>(records: readonly { readonly id: I }[]): readonly I[] {
  if (records.every(({ id }, at) => at === 0 || (records[at - 1]?.id ?? "") < id)) return [];
  const seen = new Set<string>();
  return records.flatMap(({ id }) => (seen.size < seen.add(id).size ? [] : [id]));
}
