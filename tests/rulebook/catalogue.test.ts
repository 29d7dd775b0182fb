import { resolve } from "node:path";
import { expect, it } from "vitest";
import { catalogue } from "@/lib/rulebook/catalogue";
import { compileRules } from "@/lib/rulebook/compile-rules";
import { readRules } from "@/lib/rulebook/read-rules";
import { upstream } from "@/lib/rulebook/vite-plugin";

it("the catalogue in rules/README.md says what the rules say", async () => {
  const files = readRules("rules");
  await expect(catalogue(files, compileRules(files, await upstream()))).toMatchFileSnapshot(resolve("rules/README.md"));
});
