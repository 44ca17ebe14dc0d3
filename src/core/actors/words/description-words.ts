const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\n\s*|\s*,\s*/));

/** Nouns of a document, study or poll: it speaks for itself, and an attribution starts at it. */
export const documentNouns: ReadonlySet<string> = list(`
  report, reports, poll, polls, polling, survey, surveys, study, studies, letter, memo, memorandum, lawsuit, suit, complaint, filing, filings, document, documents, email, emails, e-mail, e-mails, message, messages, statement, transcript, transcripts, article, articles, story, piece, column,
  editorial, op-ed, feature, post, tweet, tweets, website, site, page, webpage, blog, ad, ads, advertisement, commercial, flier, flyer, leaflet, brochure, pamphlet, law, laws, bill, statute, ordinance, rule, rules, bylaws, by-laws, regulation, regulations, guideline, guidelines, platform, plan, proposal,
  resolution, treaty, contract, constitution, amendment, order, ruling, decision, opinion, verdict, indictment, affidavit, warrant, subpoena, petition, motion, brief, testimony, data, statistics, figures, numbers, records, record, returns, biography, bio, book, memoir, manifesto, analysis, average, averages, count, counts,
  estimate, estimates, projection, projections, forecast, forecasts, index, census, audit, review, investigation, findings, research, paper, papers, magazine's, list, database, spreadsheet, chart, graphic, map, video, videos, footage, recording, audio, tape, tapes, caption, headline, sign, signs, banner, poster, placard, note, diary, journal, log, logs, manual, handbook, textbook, application, form, forms, license, certificate, cable, cables,
  dossier, batch, inquiry, probe, copy, copies, excerpt, excerpts, deposition, depositions, passage, passages, draft, drafts, fact-sheet, factsheet, release, communique, announcement, notice, agenda, minutes, schedule, script, speech, newsletter, summary, assessment, intelligence, evidence, results, model, models, simulation, ballot, questionnaire, interview, series, exchange, memos, letters, posting, tabulation, tally, chain, voicemail
`);

/** Nouns for somebody with inside knowledge: unnamed sources in the strict sense, one person. */
export const insiderNouns: ReadonlySet<string> = list(`
  official, source, aide, adviser, advisor, insider, staffer, operative, strategist, diplomat, ally, donor, fundraiser, confidant, associate, envoy, negotiator, investigator, informant, whistleblower, consultant, executive, employee, lawyer, attorney, friend, attendee, participant, delegate, bundler, staff-member, officer, agent, lawmaker, senator, congressman, congresswoman, representative, member, leader, counselor, colleague, backer, prosecutor, ambassador, minister, general, commander, analyst, veteran, banker, lobbyist, organizer, planner, supporter, republican, democrat, conservative, surrogate, worker, witness, doctor, nurse, physician, teacher, professor, expert, economist, historian, scholar, scientist, researcher, pollster, activist, judge, juror, clerk, manager, director, engineer, technician, driver, farmer, student, man, woman, person, somebody, someone, father, mother, parent, neighbor, neighbour, resident, voter, protester, demonstrator, critic, opponent, relative, cousin, classmate, boss, landlord, customer, bystander, soldier, marine, sailor, guard, detective, policeman, policewoman, reporter, journalist, editor, girl, boy, teenager, youth, victim, survivor, veteran, owner, businessman, businesswoman, caller, commenter, user, guest, passenger, patient, priest, pastor, figure, individual, one, hand, mechanic, waiter, waitress, bartender, analyst, chairman, chairwoman, principal, trader, investor, partner, hacker, candidate, politician, commissioner, councilman, mayor, governor, sheriff, deputy, firefighter, paramedic, superdelegate, immigrant, refugee, interpreter, tenant, spokesman, spokeswoman, spokesperson
`);

/** Plural nouns that, where they speak, are unnamed sources rather than a crowd. */
export const insiderPlurals: ReadonlySet<string> = list(`
  officials, sources, aides, advisers, advisors, insiders, staffers, operatives, strategists, diplomats, allies, confidants, associates, envoys, negotiators, investigators, informants, whistleblowers, staff-members, counselors, people, persons, lawyers, attorneys, friends, executives, officers, agents, backers, bundlers, attendees, participants, colleagues, commanders
`);

/** Words that set "people" and "friends" apart as insiders: they know something, or somebody. */
export const insideKnowledge =
  /\b(?:familiar|briefed|close|knowledge|involved|aware|who (?:have|has|had) (?:seen|spoken|talked|read|heard|been briefed)|with direct|with knowledge|who (?:attended|spoke|requested|asked not|declined|insisted)|in attendance|in the room)\b/;

/** Plural nouns of a crowd in general: never an unnamed source. */
export const crowdNouns: ReadonlySet<string> = list(`
  voters, critics, supporters, opponents, experts, analysts, observers, advocates, activists, residents, parents, students, teachers, workers, americans, republicans, democrats, conservatives, liberals, progressives, independents, people, women, men, families, immigrants, refugees, protesters, demonstrators, economists, historians, scholars, scientists, researchers, pollsters, pundits, commentators, journalists, reporters, candidates, politicians, lawmakers, senators, members, leaders, delegates, dozens, hundreds, thousands, millions, donors, investors, businesses, companies, groups, organizations, countries, states, nations, governments, prosecutors, police, respondents, others, many, some, few, most, several, all, both, everyone, everybody, nobody, somebody, anyone, kids, children, fans, followers, veterans, farmers, christians, muslims, evangelicals, catholics, doctors, lawyers, officials, millennials, owners, users, customers, consumers, taxpayers, citizens, neighbors, neighbours, percent, majority, minority, half, third, quarter, crowd, public, audience, community, world, folks, partisans, rivals, surrogates, colleagues, superdelegates, elites, media, press, movement, generation, opposition, lawmaker, negotiators, survivors, victims, witnesses, onlookers, bystanders
`);

/** Spokespersons: the open voice of whoever they speak for. */
export const voiceNouns: ReadonlySet<string> = list(
  "spokesman, spokeswoman, spokesperson, spokesmen, spokeswomen, spokespeople, spokespersons, representative, representatives, press-secretary",
);

/** Determiners of something new: "a", "another", "two" … */
export const newDeterminers: ReadonlySet<string> = list(
  "a, an, another, one, some, several, two, three, four, five, six, seven, eight, nine, ten, dozen, dozens, many, most, few, multiple, numerous, various, other, both, a.",
);

/** Determiners that go back to something known: "the", "that", "those" … */
export const knownDeterminers: ReadonlySet<string> = list("the, that, this, those, these, said");

/** Numbers and amounts that say how many unnamed speakers there are. */
export const countWords: ReadonlySet<string> = list(
  "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, dozens, scores, hundreds, thousands, several, multiple, some, many, few, numerous, couple, handful, half-dozen",
);

/** Words in front of a noun that say nothing of who it is. */
export const emptyModifiers: ReadonlySet<string> = list(
  "same, very, own, other, second, third, fourth, separate, different, new, additional, further, first",
);

/** Possessive pronouns with number and gender. */
export const possessives: ReadonlySet<string> = list("his, her, their, its, my, our, your");

/** Whether the word is one of the nouns above. */
export const isCommonNoun = (word: string): boolean =>
  documentNouns.has(word) || insiderNouns.has(word) || insiderPlurals.has(word) || crowdNouns.has(word) || voiceNouns.has(word);
