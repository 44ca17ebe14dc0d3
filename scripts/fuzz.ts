import { readProject, writeProject } from "../src/app/own-articles/project-file.ts";
import { buildRecords, RecordsError } from "../src/core/build-records.ts";
import { XMLValidator } from "fast-xml-parser";
import { collect } from "../src/app/collection.ts";
import { readFields } from "../src/app/search-view/read-fields.ts";
import { formatView, parseView } from "../src/app/state/view-address.ts";
import { applyCorrections } from "../src/core/corrections/apply-corrections.ts";
import { exportFormats } from "../src/core/exports/export-formats.ts";
import type { ExportFile } from "../src/core/exports/export-format.ts";
import { selectRecords } from "../src/core/exports/select-records.ts";
import { openGraph } from "../src/core/graph/open-graph.ts";
import type { GraphRecords } from "../src/core/graph/schema.ts";
import { verifyLines } from "../src/core/graph/verify-lines.ts";
import { decisionsOn } from "./fuzz/decisions.ts";
import { readCorrections } from "../src/core/corrections/read-corrections.ts";
import { noLock } from "../src/core/graph/keep-ids.ts";
import { readGraph } from "../src/core/graph/read-graph.ts";
import { verifyGraph } from "../src/core/graph/verify-graph.ts";
import { writeGraph } from "../src/core/graph/write-graph.ts";
import { withBrat } from "../src/core/imports/read-annotated.ts";
import { readForeignJson } from "../src/core/imports/read-foreign-json.ts";
import type { Article } from "../src/core/model/article.ts";
import type { ClaimReview } from "../src/core/model/claim-review.ts";
import type { Correction } from "../src/core/model/correction.ts";
import { articleFromText } from "../src/core/text/read-article.ts";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { messageOf, readCommandLine, runCommand, UsageError } from "./command-line.ts";
import { annotationOf, citronOf, reviewsOf, standoffOf } from "./fuzz/foreign-files.ts";
import { hostileText, plainText } from "./fuzz/hostile-text.ts";
import { sha256 } from "./sha256.ts";
import { shippedModel } from "./shipped-model.ts";
import { seededNumbers } from "./train/seeded-numbers.ts";

const usage = `npm run fuzz -- [--runs N] [--seed N]

Sends generated articles, front matters, project files, corrections, others' annotations and fact-checks, addresses, searches and damaged graphs through
the pipeline, the readers and the exports, and checks that none throws, every span says its words and every export is well-formed. The same seed gives the same texts.

  --runs N   how many (1000)
  --seed N   which (1)`;

type Next = () => number;
const environment = { tagger: winkTagger(), model: shippedModel, sha256, rates: [], issues: [], lock: noLock, fileOf: (id: string) => id };

/** Each gives what was wrong, or `null`; what it throws is wrong too. */
const trials: Readonly<Record<string, (next: Next) => string | null>> = {
  articles: (next) => tryArticles([articleOf(next), articleOf(next)], []),
  "front matters": (next) => {
    const { article } = articleFromText("one.md", `---\n${hostileText(next)}\n---\n${plainText(next)}`);
    return article === null ? null : tryArticles([article], []);
  },
  projects: (next) => {
    const article = articleOf(next);
    const text = writeProject({ articles: [{ ...article, annotation: annotationOf(article.text, next) }], corrections: [], reviews: [] });
    const { project } = readProject("p.json", next() < 0.5 ? damaged(text, next) : text);
    return project === null || project.articles.length === 0 ? null : tryArticles(project.articles.slice(0, 2), project.corrections);
  },
  corrections: (next) => {
    if (next() < 0.2) return tryArticles([articleOf(next)], readCorrections("c.yaml", hostileText(next)).corrections);
    const records = someRecords(next);
    const { corrections } = readCorrections("c.yaml", decisionsOn(records, next));
    return heldBy(applyCorrections(records, corrections));
  },
  exports: (next) => {
    const records = someRecords(next);
    const graph = openGraph(
      next() < 0.5 ? applyCorrections(records, readCorrections("c.yaml", decisionsOn(records, next)).corrections) : records,
    );
    const selected =
      next() < 0.5
        ? selectRecords(
            graph,
            graph.records.nodes.slice(0, 3).map(({ id }) => id),
          )
        : graph;
    const files = exportFormats.flatMap(({ write }) => write(selected, { offsetUnit: next() < 0.5 ? "utf16" : "codepoint" }));
    return files.flatMap((file) => malformed(file) ?? [])[0] ?? null;
  },
  "addresses and searches": (next) => {
    const records = someRecords(next);
    const collection = collect(openGraph(records));
    const view = parseView(`#/${hostileText(next)}`);
    const again = parseView(formatView(view));
    readFields(hostileText(next), collection, next() < 0.5);
    return formatView(again) === formatView(view) ? null : `the address of ${JSON.stringify(view)} is read as another view`;
  },
  annotations: (next) => {
    const article = articleOf(next);
    return tryArticles([{ ...article, annotation: annotationOf(article.text, next) }], []);
  },
  "standoff files": (next) => {
    const text = plainText(next);
    const { article } = withBrat(articleFromText("one.txt", text), text, "one.ann", standoffOf(text, next));
    return article === null ? null : tryArticles([article], []);
  },
  "JSON of others": (next) => {
    const text = next() < 0.5 ? citronOf(next) : reviewsOf(next);
    const { article, reviews } = readForeignJson("one.json", next() < 0.5 ? damaged(text, next) : text);
    return tryArticles([article ?? articleOf(next)], [], reviews);
  },
  graphs: (next) => {
    const { graph } = readGraph(damaged(writeGraph(aGraph()), next));
    if (graph !== null) verifyGraph(graph, sha256);
    return null;
  },
};

