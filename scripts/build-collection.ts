import { existsSync, readFileSync } from "node:fs";
import type { GraphRecords, RuleRate, SourceNode } from "../src/core/graph/schema.ts";
import { verifyGraph } from "../src/core/graph/verify-graph.ts";
import { writeGraph } from "../src/core/graph/write-graph.ts";
import type { Article } from "../src/core/model/article.ts";
import type { Issue } from "../src/core/model/issue.ts";
import { runPipeline } from "../src/core/pipeline.ts";
import { buildIndex, writeIndex } from "../src/core/search/build-index.ts";
import { isEnglish } from "../src/core/text/is-english.ts";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { rateFile } from "./project-paths.ts";
import { readArticles, type ReadArticles } from "./read-articles.ts";
import { sha256 } from "./sha256.ts";
import type { showProgress } from "./show-progress.ts";

/** A built collection: the graph, as records and as it is written, its index, and what was met on the way. */
export type Collection = {
  readonly records: GraphRecords;
  readonly issues: readonly Issue[];
  readonly graph: string;
  readonly searchIndex: string;
};

/** Why no collection could be built, with the issues met. */
export class CollectionError extends Error {
  readonly issues: readonly Issue[];
  constructor(message: string, issues: readonly Issue[]) {
    super(message);
    this.issues = issues;
  }
}

/**
 * Reads the articles at `paths` (absolute files and folders), builds their graph and verifies it. Throws a `CollectionError` when there is no
 * article to build from, or when the graph does not hold what it says.
 */
export function buildCollection(paths: readonly string[], progressOf?: typeof showProgress): Collection {
  const read = readArticles(paths);
  const articles = read.articles.filter(({ text }) => isEnglish(text).english);
  const before = [...read.issues, ...read.articles.filter((article) => !articles.includes(article)).map((one) => notEnglish(one, read))];
  if (articles.length === 0) throw new CollectionError("There is no article to build from.", before);
  const progress = progressOf?.("Articles read", articles.length);
  const records = runPipeline(articles, {
    tagger: winkTagger(),
    sha256,
    rates: readRates(),
    issues: before,
    ...(progress && { onProgress: (done) => progress.at(done) }),
  });
  progress?.end();
  const faults = verifyGraph(records, sha256);
  if (faults.length > 0) throw new CollectionError(`The graph does not hold: ${faults.length} faults.`, [...before, ...faults]);
  const furnished = records.nodes.flatMap((node) => (node.kind === "source" ? furnitureNote(node, read) : []));
  const issues = [
    ...before,
    ...furnished,
    ...records.issues.flatMap((issue) => (before.some((one) => one.message === issue.message) ? [] : [{ ...issue, place: null }])),
  ];
  const told = {
    ...records,
    issues: issues.map(({ file, rule, severity, message, remedy }) => ({ file, rule, severity, message, remedy })),
  };
  return { records: told, issues, graph: writeGraph(told), searchIndex: writeIndex(buildIndex(told)) };
}

function notEnglish(article: Article, { fileOf }: ReadArticles): Issue {
  const { looksLike } = isEnglish(article.text);
  return {
    rule: "not-english",
    severity: "error",
    file: fileOf.get(article.id) ?? article.id,
    place: null,
    message: looksLike ? `The article is in ${looksLike}, not in English.` : "The article is not in English.",
    remedy: "Sayso reads English; the article was left out. Give it a translation, and say in the front matter whose it is.",
  };
}

/** What was taken for page furniture and so left out of the quotes. */
function furnitureNote({ article, text, paragraphs }: SourceNode, { fileOf }: ReadArticles): readonly Issue[] {
  const left = paragraphs.filter(({ furniture }) => furniture);
  const [first] = left;
  if (first === undefined || text === null || article === null) return [];
  const words = text.slice(first.start, Math.min(first.end, first.start + 60));
  const more = left.length === 1 ? "" : ` and ${left.length - 1} more`;
  return [
    {
      rule: "page-furniture",
      severity: "note",
      file: fileOf.get(article) ?? article,
      place: null,
      message: `Page furniture was left out of the quotes: “${words}”${more}.`,
      remedy: "If it belongs to the article, reword it; else take it out.",
    },
  ];
}

/** The measured rates of the rules; none where they were not measured. */
function readRates(): readonly RuleRate[] {
  return existsSync(rateFile) ? (JSON.parse(readFileSync(rateFile, "utf8")) as readonly RuleRate[]) : [];
}
