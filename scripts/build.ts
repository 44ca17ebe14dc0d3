import { readCommandLine, runCommand, typedPath } from "./command-line.ts";
import { articlesFolder, siteFolder } from "./project-paths.ts";

const usage = `npm run build -- [files or folders] [--out DIR]

Writes the explorer and its graph as a static site into dist/ (or DIR). It runs under any path of any web host.
Without files or folders it takes graph-data/articles. The sample collections come along under samples/.`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { out: false });
  const folder = options.out ? typedPath(options.out) : siteFolder;
  // React leaves its checks for developers out only where this says so before Vite is loaded.
  process.env.NODE_ENV = "production";
  const { buildSite } = await import("./build-site.ts");
  await buildSite(folder, words.length > 0 ? words.map(typedPath) : [articlesFolder]);
  console.log(`The site is in ${folder}. Serve that folder with any web server.`);
  return 0;
});
