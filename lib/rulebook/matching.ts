import tables from "virtual:rulebook/matching";
import type { MatchingTables } from "./tables";

/** The tables of the whole rulebook, made at build time. */
export const matching: MatchingTables = tables;
