import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "./table.ts";

/** A quotation of the benchmark: `base` and `also` are what it was made from. */
type Made = { readonly id: string; readonly text: string; readonly base?: string; readonly also?: string };

/** For each size and seed: what `npm run repeats` finds, at what cost, and what Quotebank's rule finds. `make` gives the file of quotations. */
export function repeatsTable(sizes: readonly number[], seeds: readonly string[], make: (size: number, seed: string) => string): string {
  const head = [
    "quotations",
    "seed",
    "seconds",
    "cpu s",
    "µs a quotation",
    "MB",
    "recall",
    "linked",
    "precision",
    "Quotebank recall",
    "precision",
  ];
  const rows = sizes.flatMap((size) => seeds.map((seed) => row(size, seed, make(size, seed))));
  return `Repeats. recall: copies paired with their base; linked: copies in one group with it; precision: of all pairs printed.\n${table(head, rows)}`;
}

function row(size: number, seed: string, path: string): readonly string[] {
  const out = `${path}.repeats`;
  const { seconds, cpu, megabytes } = runRepeats(path, out);
  const made = lines<Made>(path);
  const pairs = lines<{ a: string; b: string }>(out).map(({ a, b }) => [a, b] as const);
  const ours = score(made, pairs);
  const theirs = score(made, quotebankPairs(made));
  return [
    String(size),
    seed,
    seconds.toFixed(1),
    cpu.toFixed(1),
    ((cpu * 1e6) / size).toFixed(0),
    megabytes.toFixed(0),
    percent(ours.recall),
    percent(ours.linked),
    percent(ours.precision),
    percent(theirs.recall),
    percent(theirs.precision),
  ];
}

const percent = (share: number): string => share.toFixed(3);

const lines = <T>(path: string): readonly T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** Runs the command as a person would, in a process of its own, and reads what it took. */
function runRepeats(from: string, to: string): { readonly seconds: number; readonly cpu: number; readonly megabytes: number } {
  const command = fileURLToPath(new URL("../repeats.ts", import.meta.url));
  const spy = `process.on("exit",()=>{const u=process.resourceUsage();console.log("used "+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1024)})`;
  const began = performance.now();
  const args = ["--import", `data:text/javascript,${encodeURIComponent(spy)}`, "--import", "tsx", command, from, to];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`repeats ended with ${status}: ${stderr}`);
  const [, cpu, megabytes] = /used ([\d.]+) ([\d.]+)/.exec(stdout) ?? [];
  return { seconds: (performance.now() - began) / 1000, cpu: Number(cpu), megabytes: Number(megabytes) };
}

/** Truth: two quotations are a repeat when they have a base in common (a base is its own). */
function score(made: readonly Made[], pairs: readonly (readonly [string, string])[]) {
  const byId = new Map(made.map((one) => [one.id, one]));
  const bases = (id: string) => {
    const one = byId.get(id);
    return [one?.base ?? id, ...(one?.also === undefined ? [] : [one.also])];
  };
  const right = pairs.filter(([a, b]) => bases(a).some((base) => bases(b).includes(base))).length;
  const paired = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const groupOf = groupsOf(pairs);
  const copies = made.filter(({ base }) => base !== undefined);
  const share = (test: (copy: Made) => boolean) => (copies.length === 0 ? 1 : copies.filter(test).length / copies.length);
  return {
    recall: share(({ id, base }) => paired.has(`${id} ${base}`)),
    linked: share(({ id, base }) => groupOf(id) === groupOf(base ?? "")),
    precision: pairs.length === 0 ? 1 : right / pairs.length,
  };
}

function groupsOf(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const head = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = head.get(at); up !== undefined; up = head.get(at)) at = up;
    return at;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [find(a), find(b)];
    if (one !== other) head.set(one, other);
  }
  return find;
}

/** Quotebank's rule (Vaucher et al. 2021): the same after lower-casing and dropping punctuation. Each with the first of its kind. */
function quotebankPairs(made: readonly Made[]): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  return made.flatMap(({ id, text }) => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]+/gu, "")
      .replace(/ +/g, " ")
      .trim();
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    return before === undefined ? [] : [[id, before] as const];
  });
}
