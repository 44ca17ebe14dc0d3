import type { Given, UnnamedFacts } from "../model/actor.ts";
import type { Span } from "../model/span.ts";
import { countWords, isCommonNoun } from "./words/description-words.ts";
import { partyPattern } from "./words/parties.ts";
import { isRoleNoun } from "./words/titles.ts";

/** What the article's own description of an unnamed actor says: how described, affiliation, closeness, how many. Reason and terms stand elsewhere. */
export function factsOf(text: string, phrase: Span): UnnamedFacts {
  const words = text.slice(phrase.start, phrase.end);
  const part = (match: RegExpExecArray | null, group = 0): Given => {
    const found = match?.[group];
    if (match === null || found === undefined) return null;
    const start = phrase.start + match.index + match[0].indexOf(found);
    return { span: { start, end: start + found.length }, words: found };
  };
  return {
    described: { span: { start: phrase.start, end: phrase.end }, words },
    affiliation: part(affiliation(words)),
    closeness: part(closenessWords.exec(words)),
    count: part(countIn(words)),
    reason: null,
    terms: null,
  };
}

const closenessWords =
  /\b(?:familiar with|briefed (?:on|about|by)|close to|with (?:direct |first-?hand )?knowledge of|knowledgeable about|involved (?:in|with)|aware of|privy to|who (?:has|have|had|was|were|is|are|attended|oversaw|saw|worked|participated|took part|heard|helped|knows?|spoke|advises?|identified)\b)[^,;.]*/;

const bodyWords =
  /\b(?:(?:(?:city|county|town|village|state|school|port|harbou?r|ferry) )?(?:council|board|authority|company|agency|commission|ministry|embassy|airline|bank|university)|law[- ]enforcement|intelligence|administration|military|defense|campaign|congressional|government|diplomatic|security|White House|Pentagon|State|Justice|Treasury|party|industry|union|Senate|House|hospital|police|state|federal|city|county)\b/;

/** A party; a name in capitals before the noun or behind "at", "in", "with"; a word for a body. */
function affiliation(words: string): RegExpExecArray | null {
  const named = /(?<=^|\s)((?:\p{Lu}[\p{L}.&-]*)(?:(?: (?:of|for|and|the|on))* \p{Lu}[\p{L}.&-]*)*)(?=[\s’']|$)/u.exec(
    words.replace(
      /^(?:The|A|An|One|Some|Several|Two|Three|Four|Many|Another|Senior|Former|Current|Top|Other|Multiple|That|Those|His|Her|Their|Its|Our)\b/,
      (word) => word.toLowerCase(),
    ),
  );
  const isBody = named !== null && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\b/.test(named[0]) && !isWordForPeople(named[0]);
  const company = bodyPhrase.exec(words);
  return company ?? partyPattern.exec(words) ?? (isBody ? named : null) ?? bodyWords.exec(words);
}

/** "Sources", "MP": a capital that the sentence gives, or an office. */
const isWordForPeople = (name: string): boolean => isCommonNoun(name.toLowerCase()) || isRoleNoun(name.toLowerCase());

const bodyPhrase =
  /\b(?:\p{Lu}[\p{L}.&-]*(?:['’]s)? )+(?:Department|Committee|campaign|administration|Bureau|Agency|Commission|Council)\b/u;

function countIn(words: string): RegExpExecArray | null {
  const match = /^(?:(?:at least|about|nearly|more than|roughly|some|these|those|the|all|only|just) )?(\S+)/i.exec(words);
  const first = match?.[1]?.toLowerCase() ?? "";
  if (match === null || match[1] === undefined || !(countWords.has(first) || /^\d[\d,]*$/.test(first))) return null;
  return match;
}

const named = "(?:named|identified|quoted(?: by name)?)";

/** Words that say on what terms somebody spoke. */
export const termsPattern = new RegExp(
  [
    "(?:only )?on (?:the )?conditions? (?:of (?:\\p{L}+ )?anonymity|(?:that )?(?:he|she|they|their names?|his name|her name|(?:he|she|they) would) not be (?:named|identified|used|quoted))",
    "(?:speak|speaks|speaking|spoke|spoken|talk|talking|talked) anonymously",
    "(?:request(?:s|ed|ing)?|sought|seeking|demand(?:ed|ing)|insist(?:ed|ing) (?:on|upon)|ask(?:ed|ing) for|(?:was |were )?granted|under|given|on|promised) anonymity",
    `(?:declin|refus|ask|request|want|wish|prefer|choos)(?:e?d|red|ing|es)?(?: for| that)? (?:to remain (?:anonymous|unnamed)|not to be ${named}|to not be ${named}|(?:his|her|their) names? not be (?:used|published|printed)|to be ${named})`,
    `(?:did not|didn['’]t|do not|does not|who would not|would not|not wish(?:ing)?|not want(?:ing)?) (?:want )?(?:to be ${named}|be ${named}|to speak (?:on the record|publicly|openly))`,
    `insist(?:ed|ing) (?:on|upon) not being ${named}`,
    "(?:speak|speaking|spoke) (?:only )?on (?:deep )?background",
    "(?:not|n['’]t) (?:been )?authori[sz]ed to (?:speak|comment|discuss|talk)[^,.;]{0,60}",
    "(?:could|would|should) not be (?:named|identified)",
    "anonymously",
  ]
    .map((words) => `(?:${words})`)
    .join("|")
    .replace(/^/, "\\b(?:")
    .replace(/$/, ")\\b"),
  "giu",
);

/** The reason that follows the terms: "to avoid retaliation", "because he was not allowed to talk". */
const reasonBehind =
  /^[ ,]*(?:in order )?((?:to (?!be\b)[\p{L}]|because\b|for fear\b|out of (?:fear|concern)\b|fearing\b|citing\b|due to\b|given\b|as (?:he|she|they) (?:was|were|is|are)\b|since\b|so (?:as|that|he|she|they)\b|in order to\b|lest\b|while discussing\b|in discussing\b)[^.;”"—]*)/u;

/** Where the reason ends: at the comma that closes the clause, unless the sentence goes on in it. */
export function reasonAfter(text: string, end: number): Given {
  const match = reasonBehind.exec(text.slice(end, end + 300));
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = end + match[0].indexOf(words);
  const cut = cutAt(words).trimEnd();
  return { span: { start, end: start + cut.length }, words: cut };
}

function cutAt(words: string): string {
  const comma =
    /(?<!\b(?:was|were|is|are|been|be|he|she|they|has|have|had|who|and|or|to|not|it|we|i)) (?:said|says)\b|,(?: (?:said|says|told|added|that|and (?:who|said)|but|who|he|she|they|the|a|an|which|while|suggested|described|according|noted|argued|acknowledged|confirmed|warned)\b|$|\s*["“])/u.exec(
      words,
    );
  const line = /\n/.exec(words);
  const ends = [comma?.index, line?.index].filter((index) => index !== undefined);
  return ends.length > 0 ? words.slice(0, Math.min(...ends)) : words;
}
