import type { NameAt } from "./name-at.ts";
import { posAt, wordAt, type Words } from "./read-words.ts";

/** What people do who are about to speak: "Dan Iver agreed. “It is ugly,” he said." */
const turns =
  /^(?:agreed|agrees|disagreed|disagrees|concurred|demurred|nodded|nods|laughed|laughs|chuckled|smiled|smiles|grinned|shrugged|shrugs|sighed|scoffed|snorted|winced|bristled|objected|echoed|replied|responded|retorted|countered)$/;
/** "… was blunter." */
const moods =
  /^(?:was|is|sounded|sounds|remained|seemed) (?:(?:more|less|even|equally|far|just as|not|no|also|too) ?)*(?:blunt|blunter|kind|kinder|harsh|harsher|cautious|sceptical|skeptical|unmoved|unconvinced|unimpressed|unrepentant|defiant|adamant|angry|angrier|scathing|dismissive|diplomatic|forgiving|charitable|sure|certain|convinced|optimistic|upbeat|hopeful|gloomier|sanguine) ?[.:]/;
const moodWords = 6;
const longestAside = 12; // tokens between commas or in brackets behind the name

/** Whether who is named takes the turn to speak: what somebody behind "he" says is then theirs, and not the last speaker's. */
export function takesTurn(words: Words, { name, whole, quotation, possessive }: NameAt): boolean {
  if (quotation >= 0 || possessive) return false;
  // "Her deputy, Tom Raikes, agreed": the comma behind the name is the second.
  const isAside = wordAt(words, whole.from - 1) === "," && wordAt(words, name.to) === ",";
  let at = isAside ? name.to + 1 : afterAside(words, name.to);
  while (posAt(words, at) === "ADV") at++;
  const next = words.lower.slice(at, at + moodWords).join(" ");
  return turns.test(wordAt(words, at)) || moods.test(next);
}

/** The token behind what stands in brackets or between commas at `at`. */
function afterAside(words: Words, at: number): number {
  const closes = { "(": ")", ",": "," }[wordAt(words, at)];
  if (closes === undefined) return at;
  for (let end = at + 1; end < at + longestAside; end++) if (wordAt(words, end) === closes) return end + 1;
  return at;
}
