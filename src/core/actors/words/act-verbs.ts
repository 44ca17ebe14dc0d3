/** Verbs of what one actor does to another outside of speech, in the past form; the passive turns them round. */
export const actVerbs: ReadonlySet<string> = new Set(
  `sued asked rejected signed endorsed fired hired appointed nominated subpoenaed indicted charged arrested fined backed blocked banned met
  paid joined defeated beat investigated audited raided sanctioned pardoned dismissed suspended expelled invited summoned questioned interviewed
  replaced succeeded elected tapped named picked chose selected recruited ousted impeached acquitted convicted sentenced searched detained deported
  ordered petitioned lobbied funded bribed threatened attacked shot killed supported opposed challenged settled merged bought acquired sold
  blacklisted censured approved vetoed overruled overturned upheld denied granted awarded notified warned countersued deposed accused
  outlawed extradited released hacked monitored advised represented defended confronted thanked`
    .trim()
    .split(/\s+/),
);
