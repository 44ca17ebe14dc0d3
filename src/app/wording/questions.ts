import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { actorName, amid, quoteWords, speakersOf } from "./names.ts";

/** A question that this collection can answer, and the page that does. */
export type Question = { readonly words: string; readonly answer: NodeId };

/** Up to `most` questions, one of each sort first; the sorts that readers of news ask soonest come first. */
export function questionsFor(collection: Collection, most = 3): readonly Question[] {
  const sorts = [routeQuestion, unnamedQuestion, repeatQuestion, disputeQuestion, busiestQuestion];
  return sorts
    .map((ask) => ask(collection))
    .filter((question) => question !== null)
    .slice(0, most);
}

type Ask = (collection: Collection) => Question | null;

const routeQuestion: Ask = (collection) => {
  for (const quote of collection.quotes) {
    const who = speakersOf(collection, quote)[0];
    const told = collection.from(quote.id, "addressed").length > 0;
    const credited = collection.from(quote.id, "via").some((edge) => edge.grade === "stated");
    if (who?.kind === "actor" && who.actor === "person" && told && credited)
      return { words: `On whose word do we have what ${actorName(who)} said?`, answer: quote.id };
  }
  return null;
};

const unnamedQuestion: Ask = (collection) => {
  const unnamed = collection.actors.filter((actor) => actor.actor === "unnamed");
  const perhapsOne = unnamed.find((actor) => collection.from(actor.id, "mayBe").length > 0);
  if (perhapsOne) return { words: "Are two of the unnamed sources one person?", answer: perhapsOne.id };
  const first = unnamed[0];
  return first ? { words: `Why does the article not name ${actorName(first)}?`, answer: first.id } : null;
};

const repeatQuestion: Ask = (collection) => {
  for (const quote of collection.quotes) {
    const repeat = collection.from(quote.id, "repeats")[0];
    if (repeat) return { words: `What changed when “${shortened(quoteWords(quote))}” was told again?`, answer: quote.id };
  }
  return null;
};

const disputeQuestion: Ask = (collection) => {
  for (const quote of collection.quotes) {
    const dispute = collection.from(quote.id, "disputes")[0];
    const who = speakersOf(collection, quote)[0];
    if (dispute && who?.kind === "actor") return { words: `What does ${amid(who)} dispute?`, answer: dispute.to };
  }
  return null;
};

const busiestQuestion: Ask = (collection) => {
  const said = (id: NodeId): number => collection.from(id, "said").length;
  const [first] = collection.actors.filter((actor) => actor.actor === "person").toSorted((a, b) => said(b.id) - said(a.id));
  return first && said(first.id) > 0 ? { words: `What did ${actorName(first)} say?`, answer: first.id } : null;
};

function shortened(words: string): string {
  const all = words.replaceAll(/["“”]/g, "").split(/\s+/);
  return all.length <= 6 ? all.join(" ") : `${all.slice(0, 6).join(" ")} …`;
}
