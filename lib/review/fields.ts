/** The longest text that a review file gives; UTF-16 units. */
export const LONGEST = 20_000;

/** What a value of unknown shape has under its keys; nothing where it is no record. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What can be read of a list. */
export function kept<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T[] {
  return values.flatMap((value) => read(value) ?? []);
}

/** A text without white space at its ends, and no longer than it may be; empty where it is none. */
export function text(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, LONGEST).trimEnd() : "";
}

/** Whether a value can be the id of something. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 200;
}

/** Whether a value is a time as ISO 8601 in UTC. */
export function isTime(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(value);
}

export function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}
