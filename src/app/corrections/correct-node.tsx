import { useMemo } from "react";
import type { ActorNode, ClaimNode, GraphEdge, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { ClaimKind } from "../../core/model/claim.ts";
import { ChooseArticle } from "./choose-article.tsx";
import { ChooseMerge } from "./choose-merge.tsx";
import { ChooseQuotes } from "./choose-quotes.tsx";
import { ChooseSpeakers } from "./choose-speakers.tsx";
import { ChooseWords } from "./choose-words.tsx";
import { CorrectForm, type Ask, type Choice } from "./correct-form.tsx";

/** What can be corrected: a record that has a page, or two that may be the same. */
export type Correctable = QuoteNode | ActorNode | ClaimNode | SourceNode | Extract<GraphEdge, { readonly kind: "mayBe" | "repeats" }>;

/** The form that corrects a record; fetched when it is first opened. */
export default function CorrectNode({ of, onDone }: { readonly of: Correctable; readonly onDone: () => void }) {
  const choices = useMemo(() => choicesFor(of), [of]);
  return <CorrectForm legend={legendFor(of)} choices={choices} onDone={onDone} />;
}

function legendFor({ kind }: Correctable): string {
  if (kind === "mayBe") return "Are they one person?";
  if (kind === "repeats") return "Are they the same utterance?";
  return "What is wrong?";
}

function choicesFor(of: Correctable): readonly Choice[] {
  switch (of.kind) {
    case "quote":
      return [...quoteChoices(of), noteChoice(of)];
    case "actor":
      return [...actorChoices(of), noteChoice(of)];
    case "claim":
      return [...claimChoices(of), noteChoice(of)];
    case "source":
      return [noteChoice(of)];
    case "mayBe":
    case "repeats":
      return [
        { words: "The same", decision: { decision: "same", about: of.id } },
        { words: "Not the same", decision: { decision: "different", about: of.id } },
        { words: "There is not enough to tell", decision: { decision: "not-enough", about: of.id } },
      ];
  }
}

const noteChoice = ({ id }: QuoteNode | ActorNode | ClaimNode | SourceNode): Choice => ({
  words: "Nothing: I want to leave a note",
  decision: { decision: "note", about: id },
});

function quoteChoices(quote: QuoteNode): readonly Choice[] {
  const speakers: Ask = ({ onDecide }) => <ChooseSpeakers quote={quote} onDecide={onDecide} />;
  const words: Ask = ({ onDecide }) => <ChooseWords quote={quote} onDecide={onDecide} />;
  return [
    ...(quote.nested?.as === "imagined" ? [] : [{ words: "The speaker", Ask: speakers }]),
    { words: "Where its words begin or end", Ask: words },
    { words: "It is not a quotation", decision: { decision: "not-a-quote", about: quote.id } },
  ];
}

function actorChoices(actor: ActorNode): readonly Choice[] {
  const merge: Ask = ({ onDecide }) => <ChooseMerge actor={actor} onDecide={onDecide} />;
  const split: Ask = ({ onDecide }) => <ChooseArticle actor={actor} onDecide={onDecide} />;
  const parts: Ask = ({ onDecide }) => <ChooseQuotes actor={actor} onDecide={onDecide} />;
  const articles = new Set(actor.evidence.map(({ source }) => source));
  return [
    { words: "It is one with another", Ask: merge },
    ...(articles.size > 1 ? [{ words: "In one article it is somebody else of that name", Ask: split }] : []),
    {
      words: `Some of the quotations are somebody else’s ${actor.actor === "unnamed" ? "of that description" : "of that name"}`,
      Ask: parts,
    },
  ];
}

const claimKinds: readonly ClaimKind[] = ["fact", "opinion", "prediction", "intention", "question"];

const claimChoices = ({ id, claim }: ClaimNode): readonly Choice[] =>
  claimKinds
    .filter((kind) => kind !== claim)
    .map((kind) => ({
      words: `It is not stated as ${named[claim]}: it is ${named[kind]}`,
      decision: { decision: "claim-kind", about: id, to: kind },
    }));

const named = { fact: "a fact", opinion: "an opinion", prediction: "a prediction", intention: "an intention", question: "a question" };
