import { articlesFolder, sampleFolder, sampleNames } from "./project-paths.ts";

/**
 * `samples.json`, which stands beside the page: what the graph of `paths` is called there, and which sample collections lie under `samples/`. The
 * samples are invented, each for a purpose.
 */
export function listSamples(paths: readonly string[]): string {
  const samples = sampleNames().map((name) => ({ name, title: titleOf(name) }));
  return `${JSON.stringify({ beside: besideName(paths), samples })}\n`;
}

function besideName(paths: readonly string[]): string {
  if (paths.length === 1 && paths[0] === articlesFolder) return "Shipped article";
  const sample = sampleNames().find((name) => paths.length === 1 && paths[0] === sampleFolder(name));
  return sample === undefined ? "The articles that were given" : `${titleOf(sample)} (invented sample)`;
}

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
