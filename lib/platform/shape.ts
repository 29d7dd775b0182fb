/** Says whether a value that came from outside has the shape `T`. */
export type Guard<T> = (value: unknown) => value is T;

export const text: Guard<string> = (value): value is string => typeof value === "string";
export const truth: Guard<boolean> = (value): value is boolean => typeof value === "boolean";
/** A number that can be counted with: `NaN` and infinities, which JSON turns into null, are refused. */
export const number: Guard<number> = (value): value is number => typeof value === "number" && Number.isFinite(value);

/** One of these words, or figures, and nothing else. */
export function word<const W extends string | number>(...words: readonly W[]): Guard<W> {
  const known = new Set<unknown>(words);
  return (value): value is W => known.has(value);
}

/** The value, or nothing: messages between contexts lose keys whose value is `undefined`. */
export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function list<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** Two values in this order. */
export function pair<T>(guard: Guard<T>): Guard<readonly [T, T]> {
  return (value): value is readonly [T, T] => Array.isArray(value) && value.length === 2 && value.every(guard);
}

/** A record with at least these keys; others are left alone, so that a newer sender is still understood. */
export function record<T extends object>(guards: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const entries = Object.entries<Guard<unknown>>(guards);
  return (value): value is T =>
    typeof value === "object" && value !== null && entries.every(([key, guard]) => guard(Reflect.get(value, key)));
}

/** Any of these shapes. */
export function either<T>(...guards: readonly Guard<T>[]): Guard<T> {
  return (value): value is T => guards.some((guard) => guard(value));
}
