/** Words without the signs that turn the direction of what follows them: with these a headline can be made to read as another (Unicode TR 36). */
export const withoutTurns = (words: string): string => words.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
