/** Whether a name's word tells a son from a father of the same name. */
export const isNameSuffix = (word: string): boolean => /^(?:jr\.?|sr\.?|ii|iii|iv)$/i.test(word);
