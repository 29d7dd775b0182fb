// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runPackage, say, Stop } from "./run.mjs";

// Chromium and Playwright's own build come first: branded Chrome and Edge restrict how extensions are loaded.
const chromiumCommands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const firefoxCommands = ["firefox-esr", "firefox"];
const oldestFirefox = 146;

/**
 * Gives the path of a browser of Chromium's family, installing one where none is found: $CHROME_PATH, Playwright's own, one of this
 * computer's; else Debian's package (as root), else Playwright's own download. To be called when the dependencies are in place.
 * @returns {Promise<string>}
 */
export async function provideChromium() {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (runnable(named)) return named;
    throw new Stop(
      `CHROME_PATH names ${named}, which cannot be run.`,
      "correct CHROME_PATH, or unset it to have a browser found for you.",
    );
  }
  const found = await findChromium();
  if (found) return found;
  if (await aptInstall("chromium")) return (await findChromium()) ?? noChromium();
  say("No browser of Chromium's family found: fetching Playwright's own build (about 170 MB) …");
  await runPackage("playwright-core", ["install", "--no-shell", "chromium"], { output: "stderr" });
  return (await findChromium()) ?? noChromium();
}

/**
 * Gives the path of a Firefox that is new enough, installing Debian's package where that is possible; otherwise why there is none.
 * @returns {Promise<{ readonly found: string, readonly missing?: undefined } | { readonly found?: undefined, readonly missing: string }>}
 */
export async function provideFirefox() {
  const named = process.env["FIREFOX_PATH"];
  const found = named ?? findFirefox() ?? ((await aptInstall("firefox-esr")) ? findFirefox() : undefined);
  if (!found) return { missing: "no Firefox on this computer (install one, or name one in FIREFOX_PATH)" };
  const version = versionOf(found);
  return version !== undefined && version >= oldestFirefox
    ? { found }
    : {
        missing: `${found} is ${version === undefined ? "not a Firefox that starts" : `Firefox ${version}`}; ${oldestFirefox} or newer is needed`,
      };
}

async function findChromium() {
  const { chromium } = await import("playwright-core");
  return [
    chromium.executablePath(),
    ...onPath(chromiumCommands),
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...inProgramFiles(
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ),
  ].find((path) => runnable(path) && !confined(path));
}

function findFirefox() {
  return [
    ...onPath(firefoxCommands),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...inProgramFiles("Mozilla Firefox\\firefox.exe"),
  ].find((path) => runnable(path) && !confined(path));
}

/**
 * Installs a package of Debian's where that can be done without asking: Linux, root, apt-get.
 * @param {string} name
 */
async function aptInstall(name) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || onPath(["apt-get"]).length === 0) return false;
  say(`Installing Debian's ${name} (apt-get, a minute or two) …`);
  const options = /** @type {const} */ ({ output: "stderr", env: { DEBIAN_FRONTEND: "noninteractive" } });
  await run("apt-get", ["update", "-qq"], options);
  return (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options)) === 0;
}

/** @returns {never} */
function noChromium() {
  throw new Stop(
    "No browser of Chromium's family is on this computer, and none could be installed.",
    "install Chromium, Chrome or Edge, or set CHROME_PATH to one, then run the same command again.",
  );
}

/** @param {string} firefox */
function versionOf(firefox) {
  const { stdout } = spawnSync(firefox, ["--version"], { encoding: "utf8", timeout: 20_000 });
  const version = /Firefox (\d+)/.exec(stdout ?? "")?.[1];
  return version === undefined ? undefined : Number(version);
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(runnable);
}

/** @param {readonly string[]} places */
function inProgramFiles(...places) {
  const folders = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LOCALAPPDATA"]];
  return places.flatMap((place) => folders.flatMap((folder) => (folder ? [join(folder, place)] : [])));
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser from a snap sees neither this folder nor a temporary profile. Ubuntu starts one through a short script.
 * @param {string} path
 */
function confined(path) {
  const file = realpathSync(path);
  if (file.startsWith("/snap/") || file === "/usr/bin/snap") return true;
  return statSync(file).size < 10_000 && readFileSync(file, "utf8").includes("/snap/bin/");
}
