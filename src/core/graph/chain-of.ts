import type { Grade, SpeechAct } from "../model/attribution.ts";
import type { Evidence } from "../model/evidence.ts";
import type { NodeId } from "../model/ids.ts";
import { inSentence } from "./label-of.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import type { ActorNode, QuoteNode, SourceNode } from "./schema.ts";
import { putsForward } from "./puts-forward.ts";
import { isChannel } from "./find-channels.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";

/** One step from the words to the reader. */
export type Hop = {
  readonly step: "words" | "speaker" | "told" | "account" | "article" | "outlet";
  /** What stands there, in plain words. */
  readonly label: string;
  /** What the step rests on, in a sentence. */
  readonly says: string;
  /** The node, or `null` for a gap: somebody or something that must be there and that the article does not give. */
  readonly node: NodeId | null;
  readonly gap: boolean;
  /** The attributing words, verbatim; `null` where there are none. */
  readonly words: string | null;
  /** `null` for a gap and for what needs no grade. */
  readonly grade: Grade | null;
  readonly evidence: readonly Evidence[];
};

/** How the words came to the reader: one sentence, and the hops it is made from. */
export type Chain = { readonly sentence: string; readonly hops: readonly Hop[] };

/** The way of a quote from its words by its speaker and the account it came through to the article and its outlet; gaps are hops too. */
export function chainOf(graph: SaysoGraph, quote: QuoteNode): Chain {
  const speakers = speakersOf(graph, quote.id);
  const hops = [
    wordsHop(quote),
    ...(quote.nested === null ? [] : [nestedHop(graph, quote, quote.nested)]),
    ...(quote.nested?.as === "imagined" ? [] : speakerHops(graph, quote, speakers)),
    ...(quote.nested?.as === "imagined" ? [] : heardHops(graph, quote, speakers)),
    articleHop(graph, quote),
    outletHop(graph, quote),
  ];
  return { sentence: toSentence(hops), hops };
}

