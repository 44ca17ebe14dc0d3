const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\n\s*|\s*,\s*/));

/** Words that make a run of capitals an organisation. */
export const organisationWords: ReadonlySet<string> = list(`
  department, board, association, center, centre, university, college, school, schools, committee, subcommittee, institute, institution, alliance, federation, bureau, office, council,
  union, house, senate, congress, parliament, court, commission, agency, authority, administration, campaign, party, foundation, group, inc, inc., corp, corp., corporation, company, co.,
  llc, ltd, ltd., bank, club, society, league, fund, network, news, times, post, journal, tribune, herald, chronicle, gazette, press, magazine, radio, television, project, coalition, caucus, conference, church, ministry,
  guard, army, navy, force, corps, police, service, services, command, taskforce, team, pac, trust, partners, partnership, associates, hospital, clinic, laboratory, laboratories, museum, library, society, brigade, brotherhood, teamsters,
  organization, organisation, initiative, forum, exchange, airlines, airways, motors, industries, enterprises, holdings, systems, technologies, solutions, media, pictures, studios, entertainment, records, observatory, academy, chamber, cabinet, legislature, assembly, secretariat, treasury, tribunal, registry, archives, transition, movement, front, workers, teachers, veterans, nations, firm, consulting, strategies, research, polling, polls, opinion, cooperative, embassy, consulate, mission, delegation, cathedral, diocese, archdiocese, synagogue, mosque, airport, port, district, precinct, rovers, wanderers, athletic, aerospace, pharma, pharmaceuticals, biotech, railway, railways, ferries, shipping, logistics, ventures, zoo, inspectorate,
  capital, securities, investments, insurance, telecom, brewery, foods, petroleum, mining, ledger, echo, examiner, bulletin, courier, sentinel, dispatch, observer, telegraph, inquirer, mercury
`);

/** Organisation words that a name goes on from: "Board of Elections", "Center for Public Opinion Research", "Alliance to Reclaim Our Schools". */
export const openingWords: ReadonlySet<string> = list(`
  department, board, association, center, centre, university, college, school, committee, institute, institution, alliance, federation, bureau, office, council, union, house, court, commission, agency,
  authority, foundation, society, league, fund, network, coalition, caucus, conference, church, ministry, bank, organization, organisation, chamber, project, campaign, brotherhood, academy, ministers, citizens, americans, friends, daughters, sons, women, mothers, doctors, physicians, lawyers, league, partnership, confederation, voice, voices, voters, students, committee, joint, museum, library, archdiocese, diocese, embassy, secretary
`);

/** Common nouns that name a body, for "the campaign", "the agency", "Clinton's team". */
export const bodyNouns: ReadonlySet<string> = list(`
  campaign, administration, department, agency, committee, subcommittee, commission, council, court, chamber, company, firm, corporation, bank, party, government, ministry, alliance, coalition, organization, organisation,
  association, union, university, college, school, team, camp, office, board, bureau, network, newspaper, paper, magazine, outlet, website, journal, station, channel, publication, club, church, foundation, institute, center, centre, league, federation, group, think-tank, tank,
  staff, congress, senate, house, parliament, legislature, cabinet, military, army, police, embassy, regime, state, city, county, nation, country, kremlin, treasury, establishment, headquarters, transition, panel, jury, authority, hospital, airline, manufacturer, retailer, chain, carrier, nonprofit, charity, pac, caucus, commune, district, consulate, watchdog, regulator, zoo, museum, inspectorate
`);

/** Nouns that stand before a firm's or a charity's name: "ferry operator TarnLine". */
export const businessNouns: ReadonlySet<string> = list(`
  company, firm, maker, manufacturer, bookmaker, carmaker, automaker, drugmaker, chipmaker, operator, giant, startup, start-up, retailer, supermarket,
  insurer, airline, carrier, charity, nonprofit, non-profit, brand, chain, bank, lender, utility, conglomerate, multinational, broadcaster, newspaper, magazine, website, watchdog, regulator
`);

/** Head nouns of a political staff that one article uses for one body. */
export const campaignNouns: ReadonlySet<string> = list("campaign, team, camp, operation, organization, headquarters");

