// @ts-check
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, whatever folder a command was started in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program in the project's folder; gives its exit code once it has ended. Its output goes where `output` says: through to the screen;
 * all of it to standard error, so that what a command prints stays its own; or nowhere unless it failed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ output?: "screen" | "stderr" | "on failure", env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { output = "screen", env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    /** @type {import("node:child_process").SpawnOptions} */
    const options = { cwd: root, shell, stdio: streams[output], env: { ...process.env, ...env } };
    const child = spawn(program, args, options);
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => held.push(part));
    child.once("error", (error) => {
      say(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/** @type {Record<"screen" | "stderr" | "on failure", import("node:child_process").StdioOptions>} */
const streams = {
  "screen": ["ignore", "inherit", "inherit"],
  "stderr": ["ignore", 2, "inherit"],
  "on failure": ["ignore", "pipe", "pipe"],
};

/**
 * Runs the command of an installed package with this Node, so that it works the same where no shell or PATH is to be relied on.
 * @param {string} name The package, and its command where that has another name: `typescript:tsc`.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(name, args, options) {
  const [packageName = name, commandName = packageName] = name.split(":");
  const require = createRequire(join(root, "package.json"));
  const manifest = join(root, "node_modules", packageName, "package.json");
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = require(manifest);
  const file = typeof bin === "string" ? bin : bin[commandName];
  return run(process.execPath, [join(dirname(manifest), file ?? ""), ...args], options);
}

/**
 * Tells what is being done, on standard error.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** What stopped a command, and what to do next. Shown without a stack: it is for whoever typed the command. */
export class Stop extends Error {
  /**
   * @param {string} what
   * @param {string} next
   */
  constructor(what, next) {
    super(`${what}\n  What to do next: ${next}`);
  }
}

/**
 * Runs a command of tools/, says in plain words why it stopped, and sets the exit code.
 * @param {() => Promise<number | void>} work Gives the exit code.
 */
export async function command(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    say(error instanceof Stop ? `\nStopped: ${error.message}` : `\nStopped by something unexpected:\n${stackOf(error)}`);
    process.exitCode = 2;
  }
}

/** @param {unknown} error */
function stackOf(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