function toSentence(hops: readonly Hop[]): string {
  const joined = hops
    .map(({ says }) => says)
    .filter((says) => says !== "")
    .join("; ");
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

const hop = (step: Hop["step"], label: string, says: string, rest: Partial<Hop> = {}): Hop => ({
  step,
  label,
  says,
  node: null,
  gap: false,
  words: null,
  grade: null,
  evidence: [],
  ...rest,
});

const wordsHop = (quote: QuoteNode): Hop =>
  hop("words", quote.content.map(({ exact }) => exact).join(" … "), "", { node: quote.id, evidence: quote.content });

function nestedHop(graph: SaysoGraph, quote: QuoteNode, nested: NonNullable<QuoteNode["nested"]>): Hop {
  const outer = graph.node(nested.inside, "quote");
  const by = outer === null ? [] : speakersOf(graph, outer.id);
  const whose = by.length === 0 ? "a quotation" : namesOf(by);
  const label = nested.as === "imagined" ? `Imagined by ${whose}` : `On the word of ${whose}`;
  const says =
    nested.as === "imagined"
      ? `nobody is said to have said this: ${whose} puts the words in somebody’s mouth`
      : `this is second-hand: it stands in what ${whose} said`;
  return hop("account", label, says, {
    node: nested.inside,
    grade: outer?.grade ?? null,
    evidence: outer?.evidence ?? [],
    words: wordsOf(quote.cue),
  });
}

function speakerHops(graph: SaysoGraph, quote: QuoteNode, speakers: readonly Speaker[]): readonly Hop[] {
  if (speakers.length === 0) return [noSpeaker(quote)];
  const told = graph.edgesFrom(quote.id, "addressed").map((edge) => tellingWords(graph, quote, edge));
  return speakers.map(({ speaker, said }, index) =>
    // Joint speakers are one part of the sentence, so only the last hop says it.
    hop("speaker", labelled(speaker, said), index < speakers.length - 1 ? "" : saying(quote, speakers, told), {
      node: speaker.id,
      words: said.cue === "" ? null : said.cue,
      grade: said.grade,
      evidence: said.evidence,
    }),
  );
}

const labelled = (speaker: ActorNode | SourceNode, said: EdgeOf<"said">): string =>
  said.voice === null ? inSentence(speaker) : `${said.voice.words} (for ${inSentence(speaker)})`;

/** Not resolved by us and not given by the article are two things. */
function noSpeaker(quote: QuoteNode): Hop {
  if (quote.sourceSpan !== null) {
    const words = quote.sourceSpan.exact;
    return hop("speaker", "Not resolved", `the article says “${words}”, and we could not tell who that is`, {
      gap: true,
      words,
      evidence: [quote.sourceSpan],
    });
  }
  if (quote.cue.length > 0)
    return hop("speaker", "Not given", "the article does not say who said it", {
      gap: true,
      words: wordsOf(quote.cue),
      evidence: quote.cue,
    });
  return hop("speaker", "Not resolved", "the words stand by themselves, and we could not tell who said them", {
    gap: true,
    evidence: quote.content,
  });
}

const verbs: Partial<Record<SpeechAct, string>> = {
  reports: "reported",
  writes: "wrote",
  asks: "asked",
  announces: "announced",
  finds: "found",
};

function saying(quote: QuoteNode, speakers: readonly Speaker[], told: readonly string[]): string {
  const who = namesOf(speakers);
  const likely = speakers.some(({ said }) => said.grade !== "stated") ? "likely " : "";
  if (!quote.speech) return `the article gives this as a belief or an intention of ${who}, not as speech`;
  const [first] = told;
  if (first !== undefined) return `${who} ${likely}${first}`;
  const cue = wordsOf(quote.cue);
  // Who rejects or questions a thing did not say it.
  if (verbs[quote.act] === undefined && cue !== null && !putsForward(quote))
    return `${who} ${speakers.length > 1 ? "are" : "is"} ${likely}reported here with “${cue}”`;
  return `${who} ${likely}${verbs[quote.act] ?? "said"} this`;
}

const namesOf = (speakers: readonly Speaker[]): string => speakers.map(({ speaker, said }) => labelled(speaker, said)).join(" and ");

/** Who was told, and through whose account the article has it; where it says neither, a gap that says so. */
function heardHops(graph: SaysoGraph, quote: QuoteNode, speakers: readonly Speaker[]): readonly Hop[] {
  const told = graph.edgesFrom(quote.id, "addressed").flatMap((edge) => toldHop(graph, quote, edge));
  const vias = graph.edgesFrom(quote.id, "via");
  const stated = vias.filter(({ grade }) => grade === "stated").flatMap((edge) => accountHop(graph, edge));
  const verb = told.length > 0 || stated.length > 0 ? [] : [hop("told", "Not said who heard it", unheard(quote, speakers), { gap: true })];
  const heard =
    told.length > 0 && stated.length === 0 && !toldItsOutlet(graph, quote)
      ? [hop("told", "Not said how the article has it", "the article does not say how it knows", { gap: true })]
      : [];
  const likely = vias.filter(({ grade }) => grade !== "stated").flatMap((edge) => likelyHop(graph, edge));
  return [...told, ...verb, ...heard, ...stated, ...likely];
}

/** Whether the words were told to the outlet that runs the article: then it knows them first-hand. */
function toldItsOutlet(graph: SaysoGraph, quote: QuoteNode): boolean {
  const outlets = new Set(graph.edgesTo(`source:${quote.article}`, "published").map(({ from }) => from));
  return graph.edgesFrom(quote.id, "addressed").some(({ to }) => outlets.has(to));
}

const unheard = (quote: QuoteNode, speakers: readonly Speaker[]): string => {
  const isAuthor = speakers.some(({ speaker }) => speaker.kind === "source" && speaker.source === "article");
  if (isAuthor) return "in the article’s own voice";
  return quote.speech ? "the article does not say who heard it" : "the article does not say how it knows";
};

function toldHop(graph: SaysoGraph, quote: QuoteNode, edge: EdgeOf<"addressed">): readonly Hop[] {
  const node = graph.node(edge.to, "actor");
  if (node === null) return [];
  const label = node.names[0] ?? "";
  return [hop("told", label, "", { node: node.id, words: tellingWords(graph, quote, edge), grade: edge.grade, evidence: edge.evidence })];
}

/** "told CNN", as the article has it; put together from cue and name where other words stand between them. */
function tellingWords(graph: SaysoGraph, quote: QuoteNode, edge: EdgeOf<"addressed">): string {
  const words = edge.evidence[0]?.exact ?? "";
  if (words.startsWith(quote.cue[0]?.exact ?? "") && words.length <= 60) return words;
  return `${wordsOf(quote.cue) ?? "told"} ${graph.node(edge.to, "actor")?.names[0] ?? ""}`;
}

function accountHop(graph: SaysoGraph, edge: EdgeOf<"via">): readonly Hop[] {
  const account = graph.node(edge.to, "source");
  if (account === null) return [];
  const says = accountWords(account, edge);
  return [
    hop("account", account.label, says, {
      node: account.id,
      gap: account.source === "gap",
      words: edge.words,
      grade: edge.grade,
      evidence: edge.evidence,
    }),
  ];
}

/** What somebody wrote or posted is shown by the article's words for it; it is not here to be read. */
function accountWords(account: SourceNode, { words }: EdgeOf<"via">): string {
  if (account.source === "gap") return "this article has it from a report that it does not name";
  if (isChannel(account.id)) return `the article says how it came (“${words}”); that is not in this collection`;
  if (account.source === "article") return `this article links to it beside the words (“${words}”): it is in this collection`;
  return `this article has it from ${account.outlet ?? account.label}`;
}

function likelyHop(graph: SaysoGraph, edge: EdgeOf<"via">): readonly Hop[] {
  const account = graph.node(edge.to, "source");
  if (account === null) return [];
  const name = account.outlet ?? account.label;
  const says = `it may come from ${name}, the only outlet that the article credits (“${edge.words}”): likely at most`;
  return [hop("account", account.label, says, { node: account.id, words: edge.words, grade: edge.grade, evidence: edge.evidence })];
}

function articleHop(graph: SaysoGraph, quote: QuoteNode): Hop {
  const source = articleOf(graph, quote);
  return hop("article", source?.label ?? quote.article, "", { node: source?.id ?? null, grade: "stated", evidence: quote.content });
}

function outletHop(graph: SaysoGraph, quote: QuoteNode): Hop {
  const source = articleOf(graph, quote);
  if (source === null || source.outlet === null)
    return hop("outlet", "Outlet not known", "the article’s own outlet is not known", { gap: true });
  const [published] = graph.edgesTo(source.id, "published");
  const when = source.published === null ? "" : ` (${source.published})`;
  const copy = source.wire === null ? "" : `, as copy of ${source.wire}`;
  return hop("outlet", source.outlet, `it ran in ${source.outlet}${when}${copy}`, {
    node: published?.from ?? null,
    grade: published?.grade ?? "stated",
    evidence: published?.evidence ?? [],
  });
}

const articleOf = (graph: SaysoGraph, quote: QuoteNode): SourceNode | null => graph.node(`source:${quote.article}`, "source");

const wordsOf = (cue: QuoteNode["cue"]): string | null => (cue.length === 0 ? null : cue.map(({ exact }) => exact).join(" … "));
