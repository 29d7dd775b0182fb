// @ts-check
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { command, root, say, Stop } from "./run.mjs";

const formats = /** @type {const} */ ({ cyclonedx: "wider-welcome.cdx.json", spdx: "wider-welcome.spdx.json" });

/**
 * The bill of materials of what the extension and the command line depend on, as npm reads it from the lockfile: without the network.
 * npm is shown a lockfile without what is only for building, since its own `--omit dev` also leaves out what both need.
 * @param {keyof typeof formats} format
 * @returns {string} JSON.
 */
export function billOfMaterials(format) {
  const folder = mkdtempSync(join(tmpdir(), "wider-welcome-sbom-"));
  try {
    const { devDependencies: _, scripts: __, ...manifest } = read("package.json");
    const lockfile = read("package-lock.json");
    /** @type {[string, { dev?: boolean, devOptional?: boolean }][]} */
    const packages = Object.entries(lockfile.packages).filter(
      ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
    );
    write(folder, "package.json", manifest);
    write(folder, "package-lock.json", { ...lockfile, packages: { "": manifest, ...Object.fromEntries(packages) } });
    const args = ["sbom", "--sbom-format", format, "--package-lock-only"];
    // On Windows npm is a script that only a shell can start.
    const options = { cwd: folder, encoding: /** @type {const} */ ("utf8"), shell: process.platform === "win32" };
    const { status, stdout, stderr } = spawnSync("npm", args, { ...options, maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) throw new Stop(`npm made no bill of materials: ${stderr}`, "use npm 10 or newer (`npm --version`).");
    // npm names a project after its folder.
    return stdout.replaceAll(basename(folder), manifest.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(join(root, name), "utf8"));
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {object} value
 */
function write(folder, name, value) {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(() => {
    mkdirSync(join(root, "dist/sbom"), { recursive: true });
    for (const format of /** @type {(keyof typeof formats)[]} */ (Object.keys(formats))) {
      writeFileSync(join(root, "dist/sbom", formats[format]), billOfMaterials(format));
      say(`Written: dist/sbom/${formats[format]}`);
    }
    return Promise.resolve(0);
  });
}
