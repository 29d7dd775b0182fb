import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of a built extension; says how to build it where it is missing. */
export function builtExtension(browser: "chrome" | "edge" | "firefox"): string {
  const folder = join(process.cwd(), ".output", `${browser}-mv3`);
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`${folder} is missing: run \`npm run build ${browser}\` first`);
  return folder;
}
