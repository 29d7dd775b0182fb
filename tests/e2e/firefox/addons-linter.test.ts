import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

/** The warnings of Mozilla's linter that we accept, each with the reason. */
const accepted: Readonly<Record<string, string>> = {
  "UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML":
    "Preact's own support for `dangerouslySetInnerHTML`, which markup.test.ts shows that we never use.",
};

describe("Mozilla's check of a submitted add-on", () => {
  test("finds no error, and warns of nothing that is not explained here", () => {
    const folder = dirname(createRequire(import.meta.url).resolve("addons-linter/package.json"));
    const { stdout } = spawnSync(
      process.execPath,
      [join(folder, "bin/addons-linter"), "--output", "json", builtExtension("firefox")],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    const { errors, warnings } = JSON.parse(stdout) as Said;
    expect(errors).toEqual([]);
    const said = warnings.map(({ code, message }) => `${code}: ${message}`);
    expect(said.filter((warning) => accepted[warning] === undefined)).toEqual([]);
    // One place each, and none that is accepted but gone.
    expect(said.toSorted()).toEqual(Object.keys(accepted).toSorted());
  });
});

interface Said {
  readonly errors: readonly object[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}
