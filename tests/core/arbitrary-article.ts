import * as fc from "fast-check";

const people = [
  "Ana Ruiz",
  "Mayor Bo Lind",
  "Siobhán O’Neill",
  "Ruiz",
  "she",
  "They",
  "that official",
  "the Harbour Board",
  "HB",
  "critics",
];
const unnamed = [
  "a senior official, speaking anonymously to avoid reprisals,",
  "two people briefed on the plan",
  "A spokesman for the Harbour Board",
];
const cues = [
  "said",
  "told Radio Nord",
  "according to",
  "has dismissed",
  "asked",
  "warned that",
  "reported",
  "worry",
  "will say",
  "says:",
  "was told",
];
const words = [
  "the quay stays shut",
  "“a cudgel”",
  "No.",
  "in 2031",
  "25 of 40 boats",
  "this request",
  "who left",
  "not",
  "but",
  "and",
  "that",
  "it",
  "is",
];
const marks = ["“", "”", '"', "'", "''", "``", "‘", "’", "«", "»", "„", ",", ".", "?", "—", "(", ")", ":", "…"];
const odd = [
  "👨‍👩‍👧",
  "e\u0301",
  "\u200b",
  "\u00a0",
  "\u202e",
  "\ud800",
  "\udc00",
  "שלום",
  "İ",
  "ﬁ",
  "\u00ad",
  "\ufeff",
  "\u0000",
  "\u2028",
  "가",
];
const breaks = ["\n", "\n\n", "\r\n", "\n“"];

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...people, ...unnamed) },
  { weight: 6, arbitrary: fc.constantFrom(...cues) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 2, arbitrary: fc.constantFrom(...breaks) },
);
const clause = fc.constantFrom(
  "“The quay stays shut,” Ana Ruiz told Radio Nord.",
  '"We won\'t go," said Mayor Bo Lind, a Unionist. "Not today."',
  "“If they lose they can say, ‘It’s because of you,’” the official said.",
  "The HB, or Harbour Board, rejected Ruiz's plan, reported Radio Nord.",
  'A Unionist official, who requested anonymity to avoid reprisals, suggested the plan could be used as "a cudgel" in May.',
  "That official suggested the plan could be used as a “cudgel” in May, he said.",
  "According to a report by the Harbour Board, 25 of 40 boats sank.",
  'Lind has dismissed these concerns as "silly," arguing that boats are old.',
);

/** The text of an article put together from what quotations are made of, whole and in pieces, with odd characters and unbalanced marks. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.oneof({ weight: 5, arbitrary: fragment }, { weight: 2, arbitrary: clause }), fc.constantFrom(" ", " ", " ", "", "\n")),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(""));
