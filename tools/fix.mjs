// @ts-check
import { command, runPackage, say } from "./run.mjs";
import { setUp } from "./setup.mjs";

// Every repair that needs no thought: layout, and what the linter can mend by itself.
await command(async () => {
  await setUp();
  say("Mending what the linter can mend …");
  const lint = await runPackage("oxlint", ["--fix"]);
  say("Laying out the files …");
  const layout = await runPackage("prettier", ["--write", "--log-level", "warn", "."]);
  return Math.max(lint, layout);
});
