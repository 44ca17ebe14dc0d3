import { fold } from "./fold.ts";

/** The words that two wordings share when only case, marks, spaces or punctuation differ. */
export const foldedWords = (words: string): string => (fold(words).text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** What two ways of writing an outlet's name share: "The Post", "post". */
export const outletKey = (name: string): string => foldedWords(name).replace(/^the /, "");
