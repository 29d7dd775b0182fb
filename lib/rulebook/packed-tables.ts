import { builtIns } from "./built-ins.ts";
import { listOf, listText } from "./number-text.ts";
import { packedPatterns, unpackedPatterns, type PackedPatterns } from "./packed-patterns.ts";
import type { LoadedTables, MatchingTables } from "./tables.ts";
import { wordListText, wordsOf } from "./word-list-text.ts";

/** Fields of rules, statements, posts and abbreviations that are lists of pattern numbers. */
const lists = new Set([
  "except",
  "onlyNear",
  "unlessNear",
  "unlessAnywhere",
  "finds",
  "softenedBy",
  "found",
  "partly",
  "not",
  "weakenedBy",
  "siteFacts",
  "title",
  "text",
]);

/** `Part` with its lists of pattern numbers as text. */
type Packed<Part> = Part extends readonly number[]
  ? string
  : Part extends readonly (infer Item)[]
    ? readonly Packed<Item>[]
    : Part extends object
      ? { readonly [Key in keyof Part]: Packed<Part[Key]> }
      : Part;

type Listed = "rules" | "acronyms" | "statements" | "posts" | "equality";

/** The matching tables as they are shipped: the same, in half the bytes. */
export interface PackedTables
  extends Omit<MatchingTables, Listed | "patterns" | "readability">, Packed<Pick<MatchingTables, Listed>> {
  readonly patterns: PackedPatterns;
  readonly readability: { readonly spache: string; readonly daleChall: string };
}

/** Packs the tables. Build time only. */
export function packedTables(tables: MatchingTables): PackedTables {
  const { rules, acronyms, statements, posts, equality, patterns, readability, ...rest } = tables;
  return {
    ...rest,
    ...(packedLists({ rules, acronyms, statements, posts, equality }) as Packed<Pick<MatchingTables, Listed>>),
    patterns: packedPatterns(patterns, builtIns.length),
    readability: {
      spache: wordListText(readability.spache),
      daleChall: wordListText(readability.daleChall),
    },
  };
}

/** What `packedTables` packed; `packed` itself is taken apart, so that loading makes as little as it can. */
export function unpackedTables(packed: PackedTables): LoadedTables {
  const { rules, acronyms, statements, posts, equality, patterns, readability, ...rest } = packed;
  const listed = { rules, acronyms, statements, posts, equality };
  unpackLists(listed);
  return {
    ...rest,
    ...(listed as unknown as Pick<MatchingTables, Listed>),
    patterns: unpackedPatterns(patterns, builtIns.length),
    readability: { spache: wordsOf(readability.spache), daleChall: wordsOf(readability.daleChall) },
  };
}

/** The same with every list field as text. */
function packedLists(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(packedLists);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      lists.has(key) && Array.isArray(value) ? listText(value) : packedLists(value),
    ]),
  );
}

/** Puts its list in the place of every list's text. */
function unpackLists(part: object): void {
  for (const key of Object.keys(part)) {
    const value: unknown = Reflect.get(part, key);
    if (typeof value === "object" && value !== null) unpackLists(value);
    else if (typeof value === "string" && lists.has(key)) Reflect.set(part, key, listOf(value));
  }
}
