/** What a title or office says of the one who bears it. */
export type Gender = "male" | "female";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\n\s*|\s*,\s*/));

/** Forms of address and the gender that they show. */
export const genderedTitles: ReadonlyMap<string, Gender> = new Map([
  ...[
    "mr.",
    "mr",
    "sir",
    "lord",
    "king",
    "prince",
    "pope",
    "father",
    "brother",
    "congressman",
    "councilman",
    "alderman",
    "selectman",
    "assemblyman",
  ].map((word) => [word, "male"] as const),
  ...[
    "mrs.",
    "mrs",
    "ms.",
    "ms",
    "miss",
    "dame",
    "lady",
    "queen",
    "princess",
    "sister",
    "congresswoman",
    "councilwoman",
    "alderwoman",
    "selectwoman",
    "assemblywoman",
  ].map((word) => [word, "female"] as const),
]);

/** Abbreviated titles, and the noun that a later description uses. */
export const titleNouns: Readonly<Record<string, string>> = {
  "sen.": "senator",
  sen: "senator",
  "sens.": "senator",
  "rep.": "representative",
  rep: "representative",
  "reps.": "representative",
  "gov.": "governor",
  gov: "governor",
  "lt.": "lieutenant",
  "gen.": "general",
  "col.": "colonel",
  "maj.": "major",
  "capt.": "captain",
  "sgt.": "sergeant",
  "adm.": "admiral",
  "cmdr.": "commander",
  "dr.": "doctor",
  dr: "doctor",
  "prof.": "professor",
  "rev.": "reverend",
  rev: "reverend",
  revd: "reverend",
  "det.": "detective",
  det: "detective",
  "insp.": "inspector",
  insp: "inspector",
  "supt.": "superintendent",
  supt: "superintendent",
  sgt: "sergeant",
  pc: "constable",
  dci: "inspector",
  cllr: "councillor",
  cllrs: "councillor",
  "cllr.": "councillor",
  "ald.": "alderman",
  "atty.": "attorney",
  "hon.": "judge",
};

/** Nouns that mean the same office in a later description. */
export const sameOffice: readonly (readonly string[])[] = [
  ["chair", "chairman", "chairwoman", "chairperson"],
  ["spokesman", "spokeswoman", "spokesperson"],
  ["representative", "congressman", "congresswoman", "lawmaker"],
  ["senator", "lawmaker"],
  ["adviser", "advisor"],
  ["nominee", "candidate", "contender", "hopeful"],
  ["lawyer", "attorney"],
  ["officer", "policeman", "policewoman"],
  ["priest", "pastor", "reverend", "minister"],
  ["ceo", "chief executive"],
  ["councilman", "councilwoman", "councilmember"],
  ["boss", "head", "chief", "director", "leader"],
  ["businessman", "mogul", "tycoon", "billionaire"],
];

/** Titles of more than one word that stand before a name; a word before "of" takes the words behind it along. */
export const longTitles: ReadonlySet<string> = list(`
  vice president, prime minister, attorney general, deputy attorney general, secretary of state, secretary of defense, secretary of the treasury,
  chief of staff, lieutenant governor, lt. gov., chief executive, chief justice, majority leader, minority leader, majority whip, minority whip,
  house speaker, secretary general, secretary-general, solicitor general, surgeon general, inspector general, police chief, fire chief,
  district attorney, state senator, state sen., state representative, state rep., city councilman, city council member, first lady, press secretary,
  campaign manager, communications director, executive director, managing director, vice chair, vice chairman, speaker of the house,
  director of national intelligence, commander in chief, secretary of homeland security, secretary of education, secretary of labor,
  secretary of commerce, secretary of energy, secretary of agriculture, commissioner of elections, foreign minister, defense minister,
  finance minister, interior minister, chief minister, leader of opposition, leader of the opposition, opposition leader, deputy speaker,
  general secretary, chief constable, chief economist, chief scientist, chief forecaster, chief reporter, editor in chief, auditor general, comptroller general, poet laureate, chief operating officer
`);

