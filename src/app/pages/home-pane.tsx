import { ExportButton } from "../exports/export-button.tsx";
import { OwnButton } from "../own-articles/own-button.tsx";
import { VerifyButton } from "../verify/verify-button.tsx";
import { ListTabs } from "../search-view/list-tabs.tsx";
import { countUtterances } from "../../core/graph/utterances.ts";
import { isListed, isSaid } from "../search-view/facets.ts";
import { CollectionSwitch } from "./collection-switch.tsx";
import { FirstHint } from "./first-hint.tsx";
import { opening } from "../state/opening.ts";
import { useView } from "../state/use-view.ts";
import { glyphOf, KindGlyph } from "../ui/kind-glyph.tsx";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { actorName, sourceName } from "../wording/names.ts";
import { countFindings, findingsIn } from "../wording/findings.ts";
import { articlesInWords } from "../wording/articles-in-words.ts";
import { heldIn } from "../wording/held-in.ts";
import { counted } from "../wording/phrase.ts";
import { questionsFor } from "../wording/questions.ts";
import { saidBy } from "../wording/said-by.ts";

/** The first page: what is in here, three questions it can answer, and where to start. */
export function HomePane() {
  const collection = useCollection();
  const { view } = useView();
  const questions = questionsFor(collection);
  const findings = countFindings(findingsIn(collection));
  const articles = collection.sources.filter(({ source }) => source === "article");
  const quotes = collection.quotes.filter((quote) => isListed(quote, view));
  const said = collection.quotes.filter(isSaid);
  const listed = said.filter((quote) => isListed(quote, view)).length;
  const utterances = countUtterances(
    collection.graph,
    said.map(({ id }) => id),
  );
  const speakers = collection.actors
    .map((actor) => ({ actor, often: saidBy(collection, actor.id).said.length }))
    .filter(({ often }) => often > 0)
    .toSorted((a, b) => b.often - a.often || (a.actor.id < b.actor.id ? -1 : 1));
  const counts = {
    quotes: quotes.length,
    actors: collection.actors.length,
    claims: collection.claims.length,
    sources: collection.sources.length,
    unnamed: collection.actors.filter(({ actor }) => actor === "unnamed").length,
  };
  return (
    <div className="home">
      <ListTabs counts={counts} current={null} />
      <header className="home-head">
        <h1 tabIndex={-1}>On whose say-so?</h1>
        <p className="lead">
          Who said it, in which words, on whose word we have it, and what changed on the way. Every line here opens at the words it rests
          on.
        </p>
        <p className="quiet">
          In this collection: {articlesInWords(collection)}; {counted(utterances, "utterance")} in {counted(said.length, "quotation")}
          {listed < said.length && `, ${listed.toLocaleString("en")} of them sure enough to be listed`}.
        </p>
        <p className="actions">
          <OwnButton as="words" />
          <VerifyButton />
          <ExportButton />
        </p>
        <CollectionSwitch />
      </header>
      {questions.length > 0 && (
        <section aria-labelledby="home-questions">
          <h2 id="home-questions">Ask it</h2>
          <ul className="questions">
            {questions.map((question) => (
              <li key={question.words}>
                <ViewLink className="question" change={opening(view, question.answer)} data-focus={`question ${question.answer}`}>
                  {question.words}
                </ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FirstHint />
      {findings > 0 && (
        <section aria-labelledby="home-check">
          <h2 id="home-check">To check</h2>
          <ViewLink change={{ place: { at: "check" }, text: null, part: null }}>
            {counted(findings, "place")} where articles here do not agree, credit each other or share their text
          </ViewLink>
        </section>
      )}
      <section aria-labelledby="home-read">
        <h2 id="home-read">Read</h2>
        <ul className="plain-list">
          {articles.slice(0, 5).map((article) => (
            <li key={article.id}>
              <KindGlyph kind="article" />
              <ViewLink change={{ place: { at: "article", id: article.article ?? "", quote: null, words: null } }} data-read="">
                {sourceName(article)}
              </ViewLink>{" "}
              <span className="quiet whole">{counted(heldIn(collection, article).said, "quotation")}</span>
            </li>
          ))}
        </ul>
        {articles.length > 5 && <ViewLink change={{ place: { at: "search" }, list: "sources" }}>All {articles.length} articles</ViewLink>}
      </section>
      {speakers.length > 0 && (
        <section aria-labelledby="home-voices">
          <h2 id="home-voices">Voices</h2>
          <ul className="voices">
            {speakers.slice(0, 8).map(({ actor, often }) => (
              <li key={actor.id}>
                <KindGlyph kind={glyphOf(actor)} />
                <ViewLink change={opening(view, actor.id)} data-focus={`voice ${actor.id}`}>
                  {actorName(actor)}
                </ViewLink>{" "}
                <span className="quiet">{often}</span>
              </li>
            ))}
          </ul>
          {articles.length > 1 && (
            <ViewLink change={{ place: { at: "compare", of: [] }, text: null, part: null }}>Who is quoted where</ViewLink>
          )}
          {speakers.length > 8 && <ViewLink change={{ place: { at: "search" }, list: "actors" }}>All {speakers.length} voices</ViewLink>}
        </section>
      )}
    </div>
  );
}
