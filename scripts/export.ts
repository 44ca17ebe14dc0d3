import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportFormats } from "../src/core/exports/export-formats.ts";
import { savedText, type ExportFile, type ExportFormat } from "../src/core/exports/export-format.ts";
import { jsonLinesSchema } from "../src/core/exports/json-lines-schema.ts";
import { selectRecords } from "../src/core/exports/select-records.ts";
import { writeJson } from "../src/core/exports/web-names.ts";
import { openGraph, type SaysoGraph } from "../src/core/graph/open-graph.ts";
import { readGraph } from "../src/core/graph/read-graph.ts";
import type { NodeId } from "../src/core/model/ids.ts";
import { nearestWord } from "../src/core/text/nearest-word.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { issueLine } from "./print-report.ts";
import { builtFolder } from "./project-paths.ts";

const usage = `npm run export -- FORMAT [ids] [--graph FILE] [--out DIR] [--utf16]

Writes a graph for other programs. With ids (quote:…, actor:…, claim:…, source:…) only those and what joins them. Formats:

${exportFormats.map(({ name, about }) => `  ${name.padEnd(15)}${about}`).join("\n")}

"schema" in the place of a format gives the JSON Schema that each line of jsonl holds to.

  --graph FILE   the graph to read (graph-data/built/graph.json)
  --out DIR      where to write; without it a format of one file goes to the output
  --utf16        count offsets in UTF-16 units where the format's own readers do (webannotation, brat)`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { graph: false, out: false, utf16: true });
  const [name, ...ids] = words;
  if (name === "schema") return write([{ name: "jsonl.schema.json", text: writeJson(jsonLinesSchema()) }], options.out);
  const format = formatOf(name);
  const graph = selectRecords(readGraphFile(options.graph), ids as NodeId[]);
  const missing = ids.filter((id) => graph.node(id) === null);
  if (missing.length > 0) throw new UsageError(`There is no ${missing.join(", no ")} in this graph.`);
  const files = format.write(graph, { offsetUnit: options.utf16 ? "utf16" : "codepoint" });
  return write(options.out === undefined ? files : files.map((file) => ({ ...file, text: savedText(format, file) })), options.out);
});

function formatOf(name: string | undefined): ExportFormat {
  const format = exportFormats.find((one) => one.name === name);
  if (format) return format;
  const meant = name
    ? nearestWord(
        name,
        exportFormats.map((one) => one.name),
      )
    : null;
  throw new UsageError(
    `${name ? `There is no format "${name}".${meant ? ` Did you mean ${meant}?` : ""}` : "export takes a format."}\n\n${usage}`,
  );
}

function readGraphFile(typed: string | undefined): SaysoGraph {
  const file = typed ? typedPath(typed) : join(builtFolder, "graph.json");
  if (!existsSync(file)) throw new UsageError(`There is no file "${typed ?? file}". npm run build:graph makes one.\n\n${usage}`);
  const { graph, issues } = readGraph(readFileSync(file, "utf8"));
  if (graph) return openGraph(graph);
  throw new Error(`${file} cannot be used.\n${issues.map(issueLine).join("\n")}`);
}

function write(files: readonly ExportFile[], out: string | undefined): number {
  const [only] = files;
  if (out === undefined && files.length === 1 && only) {
    process.stdout.write(only.text);
    return 0;
  }
  if (out === undefined) throw new UsageError(`This format has ${files.length} files: say where with --out DIR.`);
  const folder = typedPath(out);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  console.error(`Written to ${folder}: ${files.map(({ name }) => name).join(", ")}`);
  return 0;
}
