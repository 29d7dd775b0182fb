// @ts-check
import { setUp } from "./setup.mjs";
import { command, runPackage, say, Stop } from "./run.mjs";
import { pathToFileURL } from "node:url";

const browsers = /** @type {const} */ (["chrome", "edge", "firefox"]);

/**
 * Builds the extension for a browser; gives the folder, seen from the project's.
 * @param {(typeof browsers)[number]} browser
 */
export async function build(browser) {
  say(`Building for ${browser} …`);
  if ((await runPackage("wxt", ["build", "-b", browser], { output: "on failure" })) !== 0) {
    throw new Stop(
      `The build for ${browser} failed; what it said is above.`,
      "mend the file it names (a rule is named with its key), and run again.",
    );
  }
  return `.output/${browser}-mv3`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    await setUp();
    const wanted = process.argv.slice(2);
    const unknown = wanted.find((name) => !browsers.some((browser) => browser === name));
    if (unknown)
      throw new Stop(`There is no build for “${unknown}”.`, `name ${browsers.join(", ")}, or nothing for all of them.`);
    for (const browser of browsers.filter((name) => wanted.length === 0 || wanted.includes(name)))
      say(`Built: ${await build(browser)}`);
  });
}
