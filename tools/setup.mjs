// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { provideChromium, provideFirefox } from "./provide-browser.mjs";
import { command, root, run, runPackage, say, Stop } from "./run.mjs";

const oldestNode = { major: 20, minor: 19 };

/** Makes the checkout ready to work in: the right Node, the dependencies of the lockfile, WXT's generated types. Does only what is missing. */
export async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor)) {
    throw new Stop(
      `This is Node ${process.versions.node}; Wider Welcome needs ${oldestNode.major}.${oldestNode.minor} or newer.`,
      "install a current Node from https://nodejs.org and run the same command again.",
    );
  }
  await installPackages(".");
  if (!existsSync(join(root, ".wxt", "tsconfig.json"))) {
    say("Generating WXT's types …");
    if ((await runPackage("wxt", ["prepare"], { output: "on failure" })) !== 0) {
      throw new Stop(
        "`wxt prepare` failed; what it said is above.",
        "mend what it names (most often wxt.config.ts or a file of entrypoints/).",
      );
    }
  }
}

/**
 * Installs what the lockfile of a folder names, unless it is there already.
 * @param {string} folder Seen from the project's.
 */
export async function installPackages(folder) {
  const place = join(root, folder);
  if (packagesFit(place)) return;
  say(`Installing the packages of ${join(folder, "package-lock.json")} (npm ci, about half a minute) …`);
  const code = await npm(["ci", "--prefix", place, "--no-fund", "--no-audit", "--loglevel=error"]);
  if (code !== 0 || !packagesFit(place)) {
    throw new Stop(
      "npm ci failed; what it said is above.",
      "check the connection to the npm registry, then run the same command again.",
    );
  }
}

/**
 * Whether node_modules holds every package of the lockfile in its version. Packages for other systems do not count.
 * @param {string} place
 */
function packagesFit(place) {
  const installed = packagesOf(join(place, "node_modules", ".package-lock.json"));
  if (!installed) return false;
  const wanted = packagesOf(join(place, "package-lock.json")) ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || (optional ?? false) || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : undefined;
}

/** @param {readonly string[]} args */
function npm(args) {
  const npmItself = process.env["npm_execpath"];
  if (npmItself?.endsWith(".js")) return run(process.execPath, [npmItself, ...args], { output: "stderr" });
  return run("npm", args, { output: "stderr", shell: process.platform === "win32" });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    await setUp();
    say(`Chromium: ${await provideChromium()}`);
    if (process.argv.includes("--firefox")) say(`Firefox: ${(await provideFirefox()).found ?? "none"}`);
  });
}
