// @ts-check
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { command, root, say, Stop } from "./run.mjs";

/** Where the notices are: in the folder whose files are shipped as they are, because licences ask to go along. */
export const noticesFile = "public/THIRD-PARTY.txt";

/** Installed for development, but some of it is in what is shipped: what a content script stands on, and styles. */
const shippedToo = ["wxt", "@webext-core/match-patterns", "@wxt-dev/webextension-polyfill", "nhsuk-frontend"];

/**
 * Name, version, licence and the licence's own text of everything that is shipped with the extension or the command line, from what is
 * installed; the same for the same lockfile. Optional packages are for Node alone (pdf.js draws there with one) and are no part of it.
 */
export function notices() {
  /** @type {{ packages: Record<string, { version?: string, dev?: boolean, optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const shipped = Object.entries(packages).filter(
    ([path, { dev, optional }]) =>
      path !== "" && !optional && (!dev || shippedToo.some((name) => path === `node_modules/${name}`)),
  );
  // Types are no part of what runs.
  const named = shipped.map(([path]) => path).filter((path) => !path.includes("node_modules/@types/"));
  const parts = named.map(noticeOf).toSorted((a, b) => (a < b ? -1 : 1));
  return `${head}\n${parts.map((part) => `${line}\n${part}\n`).join("\n")}`;
}

const line = "-".repeat(80);
const head = `Wider Welcome is made with the work of others, named here with their licences.
Written by \`npm run notices\` from the installed packages; do not edit it.

Also: the Breaking Barriers report on NHS communications and its charter are quoted, with attribution, in the statements.
`;

/** @param {string} path In the lockfile: "node_modules/preact". */
function noticeOf(path) {
  const folder = join(root, path);
  /** @type {{ name: string, version: string, license?: string, homepage?: string, repository?: string | { url?: string } }} */
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const where = homepage ?? (typeof repository === "string" ? repository : repository?.url) ?? "";
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (license === undefined && texts.length === 0)
    throw new Stop(`${name} ${version} says nothing of its licence.`, "look into its repository, or do without it.");
  const about = `${name} ${version} (${license ?? "licence below"}) ${where}`.trim();
  return [about, ...(texts.length > 0 ? texts : ["The package holds no copy of its licence's text."])].join("\n\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(() => {
    writeFileSync(join(root, noticesFile), notices());
    say(`Written: ${noticesFile}`);
    return Promise.resolve(0);
  });
}
