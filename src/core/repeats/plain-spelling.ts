/**
 * What American and British writers spell otherwise, each turned to one spelling of both; none of them makes two words one that a paper might write for each
 * other ("four" and "for", "filled" and "filed", "prise" and "prize").
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=s?$|ed$|ing$|al|ab|er|ful|ite|hood|less|y)/u, "or"], // labour, harbours, favourite
  [/(?<=\p{L}{3})is(?=(?:e[drs]?|ers|ing|ations?|ational)$)/u, "iz"], // organise; "wise" and "rise" have too few letters before
  [/(?<=\p{L}{2})ys(?=(?:e[drs]?|ing)$)/u, "yz"], // analyse
  [/(?<=\p{L}[tb])re(?=s?$)/u, "er"], // centre, fibres
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|ers?)$)/u, "l"], // cancelled, travelling
  [/(?<=\p{L}{2}(?:f|c|t))ence$/u, "ense"], // defence, licence, pretence
  [/(?<=\p{L}{2})ogue(?=s?$)/u, "og"], // dialogue
  [/^an?ae(?=s?th|m)/u, "ane"], // anaesthetic, anaemia
  [/(?<=^(?:p|orthop|encyclop))ae(?=d)/u, "e"], // paediatric
  [/^oe(?=s|d)/u, "e"], // oestrogen
  [/^foet/u, "fet"],
  [/^(program)me(?=s?$)/u, "$1"],
  [/^gr[ea]y/u, "gray"],
  [/^(?:tyre)(?=s?$)/u, "tire"],
  [/^storey(?=s?$)/u, "story"],
  [/^manoeuv/u, "maneuv"],
  [/^sceptic/u, "skeptic"],
  [/^plough/u, "plow"],
  [/(?<=^(?:among|amid))st$/u, ""],
  [/^whilst$/u, "while"],
];

/** Folded words as they are the same in American and in British spelling, run together: "per cent" is "percent", "half-time" is "halftime". */
export const plainSpelling = (keys: readonly string[]): string => keys.map(plainWord).join("");

const plainWord = (key: string): string => spellings.reduce((word, [pattern, plain]) => word.replace(pattern, plain), key);
