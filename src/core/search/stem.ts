import lunr from "lunr";

/** The stem of a folded word (Porter 1980, as lunr has it). */
export const stem = (word: string): string => lunr.stemmer(new lunr.Token(word, {})).toString();
