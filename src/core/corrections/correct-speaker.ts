import type { Correction } from "../model/correction.ts";
import { edgeId } from "../graph/content-ids.ts";
import type { ActorNode, GivenWords, GraphEdge, GraphRecords, QuoteNode } from "../graph/schema.ts";
import { nodeOf, replaceNode, withEdges, type Outcome } from "./change-records.ts";

type SpeakerCorrection = Extract<Correction, { readonly decision: "speaker" }>;

/** Gives a quote the speakers that a person decided on; none leaves it open. Its repeats are told again whether the speaker changed. */
export function correctSpeaker(records: GraphRecords, correction: SpeakerCorrection): Outcome {
  const quote = nodeOf(records, correction.about, "quote");
  if (quote === null) return `There is no ${correction.about} any more.`;
  if (quote.nested?.as === "imagined" && correction.to.length > 0) return "The quotation is imagined, so nobody said it.";
  const to = [...new Set(correction.to)];
  const speakers = to.map((id) => nodeOf(records, id, "actor"));
  const missing = to.find((_id, index) => speakers[index] === null);
  if (missing !== undefined) return `There is no ${missing} any more.`;
  const known = speakers.filter((speaker) => speaker !== null);
  const others = records.edges.filter((edge) => !(edge.kind === "said" && edge.to === quote.id));
  const before = records.edges.filter((edge) => edge.kind === "said" && edge.to === quote.id);
  const edges = [...others, ...known.map((speaker) => saidEdge(speaker, quote, correction, voiceOf(speaker, before)))];
  const corrected: QuoteNode = {
    ...quote,
    grade: known.length > 0 ? "stated" : "open",
    because: [`${correction.who} decided so on ${correction.when}: ${correction.why}`],
    antecedent: null,
    candidates: [],
  };
  return withEdges(replaceNode(records, corrected), tellSpeakers(edges, new Set([quote.id])));
}

function saidEdge(speaker: ActorNode, quote: QuoteNode, { who }: SpeakerCorrection, voice: GivenWords | null): GraphEdge {
  const evidence = [...(quote.sourceSpan === null ? [] : [quote.sourceSpan]), ...quote.cue];
  return {
    id: edgeId("said", speaker.id, quote.id),
    kind: "said",
    from: speaker.id,
    to: quote.id,
    grade: "stated",
    rule: `decided by ${who}`,
    cue: quote.cue.map(({ exact }) => exact).join(" … "),
    voice,
    evidence: evidence.length > 0 ? evidence : quote.content,
  };
}

/** The open voice that the article gives an institution, which a confirmed speaker keeps. */
function voiceOf(speaker: ActorNode, before: readonly GraphEdge[]): GivenWords | null {
  const same = before.find((edge) => edge.from === speaker.id);
  return same?.kind === "said" ? same.voice : null;
}

/** The edges with each repeat of the quotes told whether its two sides have different speakers. */
export function tellSpeakers(edges: readonly GraphEdge[], quotes: ReadonlySet<string>): readonly GraphEdge[] {
  const speakersOf = (id: string): readonly string[] =>
    edges.filter((edge) => edge.kind === "said" && edge.to === id).map(({ from }) => from);
  return edges.map((edge) => {
    if (edge.kind !== "repeats" || !(quotes.has(edge.from) || quotes.has(edge.to))) return edge;
    const [later, earlier] = [speakersOf(edge.from), speakersOf(edge.to)];
    const differ = later.length > 0 && earlier.length > 0 && !later.some((speaker) => earlier.includes(speaker));
    const rest = edge.alterations.filter((alteration) => alteration !== "speaker-changed");
    return {
      ...edge,
      alterations: differ ? ["speaker-changed", ...rest.filter((one) => one !== "same")] : rest.length > 0 ? rest : ["same"],
    };
  });
}
