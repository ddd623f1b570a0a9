// Makes a fresh clone ready: packages from the lockfile, then a Chromium and a Firefox.
// Plain JavaScript with Node's own modules only, as nothing is installed yet when it runs.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".on-record-lockfile");
const least = JSON.parse(readFileSync(join(root, "setup", "leastBrowsers.json"), "utf8"));
const [major] = process.versions.node.split(".").map(Number);

const fail = (message) => {
  console.error(`\nOn Record cannot be set up: ${message}`);
  process.exit(1);
};

const run = (command, args, options = {}) => {
  console.error(`setup: ${command} ${args.join(" ")}`);
  // Everything the installers say goes to standard error: standard output belongs to the command that asked.
  return spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options }).status === 0;
};

const installPackages = () => {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  // Not `npm ci`: it refuses a lockfile that lacks other platforms' binaries (docs/decisions/0007). This installs
  // the locked versions, checks their hashes, and leaves the lockfile as it is.
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  if (!run("npm", install, { shell: process.platform === "win32" })) {
    fail(
      "npm install failed (see above). Check that the npm registry can be reached, then run the command again.",
    );
  }
  writeFileSync(stamp, lockfile);
};

/** The types that WXT makes. npm makes them after installing; a copied node_modules has none. */
const prepareTypes = () => {
  if (existsSync(join(root, ".wxt", "tsconfig.json"))) return;
  if (!run(process.execPath, [join(root, "node_modules", "wxt", "bin", "wxt.mjs"), "prepare"])) {
    fail("wxt prepare failed (see above). Remove node_modules and run the command again.");
  }
};

/** Asks the project's own finder, in TypeScript, which is runnable once the packages are there. */
const browserPath = (name) => {
  const finder = `import { ${name}Path } from "./tests/support/browsers.ts"; console.log(${name}Path() ?? "");`;
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const path = execFileSync(process.execPath, [tsx, "-e", finder], { cwd: root, encoding: "utf8" }).trim();
  return path !== "" && existsSync(path) ? path : undefined;
};

/** The major version that a browser says it has; undefined on Windows, where Chrome says none but opens a window. */
const browserVersion = (path) => {
  if (process.platform === "win32") return undefined;
  const { stdout } = spawnSync(path, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const version = /\b(\d+)\./.exec(stdout ?? "")?.[1];
  return version === undefined ? undefined : Number(version);
};

const debianPackages = { chromium: "chromium", firefox: "firefox-esr" };
const canUseApt = () =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const installBrowser = (name) => {
  const apt = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  if (canUseApt()) {
    run("apt-get", ["update", "-q"], apt);
    if (run("apt-get", ["install", "-q", "-y", "--no-install-recommends", debianPackages[name]], apt)) return;
  }
  if (name === "chromium")
    run(process.execPath, [join(root, "node_modules", "playwright", "cli.js"), "install", "chromium"]);
};

/** What is wrong with a browser, in words; undefined where it can be used. */
export const problemWith = (name) => {
  const path = browserPath(name);
  if (path === undefined) return `no ${name} was found`;
  const version = browserVersion(path);
  if (version === undefined || version >= least[name]) return undefined;
  return `${path} is ${name} ${version}, which On Record does not run in`;
};

/** Finds or installs a browser; one that somebody has named is taken as it is. */
const makeReady = (name) => {
  const variable = `ON_RECORD_${name.toUpperCase()}`;
  if (problemWith(name) !== undefined && process.env[variable] === undefined) installBrowser(name);
  const problem = problemWith(name);
  if (problem === undefined) return;
  fail(
    `${problem}. Install ${name} ${least[name]} or newer and run the command again; if it is in an unusual place, set ${variable} to its path.`,
  );
};

/**
 * Installs packages from the lockfile and finds or installs the browsers named ("chromium", "firefox").
 * Ends the process with a plain message when something is missing that it cannot get.
 */
export const setUp = (browsers) => {
  if (major < 20) fail(`Node ${process.versions.node} is too old; install Node 20 or newer.`);
  installPackages();
  prepareTypes();
  for (const name of browsers) makeReady(name);
};

/** Sets up, then runs a TypeScript program of the project with this process's arguments. */
export const setUpAndRun = (browsers, program) => {
  setUp(browsers);
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const { status } = spawnSync(process.execPath, [tsx, program, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
};
