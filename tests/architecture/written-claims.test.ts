import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { STORED } from "@/lib/platform/stored";

test("PRIVACY.md names every place where something is stored", async () => {
  const said = await readFile("PRIVACY.md", "utf8");
  for (const { area } of Object.values(STORED)) expect(said).toContain(`\`storage.${area}\``);
});

test("SECURITY.md names only tests that there are", async () => {
  const said = await readFile("SECURITY.md", "utf8");
  const named = [...said.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.test\.tsx?)`/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(15);
  const missing = await Promise.all(
    named.map((file) =>
      readFile(`tests/${file}`).then(
        () => [],
        () => [file],
      ),
    ),
  );
  expect(missing.flat()).toEqual([]);
});
