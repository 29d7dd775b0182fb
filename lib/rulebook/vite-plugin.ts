import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { daleChall } from "dale-chall";
import { spache } from "spache";
import { compileRules, type CompiledRules, type Upstream } from "./compile-rules.ts";
import { readRules } from "./read-rules.ts";

const folder = fileURLToPath(new URL("../../rules", import.meta.url));
const names = ["virtual:rulebook/matching", "virtual:rulebook/advice"] as const;

/** Reads and compiles rules/ as it stands now, with the data of the pinned upstream packages. Build and tests only. */
export async function compileFolder(from = folder): Promise<CompiledRules> {
  return compileRules(readRules(from), await upstream());
}

/** retext-equality exports its plugin but not its patterns: they are read from beside it. */
export async function upstream(): Promise<Upstream> {
  const file = join(dirname(createRequire(import.meta.url).resolve("retext-equality")), "patterns-en.js");
  const { patterns } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { patterns: Upstream["equality"] };
  return { equality: patterns, spache, daleChall };
}

/** Vite plugin: serves the rulebook as two plain-data modules. A faulty rule stops the build with file, key and reason. */
export function rulebook() {
  let compiled: CompiledRules | undefined;
  return {
    name: "wider-welcome-rulebook",
    resolveId: (id: string) => (names.some((name) => name === id) ? `\0${id}` : undefined),
    async load(id: string) {
      const name = names.find((candidate) => id === `\0${candidate}`);
      if (!name) return undefined;
      compiled ??= await compileFolder();
      if (compiled.faults.length > 0) console.warn(`The rulebook has ${compiled.faults.length} faults:\n${compiled.faults.join("\n")}`);
      const data = JSON.stringify(name === names[0] ? compiled.matching : compiled.advice);
      return { code: `export default JSON.parse(${JSON.stringify(data)});`, map: null };
    },
    handleHotUpdate({ file }: { file: string }) {
      if (file.startsWith(folder)) compiled = undefined;
    },
  };
}
