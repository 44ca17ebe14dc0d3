/** Each list of `graph.json`, in its order, and what a line of it is called in the JSON Lines export. */
export const recordNames = {
  nodes: "node",
  edges: "edge",
  rates: "rate",
  issues: "issue",
  corrections: "correction",
  moved: "moved",
  reviews: "review",
} as const;

export type RecordList = keyof typeof recordNames;

// Object.keys of that table gives its keys.
export const recordLists = Object.keys(recordNames) as readonly RecordList[];