function tryArticles(
  articles: readonly Article[],
  corrections: readonly Correction[],
  reviews: readonly ClaimReview[] = [],
): string | null {
  try {
    const { records } = buildRecords(
      articles.map((article, index) => ({ ...article, id: `one-${index}` })),
      { ...environment, corrections, reviews },
    );
    return heldBy(records);
  } catch (problem) {
    // An article that is empty or not English is a result; a graph that does not hold is not.
    if (problem instanceof RecordsError && problem.message.startsWith("There is no article")) return null;
    throw problem;
  }
}

const articleOf = (next: Next): Article => ({ id: "one", title: hostileText(next).slice(0, 80), text: plainText(next) });

/** The graph of one article; of the plainest where nothing can be made of this one. */
function someRecords(next: Next): GraphRecords {
  const article = { ...articleOf(next), id: "one-0" };
  try {
    return buildRecords([article, { id: "one-1", text: plainText(next) }], { ...environment, corrections: [] }).records;
  } catch (problem) {
    if (problem instanceof RecordsError) return aGraph();
    throw problem;
  }
}

/** What does not hold in a graph once it is written and read again, whole and line by line; `null` where all does. */
function heldBy(records: GraphRecords): string | null {
  const text = writeGraph(records);
  const { graph, issues } = readGraph(text);
  if (graph === null) return `what was written cannot be read: ${issues[0]?.message}`;
  const byLine = verifyLines(text.split("\n"), sha256);
  if (byLine === null) return "what was written cannot be verified line by line";
  return (byLine.issues[0] ?? verifyGraph(graph, sha256)[0])?.message ?? null;
}

const malformedAs: Readonly<Record<string, (text: string) => unknown>> = {
  jsonld: JSON.parse,
  jsonl: (text) => text.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown),
  gexf: validXml,
  graphml: validXml,
}; // prettier-ignore

function malformed({ name, text }: ExportFile): string | null {
  try {
    malformedAs[name.split(".").at(-1) ?? ""]?.(text);
    return null;
  } catch (problem) {
    return `${name} is not well-formed: ${messageOf(problem)}`;
  }
}

function validXml(text: string): void {
  const found = XMLValidator.validate(text);
  if (found !== true) throw new Error(found.err.msg);
}

let known: GraphRecords | null = null;
const aGraph = (): GraphRecords => (known ??= buildRecords([{ id: "one-0", text: plainText(seededNumbers(7)) }], { ...environment, corrections: [] }).records); // prettier-ignore

function damaged(text: string, next: Next): string {
  const at = Math.floor(next() * text.length);
  return text.slice(0, at) + hostileText(next).slice(0, 5) + text.slice(at + Math.floor(next() * 20));
}

await runCommand(async () => {
  const { options } = readCommandLine(usage, { runs: false, seed: false });
  const [runs, seed] = [Number(options.runs ?? 1000), Number(options.seed ?? 1)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
    throw new UsageError(`--runs and --seed take whole numbers.\n\n${usage}`);
  const names = Object.keys(trials);
  const counts = new Map(names.map((name) => [name, 0]));
  const faults: string[] = [];
  for (let run = 0; run < runs; run++) {
    const name = names[run % names.length] ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const wrong = outcome(() => trials[name]?.(seededNumbers(seed * 1_000_003 + run)) ?? null);
    if (wrong !== null) faults.push(`${name}, run ${run}: ${wrong}`);
  }
  console.log([...counts].map(([name, count]) => `${count} ${name}`).join(", "));
  console.log(`seed ${seed}: ${faults.length} faults in ${runs} runs`);
  if (faults.length > 0) console.error(faults.slice(0, 20).join("\n"));
  return faults.length > 0 ? 1 : 0;
});

function outcome(trial: () => string | null): string | null {
  try {
    return trial();
  } catch (problem) {
    return `threw ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`;
  }
}
