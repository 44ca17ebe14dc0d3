import { existsSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { articlesFolder, root, sampleFolder, sampleNames } from "./project-paths.ts";
import { serveCollection } from "./serve-collection.ts";

const usage = `npm start -- [FOLDER] [--port N]

Builds the graph of the articles in FOLDER (or of graph-data/articles) and serves the explorer. FOLDER may also be the name of a
sample collection: ${sampleNames().join(", ") || "none are there"}. An article that is edited is read again, and the page with it.

  --port N   the port to try first (5173); a busy one is moved past`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { port: false });
  const paths = words.length > 0 ? words.map(collectionPath) : [articlesFolder];
  const port = portOf(options.port);
  const server = await createServer({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    server: { port, strictPort: false },
    plugins: [serveCollection(paths)],
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  if (!address.includes(`:${port}/`)) console.log(`Port ${port} is busy.`);
  console.log(`Sayso is at ${address}\nStop it with Ctrl+C.`);
  return undefined;
});

/** What the person named: a path, or a sample collection. */
function collectionPath(word: string): string {
  const path = typedPath(word);
  if (existsSync(path)) return path;
  if (sampleNames().includes(word)) return sampleFolder(word);
  throw new UsageError(`There is no file or folder "${word}", and no sample collection of that name.\n\n${usage}`);
}

function portOf(typed: string | undefined): number {
  if (typed === undefined) return 5173;
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port takes a number from 1 to 65535, not "${typed}".\n\n${usage}`);
}
