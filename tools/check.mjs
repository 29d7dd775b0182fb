// @ts-check
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { command, root, runPackage, say, Stop } from "./run.mjs";
import { setUp } from "./setup.mjs";

const program = join(root, "dist/cli/main.js");

// Runs the command line, which is built again when something it is made of has changed. Whatever is said here goes to standard error:
// standard output is the report and nothing else.
await command(async () => {
  await setUp();
  if (!isFresh()) {
    say("Building the command line …");
    if ((await runPackage("vite", ["build", "--config", "tools/cli.vite.config.ts"], { output: "on failure" })) !== 0) {
      throw new Stop("The command line could not be built; what the build said is above.", "mend what it names, and run again.");
    }
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
      // npm runs scripts in the project's folder; files are named from where the person is.
      cwd: process.env["INIT_CWD"] ?? process.cwd(),
      stdio: "inherit",
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 2));
  });
});

/** Whether the built file is newer than everything it is made of. */
function isFresh() {
  if (!existsSync(program)) return false;
  const built = statSync(program).mtimeMs;
  return ["cli", "lib/engine", "lib/rulebook", "lib/documents", "rules", "tools/cli.vite.config.ts", "package-lock.json"].every(
    (place) => newestBelow(join(root, place)) < built,
  );
}

/**
 * @param {string} path
 * @returns {number} Milliseconds since 1970; 0 for what is not there.
 */
function newestBelow(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}
