import type { NameAt } from "./name-at.ts";
import { posAt, wordAt, type Words } from "./read-words.ts";

/** What people do who are about to speak: "Dan Iver agreed. “It is ugly,” he said." */
const turns =
  /^(?:agreed|agrees|disagreed|disagrees|concurred|demurred|nodded|nods|laughed|laughs|chuckled|smiled|smiles|grinned|shrugged|shrugs|sighed|scoffed|snorted|winced|bristled|objected|echoed|replied|responded|retorted|countered)$/;
const longestAside = 12; // tokens between commas or in brackets behind the name

/** Whether who is named takes the turn to speak: what somebody behind "he" says is then theirs, and not the last speaker's. */
export function takesTurn(words: Words, { name, quotation, possessive }: NameAt): boolean {
  if (quotation >= 0 || possessive) return false;
  let at = afterAside(words, name.to);
  while (posAt(words, at) === "ADV") at++;
  return turns.test(wordAt(words, at));
}

/** The token behind what stands in brackets or between commas at `at`. */
function afterAside(words: Words, at: number): number {
  const closes = { "(": ")", ",": "," }[wordAt(words, at)];
  if (closes === undefined) return at;
  for (let end = at + 1; end < at + longestAside; end++) if (wordAt(words, end) === closes) return end + 1;
  return at;
}
