import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Lines that must be refused, each in a file of its own in an otherwise empty tree: where, the line, a part of what is said. */
const refused = [
  ["lib/engine/a.ts", 'export { Surface } from "@/lib/page/surface";', "lib/engine is text in, findings out"],
  [
    "lib/engine/b.ts",
    'import type { Surface } from "../page/surface";\nexport type A = Surface;',
    "lib/engine is text in, findings out",
  ],
  ["lib/engine/matchers/c.ts", 'export const load = () => import("@/lib/ui/panel");', "lib/engine is text in, findings out"],
  ["lib/engine/d.ts", 'import utilise from "@/rules/jargon/utilise.yml";\nexport { utilise };', "Only lib/rulebook reads rules/"],
  ["lib/engine/e.ts", "export const title = () => document.title;", "lib/engine is pure"],
  ["lib/engine/f.ts", "export const now = () => Date.now();", "no clock"],
  ["lib/engine/g.ts", 'import { readFileSync } from "node:fs";\nexport { readFileSync };', "no Node modules here"],
  ["lib/rulebook/a.ts", 'import { checkBlock } from "@/lib/engine/check-block";\nexport { checkBlock };', "before lib/engine"],
  ["lib/page/a.ts", 'import { browser } from "wxt/browser";\nexport { browser };', "Only lib/platform and entrypoints"],
  [
    "lib/page/b.ts",
    'import type { PageState } from "@/lib/platform/messages";\nexport type B = PageState;',
    "lib/page finds, reads, marks",
  ],
  ["lib/page/c.ts", 'export const send = () => fetch("https://example.org");', "Nothing leaves the browser"],
  ["lib/page/d.ts", 'export const paint = (at: Element) => {\n  at.innerHTML = "";\n};', "hostile input"],
  ["lib/ui/a.ts", 'import { checkBlock } from "@/lib/engine/check-block";\nexport { checkBlock };', "never their code"],
  ["lib/ui/b.ts", "export const id = () => browser.runtime.id;", "say `browser`"],
  ["lib/ui/c.ts", "export const body = () => document.body;", "props in, callbacks out"],
  [
    "lib/platform/a.ts",
    'import { Panel } from "@/lib/ui/panel";\nexport { Panel };',
    "lib/platform is the browser's extension API",
  ],
  ["entrypoints/a.ts", 'import { check } from "../cli/main";\nexport { check };', "entrypoints are wiring"],
  ["cli/a.ts", 'import { paint } from "@/lib/page/paint";\nexport { paint };', "cli is the command line"],
] as const;

/** Lines that the arrows allow. */
const allowed = [
  ["lib/engine/ok.ts", 'import tables from "@/lib/rulebook/matching";\nexport { tables };'],
  ["lib/rulebook/ok.ts", 'import type { Finding } from "@/lib/engine/report";\nexport type A = Finding;'],
  [
    "lib/page/ok.ts",
    'import { checkBlock } from "@/lib/engine/check-block";\nexport const body = () => [checkBlock, document.body];',
  ],
  ["lib/ui/ok.ts", 'import type { Finding } from "@/lib/engine/report";\nexport type A = Finding;'],
  ["lib/platform/ok.ts", 'import { browser } from "wxt/browser";\nexport { browser };'],
  ["entrypoints/ok.ts", 'import { Panel } from "@/lib/ui/panel";\nexport default Panel;'],
  ["lib/engine/cycle-a.ts", 'import { b } from "./cycle-b";\nexport const a = (): unknown => b;'],
  ["lib/engine/cycle-b.ts", 'import { a } from "./cycle-a";\nexport const b = (): unknown => a;'],
] as const;

interface Complaint {
  readonly message: string;
  /** Our own words stand here for imports and properties, and in the message for globals. */
  readonly help?: string;
  readonly code: string;
  readonly filename: string;
}

describe("the linter keeps the arrows between rooms", () => {
  const root = process.cwd();
  const tree = mkdtempSync(join(tmpdir(), "wider-welcome-arrows-"));
  let complaints: readonly Complaint[];

  beforeAll(() => {
    cpSync(join(root, ".oxlintrc.json"), join(tree, ".oxlintrc.json"));
    for (const [file, line] of [...refused, ...allowed]) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `${line}\n`);
    }
    complaints = lint(join(root, "node_modules/oxlint/bin/oxlint"), tree);
  });

  afterAll(() => rmSync(tree, { recursive: true }));

  const about = (file: string) => complaints.filter((complaint) => complaint.filename.replaceAll("\\", "/") === file);

  test.each(refused)("refuses in %s: %s", (file, _line, said) => {
    expect(about(file).map((complaint) => `${complaint.message} ${complaint.help ?? ""}`)).toContainEqual(
      expect.stringContaining(said),
    );
  });

  test.each(allowed.filter(([file]) => !file.includes("cycle")))("allows in %s: %s", (file) => {
    expect(about(file)).toEqual([]);
  });

  test("refuses imports that go in a circle", () => {
    expect(about("lib/engine/cycle-a.ts").map((complaint) => complaint.code)).toEqual(["import(no-cycle)"]);
  });
});

function lint(oxlint: string, folder: string): readonly Complaint[] {
  try {
    const nothingFound = execFileSync(process.execPath, [oxlint, "--format", "json"], { cwd: folder, encoding: "utf8" });
    return diagnostics(nothingFound);
  } catch (error) {
    // Oxlint exits with 1 when it has complaints; its standard output is the same JSON.
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string") return diagnostics(error.stdout);
    throw error;
  }
}

function diagnostics(json: string): readonly Complaint[] {
  return (JSON.parse(json) as { diagnostics: readonly Complaint[] }).diagnostics;
}
