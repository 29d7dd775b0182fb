import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRules } from "@/lib/rulebook/read-rules";

/** A rule as it should be, to be spoilt. */
const sound = `
kind: phrase
title: Say it shorter
message: "“{actual}” can be shorter."
why: Short words are quicker to read.
source: a-guide
serves: [report.plain-language]
severity: consider
phrases:
  leveraging synergies: [working together]
examples:
  - incorrect: We are leveraging synergies.
    correct: We are working together.
`;

describe("a rule file that means harm", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wider-welcome-rules-"));
    await cp("rules/jargon", join(folder, "jargon"), { recursive: true, filter: (file) => !file.endsWith(".yml") });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const faultsOf = async (text: string, file = "jargon/new.yml"): Promise<readonly string[]> => {
    await writeFile(join(folder, file), text);
    return readRules(folder).faults;
  };

  test("is told from one that does not", async () => {
    expect(await faultsOf(sound)).toEqual([]);
    expect([...readRules(folder).rules.keys()]).toEqual(["jargon/new"]);
  });

  test.each([
    ["a regular expression", "regex: '(a+)+$'"],
    ["code to run", "run: fetch('https://example.org')"],
    ["a file of its own to load", "import: ./more.js"],
  ])("cannot bring %s", async (_what, line) => {
    expect(await faultsOf(`${sound}${line}\n`)).toEqual([expect.stringContaining("rules/jargon/new.yml")]);
    expect(readRules(folder).rules.size).toBe(0);
  });

  test("cannot have its text read as a program's object", async () => {
    expect(await faultsOf(sound.replace("Say it shorter", "!!js/function 'function () { globalThis.ran = true }'"))).toEqual([]);
    expect(readRules(folder).rules.get("jargon/new")?.title).toBe("function () { globalThis.ran = true }");
    expect(Reflect.get(globalThis, "ran")).toBe(undefined);
  });

  test("cannot reach what all objects share", async () => {
    await faultsOf(`${sound}classes:\n  __proto__: [harmful]\n__proto__:\n  polluted: true\n`);
    expect(Reflect.get({}, "polluted")).toBe(undefined);
    expect(Reflect.get({}, "0")).toBe(undefined);
  });

  test("cannot grow without end from a few lines", async () => {
    const lines = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [name, from] of ["ba", "cb", "dc", "ed", "fe", "gf"])
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${from}`).join(",")}]`);
    expect(await faultsOf(lines.join("\n"))).toEqual([expect.stringMatching(/alias/i)]);
  });

  test.each(["file:///etc/passwd", "http://example.org/guide", "data:text/html,x"])(
    "cannot name %s as the address of a source",
    async (address) => {
      const source = (where: string) =>
        `a-guide: {title: A guide, publisher: Us, date: "2026", address: "${where}", evidence: guidance, checked: "2026-11-22"}\n`;
      expect(await faultsOf(source("https://example.org/guide"), "sources.yml")).toEqual([]);
      expect(await faultsOf(source(address), "sources.yml")).toEqual([expect.stringContaining("a-guide.address")]);
    },
  );
});
