import type { ActorNode } from "../../core/graph/schema.ts";
import { ChoiceChips, toggled } from "./choice-chips.tsx";
import { factChoices } from "./count-facets.ts";
import { factWords, isChosen } from "./facets.ts";
import { factsAbout } from "./filter-values.ts";
import { useView } from "../state/use-view.ts";
import { opening } from "../state/opening.ts";
import { selectedIn } from "../state/view.ts";
import { UnnamedByOutlet } from "../detail/unnamed-by-outlet.tsx";
import { UnnamedFacts } from "../detail/unnamed-facts.tsx";
import { KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { actorName, sourceName } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";

/** Every source that its article does not name: where, why, and which of the six facts it gives. */
export function UnnamedList({ actors: unnamed }: { readonly actors: readonly ActorNode[] }) {
  const collection = useCollection();
  const { view } = useView();
  const reasoned = unnamed.filter(({ facts }) => facts?.reason).length;
  const shown = unnamed.filter((actor) => isChosen("facts", view.filters.facts, () => factsAbout(actor)));
  const selected = selectedIn(view);
  return (
    <div className="unnamed-list">
      <h1 tabIndex={-1}>Unnamed sources</h1>
      <p className="lead">
        {unnamed.length === 0
          ? "Every source that speaks in this collection is named, or its speaker is open."
          : `${counted(unnamed.length, "source")} ${unnamed.length === 1 ? "is" : "are"} not named; ${reasonsWords(reasoned, unnamed.length)}. This describes this collection only.`}
      </p>
      <p className="quiet">
        “Not named” is what the article chose; “not resolved” is what we could not tell. Each one belongs to its article alone: nothing here
        links them across articles or guesses who they are.
      </p>
      <UnnamedByOutlet actors={unnamed} />
      <ByFacts actors={unnamed} shown={shown.length} />
      <ul className="rows">
        {shown.map((actor) => {
          const article = actor.article === null ? null : collection.article(actor.article);
          const quotes = collection.from(actor.id, "said");
          return (
            <li key={actor.id}>
              <article className="card" data-card={actor.id} aria-current={actor.id === selected ? "true" : undefined}>
                <h2 className="name">
                  <KindGlyph kind="unnamed" />
                  <ViewLink className="words-link" change={opening(view, actor.id)} data-focus={`card ${actor.id}`} data-open="">
                    {actorName(actor)}
                  </ViewLink>
                </h2>
                <p className="meta">
                  <span>{counted(quotes.length, "quotation")}</span>
                  {article && (
                    <span>
                      in{" "}
                      <ViewLink
                        change={{
                          place: { at: "article", id: article.article ?? "", quote: null, words: actor.evidence[0]?.span ?? null },
                        }}
                        data-read=""
                      >
                        {sourceName(article)}
                      </ViewLink>
                    </span>
                  )}
                  {collection.from(actor.id, "mayBe").length + collection.to(actor.id, "mayBe").length > 0 && (
                    <span>may be the same person as another</span>
                  )}
                </p>
                <UnnamedFacts actor={actor} />
              </article>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Narrows the list by what is given about them, and by what is not. */
function ByFacts({ actors, shown }: { readonly actors: readonly ActorNode[]; readonly shown: number }) {
  const { view, go } = useView();
  const chosen = view.filters.facts;
  if (actors.length < 2) return null;
  return (
    <details className="by-facts" open={chosen.length > 0}>
      <summary>By what is given about them</summary>
      <ChoiceChips
        name="Facts that are given or not given"
        choices={factChoices(actors, chosen)}
        onToggle={(fact) => go({ filters: { ...view.filters, facts: toggled(chosen, fact) } }, "replace")}
      />
      {chosen.length > 0 && (
        <output className="reading-note">
          {shown} of {actors.length} shown: {chosen.map((fact) => factWords[fact]).join(", ")}.
        </output>
      )}
    </details>
  );
}

/** For how many of them their article says why it does not name them. */
function reasonsWords(reasoned: number, all: number): string {
  if (reasoned === 0) return "no article says why";
  if (reasoned === all) return all === 1 ? "the article says why" : "for each the article says why";
  return `for ${reasoned} of them the article says why`;
}
