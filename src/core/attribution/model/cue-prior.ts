/** How often a stem was seen, and how often as part of a cue. */
export type CueCount = { readonly cues: number; readonly seen: number };

const rare = 3; // seen less often than this, a share means nothing
const shares = [0.003, 0.015, 0.05, 0.12, 0.25, 0.4, 0.55, 0.75]; // bounds of the buckets: P(cue | stem), counted on the training articles

/** Buckets: 0 never seen, 1 rare, then one for each share. */
export const cuePriorSize = shares.length + 3;

/** The bucket of a stem. */
export function cueBucket({ cues, seen }: CueCount): number {
  if (seen <= 0) return 0;
  if (seen < rare) return 1;
  return 2 + shares.filter((bound) => cues / seen >= bound).length;
}
