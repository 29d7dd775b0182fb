import type { Block } from "./block";
import type { BlockReport } from "./block-report";
import { checkAdvert } from "./check-advert";
import { checkBlock } from "./check-block";
import type { AdvertReport } from "./report";

/** Checks an advert again and again while it changes; only changed blocks cost anything. */
export interface Checker {
  check(blocks: readonly Block[]): AdvertReport;
  /** The report of one block, from the store where its content was seen before. */
  checkBlock(block: Block): BlockReport;
}

/** Most block reports kept, more than a document of 50,000 words has; the oldest go first. */
const most = 8000;

/** Makes a checker with its own store of block reports, keyed by all of a block's content (never its id). */
export function createChecker(): Checker {
  const store = new Map<string, BlockReport>();
  const check = (block: Block): BlockReport => {
    const key = `${block.kind}\u0000${block.section}\u0000${block.origin}\u0000${block.lang ?? ""}\u0000${block.leadIn ?? ""}\u0000${block.text}`;
    const kept = store.get(key);
    if (kept) return kept.blockId === block.id ? kept : { ...kept, blockId: block.id };
    const report = checkBlock(block);
    if (store.size >= most) for (const oldest of [...store.keys()].slice(0, most / 4)) store.delete(oldest);
    store.set(key, report);
    return report;
  };
  return { check: (blocks) => checkAdvert(blocks.map(check)), checkBlock: check };
}
