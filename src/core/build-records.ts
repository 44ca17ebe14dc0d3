import { applyCorrections } from "./corrections/apply-corrections.ts";
import { leftToRulesNote } from "./attribution/long-article.ts";
import { groupBy } from "./graph/group-by.ts";
import { keepIds } from "./graph/keep-ids.ts";
import type { GraphRecords, SourceNode } from "./graph/schema.ts";
import { verifyGraph } from "./graph/verify-graph.ts";
import { matchReviews } from "./imports/match-reviews.ts";
import type { Article } from "./model/article.ts";
import type { ClaimReview, MatchedReview } from "./model/claim-review.ts";
import type { Correction } from "./model/correction.ts";
import type { IdLock } from "./model/id-lock.ts";
import type { ArticleId } from "./model/ids.ts";
import type { Issue } from "./model/issue.ts";
import { runPipeline, type PipelineEnvironment } from "./pipeline.ts";
import { isEnglish } from "./text/is-english.ts";

/** What the pipeline needs, and what people know besides the articles. `issues` are those met before: while the files were read. */
export type RecordsEnvironment = PipelineEnvironment & {
  /** The file an article came from, as issues name it. */
  readonly fileOf: (article: ArticleId) => string;
  readonly corrections: readonly Correction[];
  /** Other people's fact-checks. */
  readonly reviews?: readonly ClaimReview[];
  /** The ids of earlier builds, to hold on to. */
  readonly lock: IdLock;
};

/** The graph of some articles as it is to be written, every problem met, with its place where that is known, and the ids for the next build. */
export type BuiltRecords = { readonly records: GraphRecords; readonly issues: readonly Issue[]; readonly lock: IdLock };

/** Why there is no graph, with the issues met. */
export class RecordsError extends Error {
  readonly issues: readonly Issue[];
  constructor(message: string, issues: readonly Issue[]) {
    super(message);
    this.issues = issues;
  }
}

/**
 * Runs the pipeline over the English ones of `articles`, holds on to the ids of earlier builds, applies the corrections, lays others' fact-checks beside it
 * and verifies what came of it. Throws a `RecordsError` when there is no article to build from, or when the graph does not hold what it says.
 */
export function buildRecords(articles: readonly Article[], environment: RecordsEnvironment): BuiltRecords {
  const english = articles.filter(({ text }) => isEnglish(text).english);
  const before = [...environment.issues, ...articles.filter((one) => !english.includes(one)).map((one) => notEnglish(one, environment))];
  if (english.length === 0) throw new RecordsError("There is no article to build from.", before);
  const kept = keepIds(runPipeline(english, { ...environment, issues: [] }), environment.lock);
  const built = matchReviews(applyCorrections(kept.records, environment.corrections), environment.reviews ?? []);
  const faults = verifyGraph(built, environment.sha256);
  if (faults.length > 0)
    throw new RecordsError(`The graph does not hold: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`, [
      ...before,
      ...faults,
    ]);
  const issues = [
    ...before,
    ...built.nodes.flatMap((node) => (node.kind === "source" ? furnitureNote(node, environment) : [])),
    ...(environment.model ? english.filter(({ annotation }) => annotation === undefined) : []).flatMap(
      (article) => leftToRulesNote(article, environment.fileOf(article.id)) ?? [],
    ),
    ...built.issues.map((issue) => ({ ...issue, place: null })),
    ...unmatched(built.reviews ?? []),
    ...(built.corrections ?? []).flatMap(({ failed, about }) => (failed === null ? [] : [lostCorrection(about, failed)])),
  ];
  const told = issues.map(({ file, rule, severity, message, remedy }) => ({ file, rule, severity, message, remedy }));
  return { records: { ...built, issues: told }, issues, lock: kept.lock };
}

function notEnglish(article: Article, { fileOf }: RecordsEnvironment): Issue {
  const { looksLike } = isEnglish(article.text);
  return {
    rule: "not-english",
    severity: "error",
    file: fileOf(article.id),
    place: null,
    message: looksLike ? `The article is in ${looksLike}, not in English.` : "The article is not in English.",
    remedy: "Sayso reads English; the article was left out. Give it a translation, and say in the front matter whose it is.",
  };
}

/** What was taken for page furniture and so left out of the quotes. */
function furnitureNote({ article, text, paragraphs }: SourceNode, { fileOf }: RecordsEnvironment): readonly Issue[] {
  const left = paragraphs.filter(({ furniture }) => furniture);
  const [first] = left;
  if (first === undefined || text === null || article === null) return [];
  const words = text.slice(first.start, Math.min(first.end, first.start + 60));
  const more = left.length === 1 ? "" : ` and ${left.length - 1} more`;
  return [
    {
      rule: "page-furniture",
      severity: "note",
      file: fileOf(article),
      place: null,
      message: `Page furniture was left out of the quotes: “${words}”${more}.`,
      remedy: "If it belongs to the article, reword it; else take it out.",
    },
  ];
}

/** For each file the fact-checks in it that are about nothing here. */
function unmatched(reviews: readonly MatchedReview[]): readonly Issue[] {
  const alone = reviews.filter(({ matches }) => matches.length === 0);
  return [...groupBy(alone, ({ file }) => file)].map(([file, without]) => ({
    rule: "claim-review-without-match",
    severity: "note",
    file,
    place: null,
    message: `${without.length} of its ${reviews.filter((one) => one.file === file).length} fact-checks are about nothing here, such as “${without[0]?.claimReviewed.slice(0, 80) ?? ""}”.`,
    remedy: "A fact-check is shown where its claim stands here in its words, or where it names the address of an article here.",
  }));
}

const lostCorrection = (about: string, failed: string): Issue => ({
  rule: "correction-not-applied",
  severity: "warning",
  file: "corrections.yaml",
  place: null,
  message: `The correction of ${about} changed nothing: ${failed}`,
  remedy: "Take it out of corrections.yaml, or give it the id that the record has now.",
});
