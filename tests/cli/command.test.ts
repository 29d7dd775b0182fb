import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "wider-welcome-command-"));
const program = join(folder, "built", "main.js");

beforeAll(() => {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const config = ["--config", "tools/cli.vite.config.ts", "--outDir", join(folder, "built"), "--emptyOutDir"];
  execFileSync(process.execPath, [vite, "build", ...config], { stdio: "pipe" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 50_000_000 }, (error, out, said) =>
      resolve({ code: error ? error.code : 0, out, said }),
    );
  });
}

const line = (id: number): string =>
  JSON.stringify({
    id,
    title: "Clerk",
    text: id % 3 === 0 ? `Advert ${id}: you will utilise our diary.` : `Advert ${id} is short.`,
  });

describe("the command line", () => {
  it("checks as many adverts as there are, in the order they came in, and names a line that it cannot read", async () => {
    const lines = Array.from({ length: 500 }, (_, at) => line(at + 1));
    lines.splice(300, 0, "{not an advert");
    const file = join(folder, "adverts.jsonl.gz");
    writeFileSync(file, gzipSync(lines.join("\n")));
    const { code, out, said } = await run("--format", "jsonl", file);
    const reports = out
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as { id: string; findings: readonly { actual: string }[] });
    expect(reports.map(({ id }) => Number(id))).toEqual(Array.from({ length: 500 }, (_, at) => at + 1));
    for (const { id, findings } of reports)
      expect(findings.some(({ actual }) => actual === "utilise")).toBe(Number(id) % 3 === 0);
    expect(said).toContain("adverts.jsonl.gz:301: is not JSON");
    expect(code).toBe(2);
  });

  it("prints one array of many adverts", async () => {
    const file = join(folder, "adverts.jsonl");
    writeFileSync(file, Array.from({ length: 200 }, (_, at) => line(at + 1)).join("\n"));
    const { out } = await run("--format", "json", file);
    expect(JSON.parse(out)).toHaveLength(200);
  });

  it("answers for an advert while more are still to come", async () => {
    const child = spawn(process.execPath, [program, "--format", "jsonl", "--input", "jsonl", "-"]);
    child.stdin.write(`${line(3)}\n`);
    const [first] = (await once(child.stdout, "data")) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ id: "3" });
    child.stdin.end();
    await once(child, "exit");
  });

  it("says how it is used when it is not told what to read", async () => {
    const { code, said } = await run();
    expect(said).toContain("Usage:");
    expect(code).toBe(2);
  });
});
