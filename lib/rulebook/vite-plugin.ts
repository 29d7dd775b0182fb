import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { daleChall } from "dale-chall";
import { spache } from "spache";
import { catalogueEntries } from "./catalogue-entries.ts";
import { compileRules, type CompiledRules, type Upstream } from "./compile-rules.ts";
import { packedTables } from "./packed-tables.ts";
import { readRules, type RuleFiles } from "./read-rules.ts";

const folder = fileURLToPath(new URL("../../rules", import.meta.url));

/** The modules the plugin serves, each a function that gives plain data, made anew: nothing is parsed before it is asked for. */
const modules: Readonly<Record<string, (compiled: CompiledRules & { readonly files: RuleFiles }) => unknown>> = {
  "virtual:rulebook/matching": ({ matching }) => packedTables(matching),
  "virtual:rulebook/advice": ({ advice }) => advice,
  "virtual:rulebook/catalogue": ({ files, advice }) => catalogueEntries(files, { advice }),
};

/** Reads and compiles rules/ as it stands now, with the data of the pinned upstream packages. Build and tests only; `changed` is for the bench. */
export async function compileFolder(
  from = folder,
  changed: (files: RuleFiles) => RuleFiles = (files) => files,
): Promise<CompiledRules & { readonly files: RuleFiles }> {
  const files = changed(readRules(from));
  return { files, ...compileRules(files, await upstream()) };
}

/** retext-equality exports its plugin but not its patterns: they are read from beside it. */
export async function upstream(): Promise<Upstream> {
  const file = join(dirname(createRequire(import.meta.url).resolve("retext-equality")), "patterns-en.js");
  const { patterns } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { patterns: Upstream["equality"] };
  return { equality: patterns, spache, daleChall };
}

/** Vite plugin: serves the rulebook as modules of plain data. A faulty rule stops the build with file, key and reason. */
export function rulebook(changed?: (files: RuleFiles) => RuleFiles) {
  let compiled: Awaited<ReturnType<typeof compileFolder>> | undefined;
  return {
    name: "wider-welcome-rulebook",
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    async load(id: string) {
      const made = id.startsWith("\0") ? modules[id.slice(1)] : undefined;
      if (!made) return undefined;
      compiled ??= await compileFolder(folder, changed);
      if (compiled.faults.length > 0)
        throw new Error(`The rulebook has ${compiled.faults.length} faults:\n${compiled.faults.join("\n")}`);
      const data = JSON.stringify(made(compiled));
      return { code: `export default () => JSON.parse(${JSON.stringify(data)});`, map: null };
    },
    handleHotUpdate({ file }: { file: string }) {
      if (file.startsWith(folder)) compiled = undefined;
    },
  };
}
