import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

/** The warnings of Mozilla's linter that we accept: file (without its hash), code and message, each with the reason. */
const accepted: Readonly<Record<string, string>> = {
  "card.js: UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML":
    "Preact's own support for `dangerouslySetInnerHTML`, which markup.test.ts shows that we never use.",
  "chunks/jsxRuntime: UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML": "The same, in our pages.",
  "chunks/desk: UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML":
    "ProseMirror reads what is pasted in a document that nobody sees, where nothing runs or loads.",
  "assets/read-pdf: DANGEROUS_EVAL: The Function constructor is eval.":
    "pdf.js asks whether it may use it; the policy of our pages says no, and it goes on without.",
  "assets/read-pdf: UNSAFE_VAR_ASSIGNMENT: Unsafe call to import for argument 0":
    "pdf.js could load parts of itself by address; it is given none, and the policy lets only our own files run.",
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
    const said = new Set(warnings.map(({ code, message, file }) => `${file.replace(/-[\w-]{8}\.js$/, "")}: ${code}: ${message}`));
    // Nothing else, and none that is accepted but gone.
    expect([...said].toSorted()).toEqual(Object.keys(accepted).toSorted());
  });
});

interface Said {
  readonly errors: readonly object[];
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly file: string }[];
}
