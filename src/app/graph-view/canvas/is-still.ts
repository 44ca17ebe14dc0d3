/** Whether whoever reads has asked for less movement. */
export const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
