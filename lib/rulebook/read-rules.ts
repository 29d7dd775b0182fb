import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { asks, equalityTriage, measured, posts, renamed, rule, sharedClasses, sources } from "./schema.ts";
import type { Asks, EqualityTriage, Rule, Sources } from "./schema.ts";

/** The rule files as read: each rule under its id, and every fault found, so that one bad file does not hide the others. */
export interface RuleFiles {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly sources: Sources;
  readonly asks: Asks;
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly equality: EqualityTriage;
  readonly posts: Readonly<Record<string, { readonly title: readonly string[]; readonly text: readonly string[] }>>;
  readonly renamed: Readonly<Record<string, string>>;
  readonly measured: Readonly<
    Record<string, { per1000: number; read?: number | undefined; right?: number | undefined; date?: string | undefined }>
  >;
  /** "file: key: reason", one a fault. */
  readonly faults: readonly string[];
}

/** Folders of rules/ that hold rules; each is a category. */
export const categories = [
  "jargon",
  "acronyms",
  "exclusionary-language",
  "requirements",
  "out-of-date",
  "clarity",
  "tone",
  "statements",
] as const;

/** Reads and validates every file below `folder` (rules/). Never throws for a bad rule: look at `faults`. Build and tests only. */
export function readRules(folder: string): RuleFiles {
  const faults: string[] = [];
  const rules = new Map<string, Rule>();
  for (const path of categories.flatMap((category) => ymlBelow(join(folder, category)))) {
    const id = relative(folder, path)
      .split(sep)
      .join("/")
      .replace(/\.yml$/, "");
    if (!/^[a-z0-9/-]+$/.test(id))
      faults.push(`rules/${id}.yml: the file name may only hold lower-case letters, digits and hyphens`);
    const value = read(path, rule, `rules/${id}.yml`, faults);
    if (value) rules.set(id, value);
  }
  const table = <T>(name: string, shape: z.ZodType<T>, empty: T): T =>
    read(join(folder, name), shape, `rules/${name}`, faults) ?? empty;
  return {
    rules,
    sources: table("sources.yml", sources, {}),
    asks: table("asks.yml", asks, {}),
    classes: table("classes.yml", sharedClasses, {}),
    equality: table("retext-equality.yml", equalityTriage, { adopted: [], rejected: [] }),
    posts: table("posts.yml", posts, { registered: none, clinical: none, senior: none, apprentice: none, communications: none }),
    renamed: table("renamed.yml", renamed, {}),
    measured: table("measured.yml", measured, {}),
    faults,
  };
}

const none = { title: [], text: [] };

function ymlBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? ymlBelow(join(folder, entry.name)) : entry.name.endsWith(".yml") ? [join(folder, entry.name)] : [],
      );
  } catch {
    return [];
  }
}

function read<T>(path: string, shape: z.ZodType<T>, name: string, faults: string[]): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  try {
    const result = shape.safeParse(parse(text) ?? {});
    if (result.success) return result.data;
    for (const issue of result.error.issues) faults.push(`${name}: ${issue.path.join(".") || "the file"}: ${issue.message}`);
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}
