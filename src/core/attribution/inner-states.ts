/**
 * Words that make a cue no speech: attitudes, feelings, perception, thought, evasion. "Was sure", "loves" and "watched" say what goes on in somebody,
 * not what they said; "did not respond" says that they said nothing. Stems; each stands for its forms.
 */
const states = {
  attitudes: "lov hat dislik enjoy trust distrust respect admir resent oppos prefer favor favour",
  feelings:
    "sure certain clear convinced confident frustrated angry worried concerned skeptical sceptical hopeful optimistic pessimistic aware unaware afraid proud happy unhappy glad disappointed excited surprised shocked upset eager willing reluctant determined committed unsure uncertain unknown interested curious impressed furious anxious nervous tired open",
  perception: "watch look hear listen notic witness",
  evasions: "promot duck dodg avoid ignor",
  thought: "contemplat wonder ponder mull weigh reckon figur mean",
} as const;

const innerState = new RegExp(`\\b(?:${Object.values(states).join(" ").split(" ").join("|")})(?:e|s|es|ed|ing|d|t|ting|led|ling)?\\b`, "i");
const silence = /(?:\b(?:not|never)\b|n[’']t\b).*\b(?:respond|repl|answer|return|be reached\b)/i;

/** Whether the cue tells of nothing but silence: "did not respond", "has not returned a call seeking", "could not be reached". */
export const tellsOfSilence = (cue: string): boolean => silence.test(cue);

/** Whether the cue tells of a state and not of speech. A content in quotation marks is speech all the same. */
export const tellsOfState = (cue: string, quoted: boolean): boolean =>
  (innerState.test(cue) && !quoted && !heardInCourt.test(cue)) || tellsOfSilence(cue);

/** What a court has heard, somebody has said there. */
const heardInCourt = /\b(?:court|jury|inquest|inquiry|tribunal|hearing)\b.* heard$/i;

/** Whether the cue tells of a deed: "have signed the pact" shows what somebody holds with, but nobody says or thinks anything there. */
export const tellsOfDeed = (cue: string): boolean => /\b(?:sign|vot|fund|pa[iy]|buil|sen[dt])(?:e|s|es|ed|ing|d|t)?\b/i.test(cue);
