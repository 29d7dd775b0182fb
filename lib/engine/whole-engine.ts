import { matchingInSteps } from "@/lib/rulebook/matching";
import { preparingTables, type EngineTables } from "./engine-tables";
import type { Steps } from "./steps";

let prepared: EngineTables | undefined;
const preparing = prepare();

/** The engine with the whole rulebook, made when first asked for. */
export function wholeEngine(): EngineTables {
  while (!prepared) step();
  return prepared;
}

/** What `wholeEngine` does the first time, in steps: a page need not wait for all of it at once. Whoever comes later goes on where others left. */
export function* stepsToReady(): Generator<undefined, void, undefined> {
  while (!prepared) {
    step();
    yield;
  }
}

function step(): void {
  // What failed once is over: nobody waits for it for ever.
  if (preparing.next().done && !prepared) throw new Error("the engine could not be made ready");
}

function* prepare(): Steps<void> {
  const tables = yield* matchingInSteps();
  prepared = yield* preparingTables(tables);
}
