import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearestWord } from "../src/core/text/nearest-word.ts";

/** What a command takes: `true` for a switch, `false` for an option with a value. */
type Switches = Readonly<Record<string, boolean>>;
type Values<S extends Switches> = { readonly [K in keyof S]?: S[K] extends true ? true : string };

/** A wrong call of a command; its message is for the person who typed it. */
export class UsageError extends Error {}

/**
 * The options and the other words of a command line. `usage` is printed for --help, which ends the program, and stands under every
 * complaint. Throws a `UsageError` for an option that does not exist or lacks its value.
 */
export function readCommandLine<const S extends Switches>(usage: string, switches: S, args = process.argv.slice(2)) {
  const known = { ...switches, help: true };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, isSwitch]) => [name, { type: isSwitch ? ("boolean" as const) : ("string" as const) }]),
  );
  const { values, positionals, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  for (const token of tokens) if (token.kind === "option") checkOption(token.name, token.rawName, token.value, known, usage);
  return { options: values as Values<S>, words: positionals };
}

function checkOption(name: string, typed: string, value: string | undefined, known: Switches, usage: string): void {
  if (!Object.hasOwn(known, name)) {
    const meant = nearestWord(name, Object.keys(known));
    throw new UsageError(`There is no option ${typed}.${meant ? ` Did you mean --${meant}?` : ""}\n\n${usage}`);
  }
  if (known[name] && value !== undefined) throw new UsageError(`${typed} takes no value.\n\n${usage}`);
  if (!known[name] && !value) throw new UsageError(`${typed} needs a value.\n\n${usage}`);
}

/** A path as typed, counted from where it was typed: npm runs scripts in the project's folder. */
export const typedPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Runs a command; a wrong call is explained and ends with exit code 2, any other error with its message and exit code 1. */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  process.stdout.on("error", endQuietly);
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    const wrongCall = error instanceof UsageError;
    console.error(wrongCall ? error.message : error instanceof Error && process.env.DEBUG ? error.stack : `Error: ${messageOf(error)}`);
    process.exitCode = wrongCall ? 2 : 1;
  }
}

/** Who reads the output may have seen enough: `npm run export -- jsonl | head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

/** What an unknown thrown thing says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
