import tables from "virtual:rulebook/matching";
import { unpackedTables } from "./packed-tables";
import type { LoadedTables } from "./tables";

let unpacked: LoadedTables | undefined;

/** The tables of the whole rulebook, made at build time; unpacked when first asked for. */
export const matching = (): LoadedTables => (unpacked ??= unpackedTables(tables()));

/** The same, with a stop between what it takes. */
export function* matchingInSteps(): Generator<undefined, LoadedTables, undefined> {
  if (unpacked) return unpacked;
  const packed = tables();
  yield;
  return (unpacked ??= unpackedTables(packed));
}
