import type { Gender } from "./titles.ts";

/** What a pronoun says of the one it stands for. */
export type Pronoun = { readonly number: "one" | "many"; readonly gender: Gender | "thing" | null };

/** Personal pronouns of the third person, and their possessive and reflexive forms. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...["he", "him", "his", "himself"].map((word) => [word, { number: "one", gender: "male" }] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, { number: "one", gender: "female" }] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, { number: "many", gender: null }] as const),
  ...["it", "its", "itself"].map((word) => [word, { number: "one", gender: "thing" }] as const),
]);

/** Pronouns of the speaker: inside a quotation they are its speaker's, outside the author's. */
export const firstPerson: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);
export const speakersWe: ReadonlySet<string> = new Set(["we", "us", "our", "ours", "ourselves", "you", "your", "yours"]);
export const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose"]);