/** Titles and roles of one word that stand before a name. */
export const titleWords: ReadonlySet<string> = list(`
  mr., mr, mrs., mrs, ms., ms, miss, dr., dr, sir, dame, lord, lady, madam, king, queen, prince, princess, pope, father, brother, sister, saint,
  sen., sen, sens., senator, senators, rep., rep, reps., representative, congressman, congresswoman, gov., gov, governor, president, mayor, judge,
  justice, secretary, ambassador, general, gen., col., colonel, maj., major, capt., captain, sgt., sergeant, lt., lieutenant, adm., admiral, cmdr.,
  commander, officer, detective, det., det, ch, sheriff, deputy, chief, constable, inspector, insp., insp, superintendent, supt., supt, pc, dci, sgt, mp, mps, mla, mlas, msp, mep, meps, magistrate, headteacher, headmaster, headmistress, registrar, warden, ranger, trooper, corporal, cpl., brigadier, hon., cllrs, messrs, messrs., marshal, prof., professor, rev., rev, revd, rt, hon, reverend, canon, vicar, pastor,
  baroness, viscount, duchess, bishop, archbishop, cardinal, rabbi, imam, sheikh, ayatollah, deacon, chairman, chairwoman, chairperson, chair, co-chair, co-chairman, co-chairwoman, speaker, minister,
  premier, chancellor, commissioner, councilman, councilwoman, councilmember, councillor, councilor, cllr, cllr., alderman, ald.,
  alderwoman, selectman, selectwoman, supervisor, undersheriff, undersecretary, trustee, ombudsman, envoy, chaplain, coroner, taoiseach, assemblyman, assemblywoman, delegate, director,
  spokesman, spokeswoman, spokesperson, strategist, adviser, advisor, manager, candidate, nominee, contender, leader, whip, editor, reporter, correspondent,
  columnist, host, anchor, anchorman, moderator, journalist, blogger, author, novelist, poet, coach, captain, co-founder, founder, ceo, cfo, coo, boss, owner,
  executive, economist, analyst, historian, scientist, researcher, biologist, physicist, psychologist, sociologist, statistician, pollster, demographer, epidemiologist, engineer,
  actor, actress, singer, comedian, rapper, musician, producer, filmmaker, artist, billionaire, millionaire, businessman, businesswoman, mogul, tycoon, magnate,
  investor, banker, financier, attorney, lawyer, prosecutor, solicitor, counsel, consultant, operative, aide, staffer, activist, organizer, organiser, advocate, lobbyist, fundraiser,
  treasurer, comptroller, auditor, clerk, principal, teacher, nurse, doctor, physician, surgeon, student, farmer, trucker, veteran, resident, voter, neighbor, neighbour, witness, survivor, victim, passenger, pensioner,
  dictator, emperor, frontrunner, front-runner, rival, hopeful, incumbent, challenger, lawmaker, legislator, politician, surrogate, supporter, donor, provost, dean, superdelegate,
  wife, husband, son, daughter, father, mother, mum, mom, dad, gran, granny, grandma, grandpa, girlfriend, boyfriend, stepmother, stepfather, stepson, stepdaughter, ex-wife, ex-husband, sister, brother, uncle, aunt, cousin, grandfather, grandmother, grandson, granddaughter, nephew, niece, widow, fiancee, friend, mate, ally, attendee, conservative, liberal, progressive, evangelist, televangelist, theologian, legend, star, expert, scholar, fellow, associate, partner, guru, veep, czar
`);

/** Offices and ways of life that papers use in turn with the name of somebody well known, without ever saying that he has them. */
export const publicOffices: ReadonlySet<string> = list(`
  senator, governor, president, congressman, congresswoman, representative, lawmaker, mayor, chancellor, premier, minister, justice, lady, nominee, candidate,
  contender, hopeful, front-runner, frontrunner, mogul, tycoon, magnate, billionaire, businessman, businesswoman, republican, democrat, leader, pontiff, pope, king, queen
`);

/** Trades and posts that stand in small letters before a name ("harbour pilot Bo Lin"); in capitals many of them are part of one. */
const trades: ReadonlySet<string> = list(`
  head, pilot, baker, butcher, grocer, barber, florist, gardener, builder, architect, designer, photographer, translator, interpreter, librarian, archivist,
  curator, chef, cook, waiter, waitress, bartender, plumber, electrician, carpenter, welder, mechanic, miner, sailor, skipper, fisherman, soldier, firefighter,
  paramedic, midwife, dentist, pharmacist, veterinarian, driver, trader, broker, shopkeeper, landlord, tenant, landowner, rancher, winemaker, brewer, trainer,
  chemist, geologist, astronomer, mathematician, philosopher, anthropologist, oceanographer, meteorologist, ecologist, archaeologist, criminologist, linguist,
  colleague, comrade, classmate, roommate, flatmate, teammate, co-worker, coworker, opponent, predecessor, successor, assistant, intern, volunteer, campaigner,
  commuter, motorist, cyclist, shopper, customer, client, patient, visitor, tourist, guest, fan, caller, villager, islander, pensioner,
  retiree, parent, pupil, inmate, prisoner, caretaker, cleaner, janitor, porter, cashier, carer, caregiver, bystander, onlooker, protester, demonstrator, migrant,
  refugee, parishioner, worshipper, monk, nun, diver, angler, deckhand, docker, stevedore, longshoreman, lifeguard, goalkeeper, striker, defender, midfielder,
  winger, footballer, cricketer, golfer, jockey, boxer, swimmer, referee, umpire, forecaster, critic, developer, bookmaker, publisher, publicist, sculptor, playwright, photojournalist, backbencher, bargeman, ferryman, foreman
`);

/** Whether the word, in small letters, says what somebody is: an office, a role or a trade; the last part of a compound counts. */
export const isRoleNoun = (word: string): boolean => titleWords.has(word) || titleWords.has(word.replace(/^.*-/, "")) || trades.has(word);
