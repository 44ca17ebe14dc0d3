// Installs what is missing, before `npm start` and `npm test`: the packages, and with --browser a Chromium to test with.
// No dependencies, and no syntax newer than Node 14, so that an old Node reads far enough to say what it needs.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];

/** Whether Node `version` ("v20.19.0") is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.replace("v", "").split(".").map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** Whether the packages in `folder` are missing, or older than the lock file. */
export function needsPackages(folder) {
  const installed = join(folder, "node_modules", ".package-lock.json"); // npm writes it last
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(folder, "package-lock.json")).mtimeMs;
}

/** What to tell somebody whose `npm ci` ended with `output`. */
export function installAdvice(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(output))
    return "npm could not reach its registry. Check the network (and the proxy, if there is one), then run the command again.";
  if (/EACCES|EPERM/.test(output)) return "npm may not write to this folder. Make it yours, then run the command again.";
  if (/ENOSPC/.test(output)) return "The disk is full. Free some space, then run the command again.";
  if (/EUSAGE|package-lock/.test(output))
    return "package.json and package-lock.json do not agree. Run npm install, then the command again.";
  return "npm ci failed; its message stands above.";
}

const say = (words) => process.stdout.write(`${words}\n`);

function fail(words) {
  process.stderr.write(`\n${words}\n`);
  process.exit(1);
}

/** Runs a command to its end and shows what it prints; gives its exit code and its error output. */
function run(command, args, options = {}) {
  say(`> ${command} ${args.join(" ")}`);
  const shell = process.platform === "win32"; // npm is a script there
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    shell,
    ...options,
  });
  if (stderr) process.stderr.write(stderr);
  return { ok: status === 0, output: error ? String(error) : stderr };
}

function installPackages() {
  if (!needsPackages(root)) return;
  say("Installing the packages that package-lock.json names …");
  const { ok, output } = run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (!ok) fail(installAdvice(output));
}

const mayUseApt = () => {
  try {
    accessSync("/usr/bin/apt-get", constants.X_OK);
    return process.platform === "linux" && process.getuid() === 0;
  } catch {
    return false;
  }
};

/** Ways to get a browser where none is installed, in the order they are tried. */
const browserSources = [
  {
    name: "apt",
    usable: mayUseApt,
    install() {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      run("apt-get", ["update", "-q"], { env }); // an old list may still do, so go on whatever it says
      run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
    },
  },
  {
    name: "Playwright",
    usable: () => true,
    install() {
      run(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
    },
  },
];

async function installBrowser() {
  const { browserAdvice, findBrowser } = await import("./find-browser.mjs");
  const find = () => {
    try {
      return findBrowser();
    } catch (error) {
      return fail(error.message);
    }
  };
  if (find()) return;
  for (const source of browserSources.filter(({ usable }) => usable())) {
    say(`No Chromium found; installing one (${source.name}) …`);
    source.install();
    if (find()) return;
  }
  fail(browserAdvice);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  if (!isNewEnough(process.version))
    fail(
      `Sayso needs Node ${oldestNode.join(".")} or newer; this is ${process.version}. Install a newer one, for instance from nodejs.org.`,
    );
  installPackages();
  if (process.argv.includes("--browser")) await installBrowser();
}
