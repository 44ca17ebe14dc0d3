/** Words too common to show that two wordings are one: function words and the commonest verbs. Folded; contractions split as `wordsIn` does. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does doing done down each
  else even ever every for from get gets getting go goes going gone got had has have having he her here hers herself him himself his how i
  i'd i'll i'm i've if in into is it it'd it'll its itself just know let like made make makes making many may me might mine more most much
  must my myself no nor not now of off on once one only or other our ours ourselves out over own people really said same say saying says
  shall she she'd she'll should so some such take than that that'll the their theirs them themselves then there these they they'd they'll
  they're they've thing things think this those through to too under until up upon us very want wants was way we we'd we'll we're we've well
  were what when where which while who whom whose why will with would yes yet you you'd you'll you're you've your yours yourself`.split(
    /\s+/,
  ),
);
