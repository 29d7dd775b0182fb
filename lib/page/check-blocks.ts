import type { Block } from "@/lib/engine/block";
import type { BlockReport } from "@/lib/engine/block-report";
import type { Checker } from "@/lib/engine/checker";
import { stepsToReady } from "@/lib/engine/whole-engine";
import { inSlices } from "./in-slices";

/**
 * Gets the engine ready and checks each block on its own, so that the page has its turn between them; undefined where `stop` aborted. Of a
 * text so long that it takes a while, `soFar` is given what is known, now and again.
 */
export async function checkBlocks(
  blocks: readonly Block[],
  { checkBlock }: Pick<Checker, "checkBlock">,
  stop: AbortSignal,
  soFar: (reports: readonly BlockReport[]) => void,
): Promise<readonly BlockReport[] | undefined> {
  if (!(await inSlices(stepsToReady(), () => undefined, stop))) return undefined;
  const reports: BlockReport[] = [];
  let tellAt = performance.now() + FIRST_TOLD;
  const tell = (): void => {
    if (performance.now() < tellAt) return;
    soFar(reports);
    tellAt = performance.now() + NEXT_TOLD;
  };
  return (await inSlices(blocks, (block) => void reports.push(checkBlock(block)), stop, tell)) ? reports : undefined;
}

/** Milliseconds until what is known of a long text is told for the first time, and from then to the next. */
const FIRST_TOLD = 250;
const NEXT_TOLD = 2500;
