// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "./build.mjs";
import { provideChromium, provideFirefox } from "./provide-browser.mjs";
import { command, root, runPackage, say } from "./run.mjs";
import { installPackages, setUp } from "./setup.mjs";

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped] Cases that need what this machine does not have; their titles say what.
 * @property {string} [reason] Why it was not run at all.
 * @property {readonly string[]} [failures] The cases that failed, by name, each with the first line of what was wrong.
 * @property {readonly string[]} [again] Cases that passed only when they were run a second time.
 */

const results = join(root, "dist", "test-results");

// Everything CI runs. Goes on after a failure, so that one run tells all there is to mend; what could not run is never counted as passed.
await command(async () => {
  await setUp();
  // The real editors that the tests write into: no part of the extension, so they are installed for the tests alone.
  if (existsSync(join(root, "tests/pages/editors/package-lock.json"))) await installPackages("tests/pages/editors");
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const outcomes = [
    await step("Layout (prettier)", () => runPackage("prettier", ["--check", "--log-level", "warn", "."])),
    await step("Lint and arrows (oxlint)", () => runPackage("oxlint", ["--deny-warnings"])),
    await step("Types (tsc)", () => runPackage("typescript:tsc", ["--noEmit"])),
    await suite("Unit and rule tests", "unit"),
    await step("Build for Chrome", () => built("chrome")),
    await step("Build for Edge", () => built("edge")),
    await step("Build for Firefox", () => built("firefox")),
    await firefoxLint(),
    await inChromium(),
    await inFirefox(),
  ];

  say("");
  for (const { name, passed, failed, skipped, reason } of outcomes) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} not run` : ""}`;
    say(`  ${reason ? "not run" : failed > 0 ? "FAILED " : "ok     "} ${name}: ${reason ?? counts}`);
  }
  // Last, and on the stream that ends with the sum: what is read when only the end of a long log is.
  for (const { name, failures = [], again = [] } of outcomes) {
    for (const failure of failures) console.log(`FAILED in ${name}: ${failure}`);
    for (const each of again) console.log(`Passed at the second go only, in ${name}: ${each}`);
  }
  const sum = outcomes.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), {
    passed: 0,
    failed: 0,
  });
  say("");
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed > 0 ? 1 : 0;
});

/** @param {"chrome" | "edge" | "firefox"} browser */
async function built(browser) {
  return build(browser).then(
    () => 0,
    () => 1,
  );
}

/** The checks that Mozilla makes of a submitted add-on. */
async function firefoxLint() {
  const name = "Firefox's own check (addons-linter)";
  if (!existsSync(join(root, ".output/firefox-mv3/manifest.json"))) return notRun(name, "there is no build for Firefox");
  return step(name, () => runPackage("addons-linter", ["--output", "text", ".output/firefox-mv3"], { output: "stderr" }));
}

async function inChromium() {
  const name = "The extension in Chromium";
  if (!existsSync(join(root, ".output/chrome-mv3/manifest.json"))) return notRun(name, "there is no build for Chrome");
  const found = await provideChromium().catch((error) => error);
  // A browser of this family can be had everywhere: its absence is a failure, not an excuse.
  if (typeof found !== "string") {
    say(`\n${name}: ${found.message}`);
    return { name, passed: 0, failed: 1 };
  }
  return suite(`${name} (${found})`, "chromium", { CHROME_PATH: found });
}

async function inFirefox() {
  const name = "The extension in Firefox";
  if (!existsSync(join(root, ".output/firefox-mv3/manifest.json"))) return notRun(name, "there is no build for Firefox");
  const { found, missing } = await provideFirefox();
  return found ? suite(`${name} (${found})`, "firefox", { FIREFOX_PATH: found }) : notRun(name, missing ?? "");
}

/**
 * @param {string} name
 * @param {() => Promise<number>} work Gives an exit code.
 * @returns {Promise<Outcome>}
 */
async function step(name, work) {
  say(`\n${name} …`);
  const passed = (await work()) === 0;
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * Runs one of vitest.config.ts's projects and counts its cases; a file that could not even be loaded is a failure, and so is a run
 * without a single case.
 * @param {string} name
 * @param {"unit" | "chromium" | "firefox"} project
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
async function suite(name, project, env = {}) {
  say(`\n${name} …`);
  const file = join(results, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runPackage("vitest", args, { env });
  if (!existsSync(file)) return { name, passed: 0, failed: 1 };
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { name: string, message: string, status: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[] }} */
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  const cases = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = [
    ...unloaded.map((each) => `${relative(root, each.name)}: ${firstLine(each.message)}`),
    ...cases
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages?.[0])}`),
  ];
  const again = cases
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages?.[0])}`);
  const failed = numFailedTests + unloaded.length;
  return {
    name,
    passed: numPassedTests,
    failed: failed === 0 && (code !== 0 || numPassedTests === 0) ? 1 : failed,
    skipped: numPendingTests,
    failures,
    again,
  };
}

/** @param {string | undefined} message */
function firstLine(message) {
  return (message ?? "").split("\n", 1)[0]?.slice(0, 200) ?? "";
}

/**
 * @param {string} name
 * @param {string} why
 * @returns {Outcome}
 */
function notRun(name, why) {
  say(`\n${name}: not run, ${why}`);
  return { name, passed: 0, failed: 0, reason: why };
}
