/**
 * What can be a reason to check a claim, and how much each weighs when claims are ranked: a number says most, then what is done or was, then
 * comparisons, law, causes, as the evidence for ranking in debate sentences has them.
 */
export const checkReasons = {
  "It gives a number": 3,
  "It tells of something done": 2,
  "It compares, or claims a record": 2,
  "It speaks of law or of rules": 1,
  "It gives a cause": 1,
  "It rests on data or documents": 1,
  "It says how often or how much": 1,
} as const;

export type CheckReason = keyof typeof checkReasons;

const weights: ReadonlyMap<string, number> = new Map(Object.entries(checkReasons));

/** The weight of a reason as a claim keeps it, "It gives a number: “25”."; 0 for one that no rule here gives. */
export const weightOfReason = (words: string): number => weights.get(words.split(":")[0] ?? words) ?? 0;
