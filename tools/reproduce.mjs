// @ts-check
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { command, root, runPackage, say, Stop } from "./run.mjs";
import { setUp } from "./setup.mjs";

const browsers = ["chrome", "edge", "firefox"];
/** What is made anew, or is not part of what is built. */
const leftOut = new Set(["node_modules", ".output", ".wxt", ".git", "dist", "coverage"]);

// Builds and zips everything twice, from copies of the project in two places, and compares the zips byte for byte.
await command(async () => {
  await setUp();
  const asked = process.argv.slice(2);
  const wanted = browsers.filter((browser) => asked.length === 0 || asked.includes(browser));
  if (wanted.length === 0) throw new Stop(`There is no build for “${asked.join(", ")}”.`, `name ${browsers.join(", ")}.`);
  const folder = mkdtempSync(join(tmpdir(), "wider-welcome-reproduce-"));
  try {
    const [first, second] = [await zipsMadeIn(join(folder, "one"), wanted), await zipsMadeIn(join(folder, "the-other"), wanted)];
    const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
    const different = names.filter((name) => first.get(name) !== second.get(name));
    for (const name of names)
      console.log(`${different.includes(name) ? "DIFFERENT" : "the same "} ${first.get(name) ?? "missing"}  ${name}`);
    return different.length > 0 || names.length < wanted.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * The SHA-256 of each zip, by its name.
 * @param {string} folder
 * @param {readonly string[]} wanted
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function zipsMadeIn(folder, wanted) {
  mkdirSync(folder);
  for (const name of readdirSync(root).filter((each) => !leftOut.has(each)))
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (from) => basename(from) !== "node_modules" });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const browser of wanted) {
    say(`Building and zipping for ${browser} in ${folder} …`);
    if ((await runPackage("wxt", ["zip", folder, "-b", browser], { output: "on failure" })) !== 0)
      throw new Stop(`The build for ${browser} failed; what it said is above.`, "run `npm run build` and mend what it names.");
  }
  const output = join(folder, ".output");
  const zips = readdirSync(output).filter((name) => name.endsWith(".zip"));
  return new Map(
    zips.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(output, name)))
        .digest("hex"),
    ]),
  );
}
