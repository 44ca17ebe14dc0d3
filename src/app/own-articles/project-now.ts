import { endsOf } from "../../core/corrections/corrections-about.ts";
import { evidenceIn } from "../../core/graph/evidence-in.ts";
import type { SaysoGraph } from "../../core/graph/open-graph.ts";
import type { Correction } from "../../core/model/correction.ts";
import { allMade, madeNow } from "../corrections/correction-store.ts";
import { ownNow, ownShelf } from "./own-store.ts";
import type { Project } from "./project-file.ts";

/** The person's own articles as a project: with the corrections made of them, where they were read alone and where together with a collection. */
export function projectNow(): Project {
  const { articles, reviews, opened } = ownNow();
  const ids = new Set(articles.map(({ id }) => id));
  const elsewhere = allMade()
    .filter(({ shelf }) => shelf !== ownShelf)
    .flatMap(({ made }) => made.filter((one) => isAbout(one, ids) || restsOn(one, ids, opened?.graph ?? null)));
  return { articles, reviews, corrections: [...madeNow(ownShelf).made, ...elsewhere] };
}

/** Whether a correction is about a record of one of the articles: the id of a quote, a claim and of whoever one article has to itself names it. */
const isAbout = ({ about }: Correction, articles: ReadonlySet<string>): boolean =>
  [about, ...endsOf(about)].some((id) => articles.has(/^(?:quote|claim|source|actor):([^:]+)/.exec(id)?.[1] ?? ""));

/** Whether it is about somebody who also comes up in one of the articles, such as an actor that they share with the collection. */
function restsOn({ about }: Correction, articles: ReadonlySet<string>, graph: SaysoGraph | null): boolean {
  const record = graph?.node(about) ?? graph?.edge(about) ?? null;
  return record !== null && evidenceIn(record).some(({ source }) => articles.has(source.slice("source:".length)));
}
