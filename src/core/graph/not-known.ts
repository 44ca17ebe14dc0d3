import type { SaysoGraph } from "./open-graph.ts";
import { isTurn } from "../model/attribution.ts";
import type { ActorNode, ClaimNode, GraphNode, QuoteNode, SourceNode } from "./schema.ts";
import { creditsTo } from "./find-credits.ts";
import { putsForward } from "./puts-forward.ts";
import { repeatsOf } from "./repeats-of.ts";
import { speakersOf } from "./speakers-of.ts";
import { statementsAbout } from "./statements-about.ts";

/** What is not known about a node, one plain sentence each; what the collection does not hold is said as that. */
export function notKnown(graph: SaysoGraph, node: GraphNode): readonly string[] {
  if (node.kind === "quote") return ofQuote(graph, node);
  if (node.kind === "actor") return ofActor(graph, node);
  return node.kind === "claim" ? ofClaim(graph, node) : ofSource(graph, node);
}

function ofQuote(graph: SaysoGraph, quote: QuoteNode): readonly string[] {
  const speakers = speakersOf(graph, quote.id);
  const imagined = quote.nested?.as === "imagined";
  const source = graph.node(`source:${quote.article}`, "source");
  return [
    ...when(speakers.length === 0 && !imagined, "Who said it is not resolved."),
    ...when(
      speakers.some(({ speaker }) => speaker.kind === "actor" && speaker.actor === "unnamed"),
      "The article does not name who said it.",
    ),
    ...when(
      speakers.some(({ speaker }) => speaker.kind === "actor" && speaker.actor === "group"),
      "Who in this group said it is not given.",
    ),
    ...when(imagined, "Nobody is reported to have said it."),
    ...when(!imagined && quote.speech && !isHeard(graph, quote), "The article does not say who heard it."),
    ...when(
      quote.type === "indirect" && !isTurn(quote.cue.map(({ exact }) => exact)),
      "The speaker’s own words are not given, only a report of them.",
    ),
    ...when(source?.outlet === null, "The article’s own outlet is not known."),
    ...when(source?.published === null, "The article’s date is not known."),
    ...when(repeatsOf(graph, quote.id).length === 0, "It stands only here in this collection; that says nothing about elsewhere."),
    ...when(!imagined && quote.speech, "No recording or transcript is in this collection."),
  ];
}

const isHeard = (graph: SaysoGraph, quote: QuoteNode): boolean =>
  graph.edgesFrom(quote.id, "addressed").length > 0 ||
  graph.edgesFrom(quote.id, "via").some(({ grade }) => grade === "stated") ||
  graph.edgesTo(quote.id, "said").some(({ from }) => from.startsWith("source:"));

const factNames = {
  affiliation: "whom they work for or belong to",
  closeness: "how they know",
  count: "how many they are",
  reason: "why they are not named",
  terms: "on which terms they spoke",
} as const;

function ofActor(graph: SaysoGraph, actor: ActorNode): readonly string[] {
  const { facts } = actor;
  const missing = facts === null ? [] : (Object.keys(factNames) as (keyof typeof factNames)[]).filter((key) => facts[key] === null);
  return [
    ...when(actor.actor === "unnamed", "The article does not name them, and Sayso does not guess."),
    ...missing.map((key) => `Not given: ${factNames[key]}.`),
    ...when(actor.actor === "group", "Who belongs to this group is not given."),
    ...when(graph.edgesFrom(actor.id, "said").length === 0, "Mentioned, but not quoted in this collection."),
    ...when(
      actor.actor !== "unnamed",
      "What was said by them or of them anywhere else: this collection knows its own articles and nothing more.",
    ),
  ];
}

function ofClaim(graph: SaysoGraph, claim: ClaimNode): readonly string[] {
  const { asserts, expresses, disputes, supports } = statementsAbout(graph, claim.id);
  return [
    "Whether it is true: Sayso says who states it, not whether it is so.",
    ...when(asserts.length + expresses.length <= 1, "Only one statement of it is in this collection."),
    ...when(
      disputes.length + supports.length === 0 && expresses.every(({ quote }) => putsForward(quote)),
      "Nobody in this collection disputes or supports it.",
    ),
    ...when(expresses.length === 0 && asserts.length > 0, "The article says it in its own voice and names no source for it."),
  ];
}

function ofSource(graph: SaysoGraph, source: SourceNode): readonly string[] {
  if (source.source === "gap") return ["Whose account this is, the article does not say."];
  if (source.source === "report" && creditsTo(graph, source.id).length > 0)
    return [
      "Which account is meant: an article of that outlet with the statement is in this collection, and the credit does not say that it is this one.",
    ];
  const here = source.source === "report" ? articlesOfOutlet(graph, source) : 0;
  if (here > 0)
    return [
      `Which account is meant: this collection has ${here === 1 ? "an article" : `${here} articles`} of that outlet, and the statement was not found there.`,
    ];
  if (source.source === "report")
    return [`The text of ${source.label} is not in this collection.`, "Its address, date and author are not known."];
  if (source.source === "document") return ["The document itself is not in this collection."];
  const facts = { outlet: source.outlet, title: source.title, author: source.byline, date: source.published, address: source.url };
  return Object.entries(facts).flatMap(([name, value]) => when(value === null, `The article’s ${name} is not known.`));
}

/** How many articles the collection has of the outlet whose account this is. */
export const articlesOfOutlet = (graph: SaysoGraph, account: SourceNode): number =>
  new Set(
    graph
      .edgesTo(account.id, "published")
      .flatMap(({ from }) => graph.edgesFrom(from, "published").map(({ to }) => to))
      .filter((id) => graph.node(id, "source")?.source === "article"),
  ).size;

const when = (holds: boolean, sentence: string): readonly string[] => (holds ? [sentence] : []);
