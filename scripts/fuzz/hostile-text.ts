// What people and machines put into articles, and what an attacker would.
const hostile = [
  "<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "javascript:alert(1)", "]]>", "&lt;", "${x}", "{{x}}", "__proto__", "constructor",
  "\u202e", "\u2066", "\u200b", "\ufeff", "\u0000", "\ud83d", "\udc00", "😀", "👩‍👧", "e\u0301", "İ", "ß", "\r\n", "\r", "\n\n", "\t", "\u2028",
  "---", "...", "- ", ": ", "title: ", "published: 2031-13-01", "&a [*a]", "*a", "!!js/function", "|", ">", "[[[[[[[[", "{{{{{{{{", '"', "'", "“", "”", "‘", "’", "''", "%", "#", "\\", "/",
  "0", "-1", "1e999", "null", "true", "NaN",
] as const; // prettier-ignore

const plain = [
  "The mayor of Pellmoor, Ida Falk,", "said", "“We will not pay,”", "told the Pellmoor Echo", "according to two officials", "she", "he said.", "The council",
  "denied that", "the ferry would close", "“a cudgel”", "in May.", "“No,”", "asked for anonymity", "because", "critics warned", "300 people", "\n\n",
  "A spokesman for the Norland Transport Board", "did not answer.", "“They can say, ‘See, it is because of us,’” Reeve added.", "who", "the report found", ".", ",",
] as const; // prettier-ignore

const pick = (list: readonly string[], next: () => number): string => list[Math.floor(next() * list.length)] ?? "";

const joined = (count: number, next: () => number, share: number): string =>
  Array.from({ length: count }, () => pick(next() < share ? hostile : plain, next)).join(next() < 0.8 ? " " : "");

/** A text of up to 40 pieces, most of them made to break a reader. */
export const hostileText = (next: () => number): string => joined(1 + Math.floor(next() * 40), next, 0.8);

/** An article that reads like news, with some hostile pieces in it. */
export const plainText = (next: () => number): string =>
  `The council of Pellmoor met on Tuesday and said that the ferry would close. ${joined(5 + Math.floor(next() * 80), next, next() * 0.4)}`;
