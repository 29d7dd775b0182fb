import tables from "virtual:rulebook/matching";
import { unpackedTables } from "./packed-tables";
import type { MatchingTables } from "./tables";

/** The tables of the whole rulebook, made at build time. */
export const matching: MatchingTables = unpackedTables(tables);
