import { fold } from "../text/fold.ts";

// Titles and such stand before many names.
const titles =
  /^(?:the|a|an|mr|mrs|ms|miss|dr|sen|senator|rep|representative|gov|governor|president|mayor|judge|sir|lady|lord|secretary|justice|general|officer|professor|prof|he|she|they|it|we|i|you|his|her|their|our|who|that|this)$/;

/** The words by which a speaker is named, folded: those with a capital, titles left out. Empty for "he" and for "two officials". */
export const speakerWords = (speaker: string): ReadonlySet<string> =>
  new Set((speaker.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map((word) => fold(word).text).filter((word) => !titles.test(word)));
