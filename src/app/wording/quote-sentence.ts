import type { ActorNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { SpeechAct } from "../../core/model/attribution.ts";
import type { Collection } from "../collection.ts";
import { elsewhere, elsewhereWords } from "./elsewhere.ts";
import { withCue } from "./cue-words.ts";
import { actorName, dateName, linked, roleWords, speakersOf } from "./names.ts";
import { listed, sentence, type Phrase } from "./phrase.ts";

// The answer in words, made from the graph alone: who said it, to whom, on whose word we have it, who published it.

/** The sentences that open a quote's page. */
export function quoteSentence(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  if (quote.nested?.as === "imagined") return imaginedSentence(collection, quote);
  return [
    ...sentence(saying(collection, quote)),
    ...hearing(collection, quote),
    ". ",
    ...publishing(collection, quote),
    ...carrying(collection, quote),
  ];
}

/** Where else it stands, articles counted with their origins. */
function carrying(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const found = elsewhere(collection, quote);
  return found === null ? [] : [` The statement also stands ${elsewhereWords(found)} (${found.where}).`];
}

// What each cue does, for a sentence of the form "Ana Ruiz … this". Where no plain verb fits, the cue itself is quoted.
const verbs: Partial<Record<SpeechAct, string>> = {
  says: "said this",
  claims: "claimed this",
  confirms: "confirmed this",
  denies: "denied this",
  warns: "gave this warning",
  asks: "asked this",
  promises: "promised this",
  announces: "announced this",
  argues: "argued this",
  suggests: "suggested this",
  demands: "demanded this",
  reports: "reported this",
  finds: "found this",
  writes: "wrote this",
  believes: "believed this",
  intends: "intended this",
  worries: "worried about this",
};

function saying(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const speakers = speakersOf(collection, quote);
  if (speakers.length === 0) return unresolved(collection, quote);
  const who = listed(speakers.map(introduced));
  const outer = quote.nested ? outerSpeakers(collection, quote) : [];
  const told = collection.from(quote.id, "addressed").map((edge) => collection.node(edge.to));
  const to = told.filter((node) => node !== null).map((node) => [linked(node)]);
  return [
    ...(outer.length > 0 ? ["On the word of ", ...listed(outer.map((node) => [linked(node)])), ": "] : []),
    ...(quote.grade === "likely" ? ["Most likely "] : []),
    ...who,
    ` ${deed(quote, speakers.length)}`,
    ...(to.length > 0 ? [quote.act === "asks" ? " of " : " to ", ...listed(to)] : []),
  ];
}

function deed(quote: QuoteNode, speakers: number): string {
  const verb = verbs[quote.act];
  const isNegated = quote.cue.some(({ exact }) => /\b(?:not|never)\b|n['’]t\b/.test(exact));
  if (verb !== undefined && !isNegated) return verb;
  const is = speakers === 1 ? "is" : "are";
  return quote.cue.length === 0 ? `${is} quoted here` : `${is} reported here ${withCue(quote)}`;
}

/** A speaker with what the article says of it: role, or that it is not named and why. */
function introduced(speaker: ActorNode | SourceNode): readonly Phrase[] {
  if (speaker.kind === "source") return [linked(speaker)];
  switch (speaker.actor) {
    case "unnamed": {
      const reason = speaker.facts?.reason;
      return [
        "somebody the article does not name, called ",
        { to: speaker.id, words: actorName(speaker) },
        reason ? ` (reason given: “${reason.words}”),` : " (no reason given),",
      ];
    }
    case "group":
      return ["a group, ", { to: speaker.id, words: actorName(speaker) }, ","];
    default: {
      const role = roleWords(speaker)[0];
      return role === undefined ? [linked(speaker)] : [linked(speaker), `, ${role},`];
    }
  }
}

function unresolved(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const candidates = quote.candidates.map((id) => collection.actor(id)).filter((actor) => actor !== null);
  if (candidates.length > 0)
    return [
      "Who said this is open: it could be ",
      ...listed(
        candidates.map((actor) => [linked(actor)]),
        " or ",
      ),
      ", and the text does not settle it",
    ];
  if (quote.sourceSpan === null) return ["The article gives these words here without saying who spoke them"];
  return [`The article says “${quote.sourceSpan.exact}”, and who that is could not be told from the text`];
}

const outerSpeakers = (collection: Collection, quote: QuoteNode): readonly (ActorNode | SourceNode)[] => {
  const outer = quote.nested && collection.quote(quote.nested.inside);
  return outer ? speakersOf(collection, outer) : [];
};

function hearing(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const told = collection.from(quote.id, "addressed").length > 0;
  const routes = collection.from(quote.id, "via");
  const route = routes.find((edge) => edge.grade === "stated") ?? routes[0];
  const through = route && collection.node(route.to);
  if (!route || !through) return told ? [] : ["; the article does not say who heard it"];
  if (route.grade === "stated") return ["; this article has it from ", linked(through)];
  // Whom it was said to has heard it; how the article came by it is another question.
  const open = told ? "where it has this from" : "who heard it";
  return [`; the article does not say ${open}, but elsewhere it leans on `, linked(through)];
}

/** Who published the article and when, as far as it says. */
export function publishing(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const article = collection.article(quote.article);
  if (!article) return ["The article itself is not in this collection."];
  const name: Phrase = { to: article.id, words: "this article" };
  if (article.outlet === null && article.published === null) return ["Who published ", name, ", and when, is not known."];
  if (article.outlet === null) return ["Who published ", name, ` is not known; it is dated ${dateName(article.published ?? "")}.`];
  return [article.outlet, " published ", name, article.published === null ? "; when is not known." : ` on ${dateName(article.published)}.`];
}

function imaginedSentence(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const outer = outerSpeakers(collection, quote);
  const isLikely = quote.nested !== null && collection.quote(quote.nested.inside)?.grade === "likely";
  return [
    `Nobody is reported to have said this: ${isLikely ? "most likely " : ""}`,
    ...(outer.length > 0 ? listed(outer.map((node) => [linked(node)])) : ["the speaker around it"]),
    " imagines it in somebody else’s mouth, ",
    ...(quote.nested ? [{ to: quote.nested.inside, words: "inside another quotation" }] : []),
    ".",
  ];
}
