import "./about.css";
import { countUtterances } from "../../core/graph/utterances.ts";
import type { EdgeKind } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { isSaid } from "../search-view/facets.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { WithCode } from "../ui/with-code.tsx";
import { Accuracy } from "./accuracy.tsx";
import { Block } from "./block.tsx";
import { CollectionSwitch } from "./collection-switch.tsx";
import { Comfort } from "./comfort.tsx";
import { Guide } from "./guide.tsx";
import { articlesInWords } from "../wording/articles-in-words.ts";
import { findingsSentence } from "../wording/finding-sentences.ts";
import { countFindings, findingsIn } from "../wording/findings.ts";
import { heldIn } from "../wording/held-in.ts";
import { dateName, sourceName } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { rateInWords } from "../wording/rate-in-words.ts";

/** What is in the collection, how well it was read, what was left out, and what Sayso does not do. */
export function AboutPage({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const collection = useCollection();
  const { records } = collection.graph;
  const articles = collection.sources.filter(({ source }) => source === "article");
  const quotes = collection.quotes.filter(isSaid);
  const utterances = countUtterances(
    collection.graph,
    quotes.map(({ id }) => id),
  );
  const findings = findingsIn(collection);
  const grade = (name: string): number => quotes.filter((quote) => quote.grade === name).length;
  return (
    <article className="about">
      <h1 tabIndex={-1}>About this collection</h1>
      <p className="lead">
        Sayso read {articlesInWords(collection)} and found {counted(quotes.length, "quotation")} of {counted(utterances, "utterance")}. Of{" "}
        {quotes.length === 1 ? "it" : "them"} the sentence states the speaker of {grade("stated")}; {grade("likely")} are likely and{" "}
        {grade("open") === 0 ? "none is" : `${grade("open")} are`} open. Every line can be opened at the words it rests on.
        {records.build !== undefined && ` This is build ${records.build}.`}
        {records.reviews !== undefined && ` Beside its claims stand ${counted(records.reviews.length, "fact-check")} by others.`}
      </p>
      <CollectionSwitch />
      <Block title="What is in it">
        <table className="articles-table">
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Outlet</th>
              <th scope="col">Author</th>
              <th scope="col">Date</th>
              <th scope="col" className="number-cell">
                Quotations
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map((article) => (
              <tr key={article.id}>
                <td>
                  <ViewLink change={{ place: { at: "article", id: article.article ?? "", quote: null, words: null } }}>
                    {sourceName(article)}
                  </ViewLink>
                </td>
                <Known name="outlet" fact={article.outlet} />
                <Known name="author" fact={article.byline} />
                <Known name="date" fact={article.published === null ? null : dateName(article.published)} />
                <td className="number-cell">{heldIn(collection, article).said}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <dl className="figures">
          {figures(collection).map(([n, one, many]) => (
            <Figure key={one} name={n === 1 ? one : many} n={n} />
          ))}
        </dl>
      </Block>
      <Block title="To check">
        <p>
          {findingsSentence(findings)}{" "}
          <ViewLink change={{ place: { at: "check" }, text: null }}>
            {countFindings(findings) > 0 ? "See them all" : "What that does not tell"}
          </ViewLink>
        </p>
      </Block>
      <Block title="What was left out, and why">
        {records.issues.length === 0 ? (
          <p>Nothing: every file given was read.</p>
        ) : (
          <table className="issues-table">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">What</th>
                <th scope="col">Remedy</th>
              </tr>
            </thead>
            <tbody>
              {records.issues.map((issue, index) => (
                <tr key={`${issue.file} ${issue.rule} ${index}`}>
                  <td>{issue.file}</td>
                  <td>
                    <strong>{issue.severity}</strong>: {issue.message}
                  </td>
                  <td>
                    <WithCode of={issue.remedy} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Block>
      <Accuracy />
      <Block title="How often each rule is right">
        <p>
          Measured on news articles that people annotated, never on the articles here. Under 20 tested cases there are too few to tell.
          There is no figure for a single quotation: a rate belongs to a rule. Rules find beliefs and intentions too.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col" className="number-cell">
                Times here
              </th>
              <th scope="col">Measured</th>
            </tr>
          </thead>
          <tbody>
            {ruleCounts(collection.quotes.map(({ rule }) => rule)).map(([rule, n]) => (
              <tr key={rule}>
                <td>{rule}</td>
                <td className="number-cell">{n}</td>
                <td>{rateInWords(collection.rate(rule))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Block>
      <Block title="How to count with it">
        <p>
          Articles are never counted without their origins. Two articles are one origin if one credits the other, if both credit the same
          third, or if both run one agency’s copy; a credit that is only likely joins them too. An actor counts once however often it
          speaks.
        </p>
      </Block>
      <Block title="What it does not do">
        <ul>
          <li>It gives no verdict and no score: who says something and on whose word, never whether it is so.</li>
          <li>It never guesses who an unnamed source is, and never links one across articles.</li>
          <li>It names a speaker only where the text does: “likely” says likely, and “open” names nobody.</li>
          <li>“Not found here” is not “never said”: it knows these articles and nothing else.</li>
          <li>Nothing you search leaves this browser: there is no server, no tracker and no account.</li>
        </ul>
      </Block>
      <Guide />
      <Comfort onShortcuts={onShortcuts} />
    </article>
  );
}

type Counted = readonly [n: number, one: string, many: string];

function figures({ actors, claims, sources, graph }: Collection): readonly Counted[] {
  const unnamed = actors.filter(({ actor }) => actor === "unnamed").length;
  const edges = (kind: EdgeKind): number => graph.records.edges.filter((edge) => edge.kind === kind).length;
  return [
    [actors.length - unnamed, "person, organisation or group", "people, organisations and groups"],
    [unnamed, "unnamed source", "unnamed sources"],
    [claims.length, "claim", "claims"],
    [
      sources.filter(({ source }) => source !== "article").length,
      "report or document that is cited",
      "reports and documents that are cited",
    ],
    [edges("repeats"), "quotation told again", "quotations told again"],
    [edges("disputes"), "quotation that disputes a claim", "quotations that dispute a claim"],
    [edges("mayBe"), "pair of descriptions that may be one person", "pairs of descriptions that may be one person"],
  ];
}

const ruleCounts = (rules: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

const Known = ({ name, fact }: { readonly name: string; readonly fact: string | null }) => (
  <td className={fact === null ? "absent" : undefined} data-name={name}>
    {fact ?? "not known"}
  </td>
);

const Figure = ({ name, n }: { readonly name: string; readonly n: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{n.toLocaleString("en")}</dd>
  </div>
);
