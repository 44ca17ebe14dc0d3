import type { SpeechAct } from "../model/attribution.ts";

/**
 * What may follow a cue verb as content, one letter each:
 * `t` a clause with *that*, *whether*, *how* …; `c` a clause without; `i` an infinitive; `n` a noun phrase; `o` somebody told or asked first,
 * then the content; `e` nothing, the content comes before; `p` the verb is passive ("is expected to"); `g` a gerund. A quotation may follow
 * or come before any of them. `+about` and the like: a particle or preposition that belongs to the cue, with its own letters after it.
 */
type Frames = string;

/** Verbs by what they do. Chosen by how often each was a cue in PolNeAR train (at least about half of the times in that frame). */
const speechVerbs: Readonly<Partial<Record<SpeechAct, Readonly<Record<string, Frames>>>>> = {
  says: {
    say: "tcngep",
    tell: "ocqetn",
    add: "tceq",
    state: "tcne",
    remark: "tce",
    mention: "nct",
    note: "tcne",
    explain: "tcne",
    recall: "ntcge",
    continue: "eq",
    comment: "+on:n e",
    talk: "+about:n",
    speak: "+about:n +of:n +out:n",
    discuss: "nt",
    describe: "n +as:n",
    call: "nq",
    refer: "+to:n",
    respond: "tce +to:n",
    reply: "tcen",
    answer: "te",
    reiterate: "nct",
    repeat: "ntq",
    remind: "otc",
    joke: "tce +about:n",
    recount: "nct",
    quip: "tce",
    observe: "te",
    express: "n",
    voice: "n",
    shout: "qe",
    yell: "qe",
    read: "q",
    chant: "qe",
    boast: "tce +of:n +about:n",
    brag: "tce +about:n",
    complain: "tce +about:n +of:n",
    lament: "ntce",
    muse: "tce",
    testify: "tce",
    stress: "ntce",
    emphasize: "ntce",
    emphasise: "ntce",
    highlight: "n",
    underscore: "nt",
    clarify: "tc",
    elaborate: "e",
    allude: "+to:n",
    cite: "nc",
    quote: "n",
    point: "+out:tcn +to:n",
    apologize: "+for:n",
    apologise: "+for:n",
    thank: "n",
    praise: "n",
    applaud: "n",
    laud: "n",
    hail: "n",
    tout: "n",
    characterize: "n",
    characterise: "n",
    portray: "n",
    liken: "n",
    compare: "n",
    label: "n",
    deem: "n",
    name: "n",
    detail: "n",
    outline: "n",
    interject: "e",
    volunteer: "te",
    counter: "tce",
    relate: "te",
    summarize: "tce",
    whisper: "qe",
    mutter: "qe",
  },
  writes: { write: "tcneq +in:n", tweet: "tcne", post: "tceq", email: "tce", text: "tceq", blog: "tce" },
  announces: {
    announce: "tcnei",
    declare: "tcne",
    proclaim: "tcne",
    reveal: "tcn",
    disclose: "tcn",
    unveil: "",
    introduce: "",
    propose: "nict",
    inform: "otc",
    issue: "",
  },
  claims: {
    claim: "tcnie",
    allege: "tce",
    assert: "tcne",
    contend: "tce",
    maintain: "tce",
    insist: "tce +on:n",
    accuse: "n",
    blame: "n",
    charge: "te",
    speculate: "tce",
    purport: "i",
  },
  confirms: { confirm: "tcn", acknowledge: "tcne", admit: "tcn", concede: "tcne", affirm: "tcn", verify: "t" },
  denies: { deny: "tcng", refute: "n" },
  disputes: {
    dispute: "n",
    dismiss: "n",
    reject: "n",
    criticize: "n",
    criticise: "n",
    denounce: "n",
    condemn: "n",
    blast: "n",
    slam: "n",
    attack: "n",
    mock: "n",
    decry: "n",
    deride: "n",
    rebuke: "n",
    rebut: "n",
    assail: "n",
    bemoan: "n",
    lambaste: "n",
    rail: "+against:n",
    disavow: "n",
    ridicule: "n",
    oppose: "n",
    object: "+to:n t",
    disagree: "+with:n",
    lash: "+out:n",
    challenge: "",
    protest: "t",
  },
  declines: { decline: "in", refuse: "in" },
  warns: { warn: "tceno +of:n +against:n +about:n", caution: "tceo +against:n", threaten: "in" },
  asks: { ask: "oitcqep +about:n +for:n +whether:n", request: "t", wonder: "tce", inquire: "t +about:n", plead: "n +with:o" },
  demands: {
    demand: "tnc",
    urge: "oi",
    call: "+for:n +on:o",
    order: "oi",
    implore: "oi",
    insist: "+on:n",
    press: "+for:n",
    push: "+for:n",
    advise: "oi",
    encourage: "oi",
    recommend: "tcng",
  },
  promises: { promise: "itcn", pledge: "itn", vow: "itcn", assure: "otc", swear: "it", guarantee: "t" },
  argues: { argue: "tcne +for:n +against:n", reason: "tce", advocate: "+for:n n", defend: "n", endorse: "n", champion: "n" },
  suggests: { suggest: "tcneg", hint: "tce +at:n", imply: "tcn", indicate: "tcne", signal: "tcn", propose: "tg", insinuate: "tc" },
  agrees: { agree: "tcie +with:n", concur: "te", echo: "n" },
  reports: { report: "tcneq", estimate: "tcne", calculate: "tce", show: "tcne", project: "tcn", list: "" },
  finds: { find: "tcqe", conclude: "tcne", determine: "t", rule: "te +out:n", discover: "t", learn: "t" },
  questions: { question: "nt", doubt: "tn" },
  corrects: { correct: "", retract: "n" },
};

