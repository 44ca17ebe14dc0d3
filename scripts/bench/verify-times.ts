import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byId } from "../../src/core/model/compare.ts";
import { runPipeline } from "../../src/core/pipeline.ts";
import type { GraphRecords } from "../../src/core/graph/schema.ts";
import { verifyLines } from "../../src/core/graph/verify-lines.ts";
import { writeGraph } from "../../src/core/graph/write-graph.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import { median, medianTimes, timeOf } from "../measure.ts";
import { root } from "../project-paths.ts";
import { readArticles } from "../read-articles.ts";
import { sha256 } from "../sha256.ts";
import { shippedModel } from "../shipped-model.ts";
import { writtenLines } from "../written-lines.ts";
import type { BenchTexts } from "./bench-texts.ts";

const wanted = 1000; // articles
const turns = 5;

/** How long it takes to verify a graph of 1,000 articles, and to compare it with their files: the checking alone, and the whole command. */
export function verifyTimes({ articles, what }: BenchTexts): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
  try {
    const built = runPipeline(articles, { tagger: winkTagger(), model: shippedModel, sha256, rates: [], issues: [] });
    const copies = Math.ceil(wanted / articles.length);
    const graph = manyTimes(built, copies);
    const file = join(folder, "graph.json");
    const texts = join(folder, "articles");
    writeFileSync(file, writeGraph(graph));
    mkdirSync(texts);
    for (const node of graph.nodes)
      if (node.kind === "source" && node.article !== null)
        writeFileSync(join(texts, `${node.article}.txt`), `---\n---\n${node.text ?? ""}`);
    const bytes = readFileSync(file);
    const times = medianTimes(
      { check: () => verifyLines(writtenLines(bytes), sha256)?.issues, compare: () => readArticles([texts]).articles.length },
      turns,
    );
    const command = median(Array.from({ length: turns }, () => timeOf(() => verify(file, texts))));
    const size = `${(bytes.length / 1e6).toFixed(0)} MB`;
    return [
      `Verifying ${copies * articles.length} articles (${what}, ${copies} times), ${size}: ${seconds(times.check)} to check every span, edge and hash,`,
      `${seconds(times.compare)} to read the articles as they are today; the whole command ${seconds(command)} (aim: 2 s). Medians of ${turns}.`,
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The graph several times over, each time under ids of its own. */
function manyTimes({ nodes, edges, ...rest }: GraphRecords, times: number): GraphRecords {
  const ids = new Set<unknown>([...nodes, ...edges].map(({ id }) => id));
  for (const node of nodes) if (node.kind === "source") ids.add(node.article);
  const copy = <T>(records: readonly T[], number: number): readonly T[] =>
    JSON.parse(JSON.stringify(records), (key, value: unknown) =>
      holdsId.test(key) && ids.has(value) ? `${String(value)}-${number}` : value,
    ) as readonly T[];
  const numbers = Array.from({ length: times }, (_, number) => number);
  return {
    ...rest,
    nodes: numbers.flatMap((number) => copy(nodes, number)).toSorted(byId),
    edges: numbers.flatMap((number) => copy(edges, number)).toSorted(byId),
  };
}

const holdsId = /^(?:id|from|to|source|article|inside|\d+)$/; // a list's keys are its indexes: an open quotation's candidates

function verify(file: string, texts: string): void {
  const args = ["--import", "tsx", join(root, "scripts", "verify.ts"), file, texts];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`verifyTimes: the graph does not hold.\n${stderr}`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
