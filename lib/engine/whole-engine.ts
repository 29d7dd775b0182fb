import { matching } from "@/lib/rulebook/matching";
import { prepareTables, type EngineTables } from "./engine-tables";

let prepared: EngineTables | undefined;

/** The engine with the whole rulebook, made when first asked for. */
export const wholeEngine = (): EngineTables => (prepared ??= prepareTables(matching()));

/** What `wholeEngine` does the first time, in steps: a page need not wait for all of it at once. */
export const stepsToReady: readonly (() => unknown)[] = [matching, wholeEngine];