/** Verbs of belief, intention and attitude: PolNeAR counts them as attributions, we mark them as no speech. */
const beliefVerbs: Readonly<Partial<Record<SpeechAct, Readonly<Record<string, Frames>>>>> = {
  believes: {
    think: "tce +of:n +about:n",
    believe: "tce +in:n",
    know: "tc",
    feel: "tc",
    see: "c",
    consider: "nt",
    view: "n",
    regard: "n",
    assume: "tc",
    suspect: "tc",
    remember: "tngce",
    recognize: "tn",
    recognise: "tn",
    realize: "tc",
    realise: "tc",
    understand: "t",
    guess: "tc",
    imagine: "tc",
    predict: "tcne",
    expect: "icpn",
    seem: "i +like:c",
    appear: "i",
    support: "n",
    prefer: "nit",
    favor: "n",
    favour: "n",
    blame: "n",
    forecast: "tcn",
    anticipate: "tcn",
    back: "",
    like: "",
  },
  intends: {
    want: "io",
    hope: "itc +for:n",
    plan: "i",
    intend: "i",
    seek: "i",
    decide: "it",
    aim: "i",
    wish: "itc",
    consider: "g",
    offer: "i",
    choose: "",
  },
  worries: { worry: "tce +about:n", fear: "tcn" },
};

/** Nouns that, with *that* or *of* after them, carry content: "the argument that …". Their possessor is the source. */
export const cueNouns: Readonly<Record<string, SpeechAct>> = {
  argument: "argues",
  claim: "claims",
  assertion: "claims",
  allegation: "claims",
  accusation: "claims",
  statement: "says",
  contention: "claims",
  belief: "believes",
  suggestion: "suggests",
  warning: "warns",
  promise: "promises",
  pledge: "promises",
  vow: "promises",
  hope: "intends",
  fear: "worries",
  concern: "worries",
  insistence: "claims",
  conclusion: "finds",
  admission: "confirms",
  announcement: "announces",
  view: "believes",
};

export type CueVerb = {
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly speech: boolean;
  readonly frames: string;
  readonly particles: Readonly<Record<string, string>>;
};
/** Any other verb: it can only stand beside a quotation that is set off from it by its marks (“…,” he croaked). */
export const unseenVerb: CueVerb = { lemma: "", act: "says", speech: true, frames: "q", particles: {} };
export type VerbForm = "base" | "s" | "past" | "ing";
export type CueForm = { readonly verbs: readonly CueVerb[]; readonly form: VerbForm };

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  read: ["read"],
  tell: ["told"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  think: ["thought"],
  know: ["knew", "known"],
  feel: ["felt"],
  see: ["saw", "seen"],
  understand: ["understood"],
  find: ["found"],
  show: ["showed", "shown"],
  learn: ["learned", "learnt"],
  seek: ["sought"],
  choose: ["chose", "chosen"],
  forecast: ["forecast"],
  deem: ["deemed"],
};
const doubled = /^(?:admit|concur|plan|slam|brag|quip|refer|blog|deter|prefer)$/;

function formsOf(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : doubled.test(lemma) ? lemma + lemma.at(-1) : lemma;
  const ies = /[^aeiou]y$/.test(lemma);
  const s = ies ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = irregular[lemma] ?? [ies ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  const ing = lemma.endsWith("ee") ? `${lemma}ing` : `${stem}ing`;
  return [[lemma, "base"], [s, "s"], [ing, "ing"], ...past.map((form) => [form, "past"] as const)];
}

function readFrames(frames: Frames): Pick<CueVerb, "frames" | "particles"> {
  const parts = frames.split(" ");
  const particles = parts.filter((part) => part.startsWith("+")).map((part) => part.slice(1).split(":") as [string, string]);
  return { frames: parts.find((part) => !part.startsWith("+")) ?? "", particles: Object.fromEntries(particles) };
}

/** Every form of every cue verb: "warned" -> warn. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const tables = [
    { table: speechVerbs, speech: true },
    { table: beliefVerbs, speech: false },
  ];
  for (const { table, speech } of tables)
    for (const [act, verbs] of Object.entries(table))
      for (const [lemma, frames] of Object.entries(verbs)) {
        const verb: CueVerb = { lemma, act: act as SpeechAct, speech, ...readFrames(frames) };
        for (const [form, kind] of formsOf(lemma)) forms.set(form, { form: kind, verbs: [...(forms.get(form)?.verbs ?? []), verb] });
      }
  return forms;
}
