import { ownValue } from "../../text/own-value.ts";

/** Parties by the words that nobody takes for anything else, in lower case: "a Republican" is an affiliation and "GOP" the same one. */
const plainWords: Readonly<Record<string, string>> = {
  republican: "Republican",
  republicans: "Republican",
  gop: "Republican",
  democrat: "Democratic",
  democrats: "Democratic",
  democratic: "Democratic",
  libertarian: "Libertarian",
  libertarians: "Libertarian",
  labour: "Labour",
  labourite: "Labour",
  tory: "Conservative",
  tories: "Conservative",
};

/** Parties by words that mean one with a capital only: "a Green", not "a green roof". */
const capitalWords: Readonly<Record<string, string>> = {
  Conservative: "Conservative",
  Conservatives: "Conservative",
  Liberal: "Liberal",
  Liberals: "Liberal",
  Green: "Green",
  Greens: "Green",
  Socialist: "Socialist",
  Socialists: "Socialist",
  Communist: "Communist",
  Communists: "Communist",
  Independent: "independent",
  independent: "independent",
};

const kindsOfDemocrats = "(?:Social|Christian|Liberal|Free)";
const capitals = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;

/** The words of a party in a text. */
export const partyPattern = new RegExp(
  `\\b(?:${kindsOfDemocrats} Democrat(?:ic|s)?|GOP|${Object.keys(plainWords).map(capitals).join("|")}|${Object.keys(capitalWords).join("|")})\\b`,
);

const democrats = new RegExp(`^(${kindsOfDemocrats}) Democrat`);

/** The party that one word as written, or "Social Democrat", means; `undefined` for none. */
export const partyOf = (written: string): string | undefined => {
  const kind = democrats.exec(written)?.[1];
  if (kind !== undefined) return `${kind} Democratic`;
  return ownValue(plainWords, written.toLowerCase()) ?? ownValue(capitalWords, written);
};

/** The first party that the words name, or the one of a tag such as "R-S.C."; `null` for none. */
export function partyIn(words: string): string | null {
  const tag = /^([RDI])(?:-|$)/.exec(words)?.[1];
  const written = partyPattern.exec(words)?.[0];
  return (written === undefined ? tagged[tag ?? ""] : partyOf(written)) ?? null;
}

const tagged: Readonly<Record<string, string>> = { R: "Republican", D: "Democratic", I: "independent" };

/** Somebody of a party, as it stands in front of a name: "Republican Joni Marsh". "The Independent" is a newspaper more often. */
export const isPartyMember = (written: string): boolean =>
  partyOf(written) !== undefined && !/^(?:GOP|Democratic|Labour|Independent)$|s$/i.test(written);
