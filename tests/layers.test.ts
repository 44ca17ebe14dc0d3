import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("src/kernel/"));

/** What a file imports: paths from the project's folder for our own, names for packages. Comments are left out. */
function importsOf(file: string): readonly string[] {
  const code = codeOf(file);
  const found = code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']([^"']+)["']/g);
  return [...found].map(([, path = ""]) => (path.startsWith(".") ? posix.join(dirname(file), path) : path));
}

const codeOf = (file: string): string =>
  readFileSync(join(root, file), "utf8")
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

/** Files of `folder` that import something `isWrong` says they may not, as "file -> import". */
const wrongImports = (inFolder: (file: string) => boolean, isWrong: (path: string, file: string) => boolean): readonly string[] =>
  files.filter(inFolder).flatMap((file) =>
    importsOf(file)
      .filter((path) => isWrong(path, file))
      .map((path) => `${file} -> ${path}`),
  );

const isIn =
  (...folders: readonly string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file.startsWith(`src/${folder}/`));

// From left to right, as the pipeline runs; `graph` and `search` may use the folding of `text`, which is left of them.
const stages = ["model", "text", "quotations", "attribution", "actors", "repeats", "claims", "graph", "search", "exports"];
const extraction = ["quotations", "attribution", "actors", "repeats", "claims"];

const stageOf = (path: string): number => stages.findIndex((stage) => path.startsWith(`src/core/${stage}/`));

describe("the layers", () => {
  test("are read from files that are there", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importsOf("src/core/pipeline.ts")).toContain("src/core/graph/build-graph.ts");
  });

  test("model imports only model", () => {
    expect(wrongImports(isIn("core/model"), (path) => !path.startsWith("src/core/model/"))).toEqual([]);
  });

  test("no stage imports one to its right", () => {
    expect(wrongImports(isIn("core"), (path, file) => stageOf(file) >= 0 && stageOf(path) > stageOf(file))).toEqual([]);
  });

  test("core imports neither the app nor the worker nor the scripts", () => {
    expect(wrongImports(isIn("core"), (path) => /^(?:src\/(?:app|steps|worker)|scripts|tests)\//.test(path))).toEqual([]);
  });

  test("what the app and the worker share imports neither, and the worker nothing of the app", () => {
    expect(wrongImports(isIn("steps"), isIn("app", "worker"))).toEqual([]);
    expect(wrongImports(isIn("worker"), isIn("app"))).toEqual([]);
  });

  test("the app imports no stage that extracts", () => {
    expect(wrongImports(isIn("app"), isIn(...extraction.map((stage) => `core/${stage}`)))).toEqual([]);
  });

  test.each([
    ["graphology", isIn("core/graph", "core/exports", "app/graph-view"), /^graphology/],
    ["sigma", isIn("app/graph-view"), /^(?:sigma|@sigma\/)/],
    ["lunr", isIn("core/search"), /^lunr/],
    ["node:", () => false, /^node:/],
  ])("%s is spoken only where it belongs", (_name, isAllowed, pattern) => {
    expect(
      wrongImports(
        (file) => !isAllowed(file),
        (path) => pattern.test(path),
      ),
    ).toEqual([]);
  });
});

describe("core", () => {
  const core = files.filter(isIn("core"));

  test("has no index.ts", () => {
    expect(core.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });

  test("has no clock, no chance and no console", () => {
    const impure = /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|crypto\.\w+|console\.\w+)/;
    expect(core.filter((file) => impure.test(codeOf(file)))).toEqual([]);
  });

  test("does not depend on the host's language settings", () => {
    expect(core.filter((file) => /\bIntl\.|\.localeCompare\(|\.toLocale\w+\(/.test(codeOf(file)))).toEqual([]);
  });
});