/** Government departments and agencies, with the short forms that stand for them. First the full name. */
export const knownBodies: readonly (readonly string[])[] = [
  ["Justice Department", "Department of Justice", "DOJ", "Justice"],
  ["State Department", "Department of State", "State"],
  ["Defense Department", "Department of Defense", "DOD", "Pentagon"],
  ["Treasury Department", "Department of the Treasury", "Treasury"],
  ["Department of Homeland Security", "Homeland Security Department", "DHS", "Homeland Security"],
  ["Department of Health and Human Services", "HHS"],
  ["Department of Education", "Education Department"],
  ["Department of Energy", "Energy Department", "DOE"],
  ["Department of Labor", "Labor Department"],
  ["Department of Veterans Affairs", "Veterans Affairs Department", "VA"],
  ["Federal Bureau of Investigation", "FBI", "Bureau"],
  ["Central Intelligence Agency", "CIA"],
  ["National Security Agency", "NSA"],
  ["Environmental Protection Agency", "EPA"],
  ["Internal Revenue Service", "IRS"],
  ["Immigration and Customs Enforcement", "ICE"],
  ["Securities and Exchange Commission", "SEC"],
  ["Federal Election Commission", "FEC"],
  ["Food and Drug Administration", "FDA"],
  ["Centers for Disease Control and Prevention", "CDC"],
  ["Democratic National Committee", "DNC"],
  ["Republican National Committee", "RNC"],
  ["National Rifle Association", "NRA"],
  ["American Civil Liberties Union", "ACLU"],
  ["United Nations", "UN", "U.N."],
  ["European Union", "EU", "E.U."],
  ["World Health Organization", "WHO"],
  ["North Atlantic Treaty Organization", "NATO"],
  ["Associated Press", "AP"],
  ["New York Times", "Times", "NYT"],
  ["Washington Post", "Post", "WaPo"],
  ["Wall Street Journal", "Journal", "WSJ"],
  ["Los Angeles Times", "Times"],
  ["Boston Globe", "Globe"],
  ["Chicago Tribune", "Tribune"],
  ["Miami Herald", "Herald"],
  ["Huffington Post", "HuffPost"],
];

/** News outlets and agencies. */
export const outlets: ReadonlySet<string> = list(`
  cnn, nbc, abc, cbs, npr, pbs, bbc, fox, msnbc, cnbc, c-span, univision, telemundo, abc news, nbc news, cbs news, fox news, fox news channel, fox business, sky news, bloomberg, bloomberg news, bloomberg politics, reuters,
  associated press, ap, the associated press, agence france-presse, afp, politico, axios, vox, buzzfeed, buzzfeed news, breitbart, breitbart news, slate, salon, the hill, roll call, mother jones, national review, the nation, the atlantic, the new yorker,
  new york times, washington post, wall street journal, usa today, los angeles times, chicago tribune, boston globe, boston herald, miami herald, new york post, new york daily news, daily news, daily mail, the guardian, guardian, the telegraph, the independent, the economist, financial times,
  time, time magazine, newsweek, huffington post, huffpost, the daily beast, daily beast, daily caller, vanity fair, cosmopolitan, rolling stone, esquire, people magazine, gq, fortune, forbes, business insider, quartz, vice news, the intercept, propublica, realclearpolitics, fivethirtyeight, mcclatchy, univision, yahoo news, the des moines register, des moines register,
  tampa bay times, dallas morning news, houston chronicle, san francisco chronicle, philadelphia inquirer, denver post, detroit free press, detroit news, star tribune, seattle times, arizona republic, las vegas review-journal, new hampshire union leader, union leader, the times, the post, al jazeera, der spiegel, le monde, kyodo news, xinhua, tass, interfax, ria novosti, nhk, dpa, press association, wired, bild, new yorker, atlantic
`);

/** Acronyms and capital words that are no organisation. */
export const noBodies: ReadonlySet<string> = list(`
  us, u.s., usa, u.s.a., uk, u.k., gop, tv, dc, d.c., am, pm, a.m., p.m., id, ids, ok, hiv, aids, lgbt, lgbtq, dna, q, a, q&a, pdf, ceo, cfo, coo, iq, ii, iii, iv, vip, jr, sr, phd, ph.d., md, m.d., gdp, fyi, faq, suv, dvd, cd, pr, it, tpp, nafta, isis, isil, daca, ny, la, nyc, l.a., n.h., s.c., n.c., covid, covid-19, usb, gps, diy, pc, ap-norc, potus, scotus, et, est, edt, pst, gmt, i, x, ar-15, city, united, town, county
`);
