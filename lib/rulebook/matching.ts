import tables from "virtual:rulebook/matching";
import { unpackedTables } from "./packed-tables";
import type { LoadedTables } from "./tables";

/** The tables of the whole rulebook, made at build time. */
export const matching: LoadedTables = unpackedTables(tables);
