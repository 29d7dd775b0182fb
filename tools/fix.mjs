// @ts-check
import { command, runPackage, say } from "./run.mjs";
import { setUp } from "./setup.mjs";

// Every repair that needs no thought: what the linter can mend by itself, layout, and the catalogue, which is written from the rules.
await command(async () => {
  await setUp();
  say("Mending what the linter can mend …");
  const lint = await runPackage("oxlint", ["--fix"]);
  say("Laying out the files …");
  const layout = await runPackage("prettier", ["--write", "--log-level", "warn", "."]);
  say("Writing the catalogue, rules/README.md …");
  const catalogue = await runPackage("vitest", ["run", "tests/rulebook/catalogue.test.ts", "--project", "unit", "--update"]);
  return Math.max(lint, layout, catalogue);
});
