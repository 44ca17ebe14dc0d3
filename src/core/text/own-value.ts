/** What a table has under a word of an article. The word may be "constructor", which every object has without being asked. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
