/** By code unit, which no locale changes: the same records come in the same order everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts records by id. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
